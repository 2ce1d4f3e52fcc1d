import type {Page} from '../published/page.ts'
import {asWords} from './as-words.ts'
import {buildOutline} from './build-outline.ts'
import {countFacts} from './count-facts.ts'
import type {Draft, OpenKind} from './draft.ts'
import type {ImportMeans} from './import-means.ts'
import {laySections, type LaidSection} from './lay-sections.ts'
import {readMaterial, type Material} from './material.ts'
import {createNaming} from './create-naming.ts'
import {openItems} from './open-items.ts'
import {Proposal} from './proposal.ts'
import {proposeContacts} from './propose/contacts.ts'
import {proposeControllerName} from './propose/controller-name.ts'
import {proposeCookieTables, type TableBlock} from './propose/cookie-tables.ts'
import {proposeCookies} from './propose/cookies.ts'
import {proposeDates, proposePeriods} from './propose/dates.ts'
import {proposeAuthority, proposeCompanies, proposeTools} from './propose/names.ts'
import {proposeReferences, quoteReferences, type Citation} from './propose/references.ts'
import {proposeLinks, proposeSites} from './propose/sites.ts'
import {findTyped} from './find-typed.ts'
import {policyOf} from './policy-of.ts'
import {withWording} from './wording.ts'
import {writePolicy, writeWords} from './write-files.ts'

/** What the pages have become, on the way to files. */
interface Gathered {
  pages: readonly Page[]
  material: Material
  proposal: Proposal
  blocks: ReadonlyMap<string, TableBlock>
  citations: readonly Citation[]
}

/** Kinds of questions that keep all but a draft from being rendered. */
const lacking: ReadonlySet<OpenKind> = new Set(['missing-heading', 'missing-section', 'missing-text'])

/**
 * Make a project of published pages: an outline and the words of each page, letter by letter, the facts that they state, and what
 * could not be decided.
 *
 * @param pages the pages, in different languages; the first is what the others are translated from
 * @param options what the policy will be called
 * @param means what is known of languages and tools
 * @returns the files, and what a person must decide
 */
export function draftProject(pages: readonly Page[], {id}: {id: string}, means: ImportMeans): Draft {
  const gathered = gather(pages, means)
  const {proposal, material} = gathered
  const named = nameAll(gathered)
  const open = openItems(material, proposal, findTyped(gathered))
  const policy = policyOf(material.languages, proposal, buildOutline(material.sections, gathered.blocks), open, means)
  return {
    id,
    languages: material.languages,
    files: [
      {path: `policies/${id}/policy.yaml`, content: writePolicy(policy, pages, means)},
      ...pages.map((page) => ({
        path: `policies/${id}/${page.language}.yaml`,
        content: writeWords(proposal.words(page.language), material.sections, page, means)
      }))
    ],
    counts: {
      sections: material.sections.length,
      passages: pages[0]!.sections.reduce((count, {blocks}) => count + blocks.length, 0),
      facts: countFacts(proposal.policy),
      named,
      open: open.length
    },
    open,
    partial: open.some(({kind}) => lacking.has(kind))
  }
}

function gather(pages: readonly Page[], means: ImportMeans): Gathered {
  const proposal = new Proposal()
  const laid = laySections(pages, means).filter(isFilled)
  const whole = readMaterial(pages, laid, means)
  proposeControllerName(whole, proposal)
  proposeContacts(whole, proposal)
  proposeCompanies(whole, proposal)
  proposeTools(whole, proposal)
  proposeAuthority(whole, proposal)
  const {sections, blocks} = proposeCookieTables(laid, whole.languages, means, proposal)
  const material = readMaterial(pages, sections, means)
  proposeDates(material, proposal)
  proposePeriods(material, proposal)
  proposeSites(material, proposal)
  proposeLinks(material, proposal)
  proposeCookies(material, proposal)
  const citations = proposeReferences(material, proposal)
  return {pages, material, proposal, blocks, citations}
}

function isFilled({versions}: LaidSection): boolean {
  return [...versions.values()].some(({title, text}) => title !== '' || text !== '')
}

/** Put the words of every page into the proposal, with values named where that changes nothing. */
function nameAll({pages, material, proposal, blocks, citations}: Gathered): number {
  const {means, languages} = material
  const policy = policyOf(languages, proposal, buildOutline(material.sections, blocks), [], means)
  const wordingOf = <T>(language: string, work: Parameters<typeof withWording<T>>[3]): T =>
    withWording(policy, proposal.words(language), means.translator(language), work)
  for (const language of languages)
    wordingOf(language, (wording) =>
      quoteReferences(
        citations.filter(({stated}) => stated.text.language === language),
        ({id, text, stated}) =>
          [text, stated.fact.text].some((typed) => wording.placeholder(`law.${id}`, typed) !== undefined),
        proposal
      )
    )
  return pages.reduce(
    (total, page) =>
      total +
      wordingOf(page.language, (wording) => {
        const name = createNaming({language: page.language, material, proposal, citations, wording})
        return setWords(page, material.sections, proposal, means, name)
      }),
    0
  )
}

function setWords(
  {language, title}: Page,
  sections: readonly LaidSection[],
  proposal: Proposal,
  means: ImportMeans,
  name: ReturnType<typeof createNaming>
): number {
  let total = 0
  const words = proposal.words(language)
  const set = (key: string, text: string, mode: 'block' | 'phrase'): void => {
    if (text === '') return
    const {text: written, named} = name(text, mode)
    words.set(key, written)
    total += named
  }
  if (title === '')
    proposal.open.push({
      kind: 'missing-title',
      field: 'title',
      ask: 'editor',
      parameters: {language: {word: `language.${language}`}}
    })
  set('title', title === '' ? (means.translator(language).entry('import.title')?.text ?? '') : asWords(title), 'phrase')
  for (const {id, versions} of sections) {
    set(`sections.${id}.title`, versions.get(language)?.title ?? '', 'phrase')
    set(`sections.${id}.text`, versions.get(language)?.text ?? '', 'block')
  }
  for (const key of [...words.keys()]) {
    if (!/^cookies\..*\.description$/.test(key)) continue
    set(key, words.get(key)!, 'phrase')
  }
  return total
}
