import {asWords} from '../as-words.ts'
import type {Material} from '../material.ts'
import {namePattern} from '../name-pattern.ts'
import type {Proposal} from '../proposal.ts'
import type {KnownTool} from '../../check/lexicon/read-tools.ts'

/** A name that was found, as it was written. */
interface Mention {
  language: string
  text: string
}

/**
 * Find companies by the form that stands after their names.
 *
 * @param material what the pages say
 * @param proposal where they go, as parties
 */
export function proposeCompanies({stated, languages}: Material, proposal: Proposal): void {
  const names = new Map<string, string>()
  for (const {fact} of stated) {
    if (fact.kind !== 'supplier') continue
    const key = fact.value.toLowerCase()
    const known = names.get(key)
    if (known === undefined || fact.text.length < known.length) names.set(key, fact.text)
  }
  for (const name of names.values()) {
    const id = proposal.idFor(name.replace(/\s\S+$/, ''))
    proposal.policy.parties[id] = {name}
    for (const language of languages) proposal.names(language).push({text: name, path: id})
  }
}

/**
 * Find tools and suppliers that are known by name.
 *
 * @param material what the pages say
 * @param proposal where they go, as systems and parties with nothing but a name
 */
export function proposeTools(material: Material, proposal: Proposal): void {
  const tools = material.means.tools.filter(({kind}) => kind !== 'link')
  const mentions = mentionsOf(tools, material)
  for (const tool of tools) {
    const found = mentions.get(tool)
    if (!found) continue
    const id = proposal.idFor(tool.names[0]!)
    const map = tool.kind === 'party' ? ('parties' as const) : ('systems' as const)
    const written = new Map(
      material.languages.map((language) => [language, mostUsed(found, language) ?? tool.names[0]!])
    )
    const used = new Set(found.map(({language}) => written.get(language)!))
    const [name] = used
    if (used.size === 1) proposal.policy[map][id] = {name: name!}
    else proposal.policy[map][id] = {}
    for (const [language, text] of written) {
      if (used.size > 1) proposal.words(language).set(`${map}.${id}.name`, asWords(text))
      proposal.names(language).push({text: used.size === 1 ? name! : text, path: id, word: tool.word})
    }
  }
}

function mentionsOf(tools: readonly KnownTool[], {texts, stated}: Material): Map<KnownTool, Mention[]> {
  const byName = new Map(tools.flatMap((tool) => tool.names.map((name) => [name, tool] as const)))
  const found = new Map<KnownTool, Mention[]>()
  if (byName.size === 0) return found
  const pattern = namePattern(byName.keys())
  const companies = stated.filter(({fact}) => fact.kind === 'supplier')
  for (const {language, blocks} of texts)
    for (const block of blocks)
      for (const {0: text, index} of block.text.matchAll(pattern)) {
        const within = companies.some((one) => one.block === block && one.fact.start <= index && index < one.fact.end)
        const tool = byName.get(text)!
        if (within || (tool.word && beginsSentence(block.text, index))) continue
        found.set(tool, [...(found.get(tool) ?? []), {language, text}])
      }
  return found
}

/**
 * Whether a sentence begins somewhere in a text.
 *
 * @param text the text of a block
 * @param index where
 * @returns whether nothing of the sentence stands before it
 */
export function beginsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:]["”»)]*)\s*["“«(]*$/u.test(text.slice(0, index))
}

/** How a language writes a name most often. */
function mostUsed(found: readonly Mention[], language: string): string | undefined {
  const own = found.filter((one) => one.language === language).map(({text}) => text)
  const times = (text: string): number => own.filter((one) => one === text).length
  return own.reduce<string | undefined>(
    (best, next) => (best !== undefined && times(best) >= times(next) ? best : next),
    undefined
  )
}

/**
 * Find the supervisory authority, and whether the page says that one can complain to it.
 *
 * @param material what the pages say
 * @param proposal where it goes, as a party with a name in each language
 */
export function proposeAuthority({texts, languages, means}: Material, proposal: Proposal): void {
  const own = new Set(languages.flatMap((language) => proposal.names(language).map(({text}) => text.toLowerCase())))
  const mentions = texts.flatMap(({language, blocks}) =>
    blocks.flatMap((block) =>
      [...block.text.matchAll(means.cues(language).authority)].map(({0: text}) => ({language, text, block}))
    )
  )
  const [first] = mentions
  if (!first || mentions.some(({text}) => own.has(text.toLowerCase()))) return
  const id = proposal.idFor(first.text)
  proposal.policy.parties[id] = {}
  for (const language of languages) {
    const text = mostUsed(mentions, language)
    if (text === undefined) continue
    proposal.words(language).set(`parties.${id}.name`, asWords(text))
    proposal.names(language).push({text, path: id})
  }
  const complains = ({language, block}: (typeof mentions)[number]): boolean =>
    block.text.search(means.cues(language).complaint) >= 0
  if (mentions.some(complains)) proposal.policy.complaint.authority = id
}
