import {says} from '../first-match.ts'
import type {Material} from '../material.ts'
import {unlike, type Proposal} from '../proposal.ts'
import {slugOf} from '../slug-of.ts'
import {cookie} from '../../model/cookies.ts'

/** A cookie is named as `cookies.<group>.<id>`, and a field of the group comes first. */
const fields: ReadonlySet<string> = new Set([...Object.keys(cookie.def.shape), 'items', 'count'])

/**
 * An id for a cookie.
 *
 * @param name its name
 * @param items the cookies of its group
 * @returns an id that no other has, and no field
 */
export function cookieId(name: string, items: object): string {
  return unlike(slugOf(name), (id) => Object.hasOwn(items, id) || fields.has(id))
}

/**
 * Find cookies that prose names, where it speaks of cookies: a group for each section.
 *
 * @param material what the pages say
 * @param proposal where they go
 */
export function proposeCookies({stated, means, languages}: Material, proposal: Proposal): void {
  const {cookies} = proposal.policy
  const known = new Set<string>()
  for (const {fact, text} of stated) {
    if (fact.kind !== 'cookie' || known.has(fact.text) || !text.section) continue
    const {items = {}} = cookies[text.section.id] ?? {}
    const title = text.section.versions.get(text.language)?.title ?? ''
    const cue = means.cues(text.language).cookie
    const isMeant = [title, ...text.blocks.map((block) => block.text)].some((one) => says(cue, one))
    if (!isMeant || Object.values(items).some(({name}) => name === fact.text)) continue
    known.add(fact.text)
    cookies[text.section.id] ??= {items}
    items[cookieId(fact.text, items)] = {name: fact.text}
  }
  nameCookies(languages, proposal)
}

/** Cookies that prose names come first: those of tables may be others of the same name. */
function nameCookies(languages: readonly string[], proposal: Proposal): void {
  const groups = Object.entries(proposal.policy.cookies)
  const sorted = [
    ...groups.filter(([id]) => !proposal.tables.has(id)),
    ...groups.filter(([id]) => proposal.tables.has(id))
  ]
  for (const [group, {items}] of sorted)
    for (const [id, {name}] of Object.entries(items)) {
      if (typeof name !== 'string') continue
      const path = `cookies.${group}.${id}`
      proposal.value({kind: 'cookie', value: name}, path)
      for (const language of languages) proposal.names(language).push({text: name, path})
    }
}
