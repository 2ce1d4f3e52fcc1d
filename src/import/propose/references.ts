import {acts} from '../../model/acts.ts'
import {articlePattern} from '../../model/legal-basis.ts'
import type {Reference} from '../../model/reference.ts'
import {asWords} from '../as-words.ts'
import type {Material, Stated} from '../material.ts'
import {unlike, type Proposal} from '../proposal.ts'
import {slugOf} from '../slug-of.ts'
import {languageOf} from './controller-name.ts'
import {createActsNear, type NamedAct} from './acts-near.ts'

/** A reference to law that a page states, and how it is cited there. */
export interface Citation {
  stated: Stated
  /** Its id in the policy. */
  id: string
  /** Where it stands in the block with the name of the act beside it. */
  start: number
  end: number
  text: string
}

/**
 * Find references to law. A section is of the act that is named beside it.
 *
 * @param material what the pages say
 * @param proposal where they go
 * @returns where each is cited
 */
export function proposeReferences(material: Material, proposal: Proposal): Citation[] {
  const actsNear = createActsNear(material.means)
  const doubted = new Set<string>()
  return material.stated.flatMap((stated): Citation[] => {
    const {fact, block, text} = stated
    if (fact.kind !== 'law') return []
    const near = actsNear(block.text, fact)
    const act = near && actOf(near, stated, proposal, doubted)
    const reference = near && act === undefined ? undefined : referenceOf(fact.value, fact.text, act)
    if (!reference) return []
    const start = Math.min(fact.start, near?.joined ? near.start : fact.start)
    const end = Math.max(fact.end, near?.joined ? near.end : fact.end)
    const id = idFor(reference, near?.name ?? '', fact.value, proposal)
    proposal.policy.references[id] ??= reference
    proposal.value(fact, `law.${id}`)
    return [{stated: {fact, block, text}, id, start, end, text: block.text.slice(start, end)}]
  })
}

/** Which act is meant; where the name is that of several, nothing is, and it is asked: a guess could hide that the page cites a repealed act. */
function actOf(
  {ids, name}: NamedAct,
  {text: {language}, fact}: Stated,
  {open}: Proposal,
  doubted: Set<string>
): string | undefined {
  if (ids.length === 1) return ids[0]
  const key = name.toLowerCase()
  const parameters = {act: name, place: fact.text, ...languageOf(language)}
  if (!doubted.has(key)) open.push({kind: 'act', field: 'references', ask: 'dpo', parameters})
  doubted.add(key)
  return undefined
}

/** A place as the model has it, from a value such as `6(1)(f)` or `§18(1)(s2)`. */
function referenceOf(value: string, written: string, act: string | undefined): Reference | undefined {
  if (!value.startsWith('§')) return articlePattern.test(value) && isGdpr(act) ? {article: value} : undefined
  if (act === undefined || acts[act]!.kind === 'eu') return undefined
  const [head = '', ...parts] = value.slice(1).split(/[()]+/).filter(Boolean)
  // A letter that stands close to the number is part of it: § 2-7b.
  const joint = /^[a-z]$/.test(parts[0] ?? '') && new RegExp(`${head}${parts[0]!}(?!\\p{L})`, 'u').test(written)
  const section = joint ? head + parts.shift()! : head
  return withParts({act, section}, parts)
}

/** A section with what stands within it: the first number is a paragraph; undefined when the model has no place for a part. */
function withParts(reference: Reference, parts: readonly string[]): Reference | undefined {
  for (const part of parts) {
    if (/^\d+$/.test(part) && reference.paragraph === undefined) reference.paragraph = Number(part)
    else if (/^s\d+$/.test(part)) reference.sentence = Number(part.slice(1))
    else if (/^[a-z]$/.test(part)) reference.points = [...(reference.points ?? []), part]
    else return undefined
  }
  return reference
}

/** Articles are those of the GDPR unless another act stands beside them. */
function isGdpr(act: string | undefined): boolean {
  return act === undefined || acts[act]!.kind === 'eu'
}

/** The same place has the same id, whatever the page calls it. */
function idFor(reference: Reference, name: string, value: string, {policy: {references}}: Proposal): string {
  const whole = JSON.stringify(reference)
  const known = Object.keys(references).find((id) => JSON.stringify(references[id]) === whole)
  const place = slugOf(value.replace(/[§()]+/g, '-')).replace(/^x-/, '')
  const base = reference.article === undefined ? `${slugOf(name)}-${place}` : `article-${place}`
  return known ?? unlike(base, (id) => Object.hasOwn(references, id))
}

/**
 * Quote references as a page cites them, where the product would cite them in other words.
 *
 * @param citations where they are cited
 * @param isSaid whether the product's own words for a citation are those of the page
 * @param proposal where the quotations go, as words
 */
export function quoteReferences(
  citations: readonly Citation[],
  isSaid: (citation: Citation) => boolean,
  proposal: Proposal
): void {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = `${citation.stated.text.language} ${citation.id}`
    groups.set(key, [...(groups.get(key) ?? []), citation])
  }
  for (const group of groups.values()) {
    if (group.some(isSaid)) continue
    const quotable = group.filter(({text}) => /\p{L}{3}|§/u.test(text))
    const [first] = quotable
    if (first) proposal.words(first.stated.text.language).set(`references.${first.id}`, asWords(first.text))
  }
}
