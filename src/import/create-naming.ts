import type {Block} from '../check/text/block.ts'
import {filled} from '../check/text/block.ts'
import {readBlocks} from '../check/text/read-blocks.ts'
import {asText} from './as-words.ts'
import type {Material} from './material.ts'
import {namePattern} from './name-pattern.ts'
import type {Citation} from './propose/references.ts'
import {beginsSentence} from './propose/names.ts'
import type {Proposal} from './proposal.ts'
import type {Wording} from './wording.ts'

/** A text in which values are named. */
export interface NamedText {
  text: string
  /** How many values are. */
  named: number
}

interface Stretch {
  start: number
  end: number
  placeholder: string
}

/** What values and names are named with in one language. */
export interface NamingMeans {
  language: string
  material: Material
  proposal: Proposal
  citations: readonly Citation[]
  wording: Wording
}

/**
 * Make what names values in texts of a language, where the placeholder says, letter by letter, what stands there.
 *
 * @param naming what can be named
 * @returns what names them in a text of Markdown; a text in which anything else would change stays as it is
 */
export function createNaming(naming: NamingMeans): (text: string, mode: 'block' | 'phrase') => NamedText {
  const find = [findValues(naming), findNames(naming)]
  const addresses = addressesOf(naming)
  return (text, mode) => {
    const before = readBlocks(text, mode)
    const linked = nameAddresses(text, addresses)
    const blocks = readBlocks(linked.text, mode)
    const edits = blocks.flatMap((block) =>
      apart(find.flatMap((one) => one(block)))
        .map((stretch) => inSource(stretch, block, linked.text))
        .filter((edit) => edit !== undefined)
    )
    const result = edits
      .sort((a, b) => b.start - a.start)
      .reduce((all, {start, end, placeholder}) => all.slice(0, start) + placeholder + all.slice(end), linked.text)
    const same = sayOf(readBlocks(result, mode), naming.wording) === sayOf(before, naming.wording)
    return same ? {text: result, named: edits.length + linked.named} : {text, named: 0}
  }
}

/** The longest of those that overlap. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const chosen: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (chosen.every(({start, end}) => stretch.end <= start || end <= stretch.start)) chosen.push(stretch)
  return chosen
}

/** Values are found as the check finds them, by what they mean; a citation takes the name of its act with it where it can. */
function findValues({language, material, proposal, citations, wording}: NamingMeans): (block: Block) => Stretch[] {
  const extract = material.means.extractor(language)
  const cited = new Map<string, Citation[]>()
  for (const citation of citations.filter(({stated}) => stated.text.language === language)) {
    const key = citation.stated.block.text
    cited.set(key, [...(cited.get(key) ?? []), citation])
  }
  const placeholderFor = (typed: string, paths: readonly string[]): string | undefined =>
    paths.map((path) => wording.placeholder(path, typed)).find((one) => one !== undefined)
  return (block) => {
    const whole = (cited.get(block.text) ?? []).flatMap(({start, end, id, text}) => {
      const placeholder = placeholderFor(text, [`law.${id}`])
      return placeholder === undefined ? [] : [{start, end, placeholder}]
    })
    const values = extract(block.text).flatMap((fact): Stretch[] => {
      const site = fact.kind === 'domain' && /^www\./i.test(fact.text) ? [0, 4] : [0]
      return site.flatMap((skip) => {
        const placeholder = placeholderFor(fact.text.slice(skip), proposal.pathsOf(fact))
        return placeholder === undefined ? [] : [{start: fact.start + skip, end: fact.end, placeholder}]
      })
    })
    return [...whole, ...values]
  }
}

/** Names are found as they are written, also in the forms that a placeholder can give them. */
function findNames({language, proposal, wording}: NamingMeans): (block: Block) => Stretch[] {
  const forms = new Map<string, {placeholder: string; word: boolean}>()
  for (const {text, path, word = false} of proposal.names(language))
    for (const {said, placeholder} of wording.forms(path))
      if (said.toLowerCase().startsWith(text.toLowerCase()) && !forms.has(said)) forms.set(said, {placeholder, word})
  if (forms.size === 0) return () => []
  const pattern = namePattern(forms.keys())
  return ({text}) =>
    [...text.replaceAll('\u00a0', ' ').matchAll(pattern)].flatMap(({0: said, index}) => {
      const {placeholder, word} = forms.get(said)!
      return word && beginsSentence(text, index) ? [] : [{start: index, end: index + said.length, placeholder}]
    })
}

/** Where a stretch of a block was written, when it was written as it reads. */
function inSource({start, end, placeholder}: Stretch, block: Block, source: string): Stretch | undefined {
  const last = block.offsets[end - 1]!
  let first = block.offsets[start]!
  if (source[first - 1] === '\\' && /[^\p{L}\p{N}\s]/u.test(source[first]!)) first--
  const written = source.slice(first, last + 1)
  return asText(written) === asText(block.text.slice(start, end))
    ? {start: first, end: last + 1, placeholder}
    : undefined
}

/** What blocks say with their placeholders filled. */
function sayOf(blocks: readonly Block[], wording: Wording): string {
  return blocks
    .map(({kind, text, placeholders}) => {
      let index = 0
      const full = text.replaceAll(filled, () => {
        const {path, forms} = placeholders[index++]!
        return wording.say(path, forms) ?? filled
      })
      return `${kind} ${asText(full)}`
    })
    .join('\n')
}

/** Addresses of links, and what names them. */
function addressesOf({proposal}: NamingMeans): Map<string, string> {
  const {controller, dpo, links} = proposal.policy
  const emails = Object.entries({'controller.email': controller.email, 'dpo.email': dpo.email}).flatMap(
    ([path, email]) => (email === undefined ? [] : [[`mailto:${email}`, `mailto:{{${path}}}`] as const])
  )
  const pages = Object.entries(links).flatMap(([id, {address}]) =>
    typeof address === 'string' ? [[address, `{{${id}.address}}`] as const] : []
  )
  return new Map([...emails, ...pages])
}

/** Name the addresses of links; one that is its own label becomes a link with a label. */
function nameAddresses(text: string, addresses: ReadonlyMap<string, string>): NamedText {
  let named = 0
  const result = text
    .replace(/\]\(([^()\s]+)\)/g, (whole, address: string) => {
      const known = addresses.get(address)
      if (known === undefined) return whole
      named++
      return `](${known})`
    })
    .replace(/<((?:mailto:|https?:)?[^<>\s]+)>/g, (whole, address: string) => {
      const known = addresses.get(address) ?? addresses.get(`mailto:${address}`)
      if (known === undefined) return whole
      named++
      return `[${known.replace('mailto:', '')}](${known})`
    })
  return {text: result, named}
}
