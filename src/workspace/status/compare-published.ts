import {comparePages} from '../../compare/compare-pages.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {createMessageWords} from '../../language/message-words.ts'
import type {PageMeans} from '../../published/page-means.ts'
import {readPage} from '../../published/read-page.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import type {FetchPage} from '../network/fetch-page.ts'
import type {Project} from '../project/open-project.ts'
import {renderPolicy} from '../render/render-policy.ts'
import type {PublishedStatus} from './status-report.ts'

/** A page that is published. */
export interface PublishedPage {
  address: string
  /** Default: found out from its words. */
  language?: string | undefined
}

/** What a published page is compared with, and by which means. */
export interface ComparisonMeans {
  project: Project
  means: PageMeans
  fetchPage: FetchPage
  /** The language of the marks of what is missing. */
  messages: string
}

/**
 * Compare a published page with what the declaration says in its language.
 *
 * @param page the page
 * @param id the policy
 * @param languages the languages of the policy
 * @param comparison the project and the means
 * @returns the language, and how the page is
 * @throws Misuse when the page cannot be had or read, or is in a language that the policy has not
 */
export async function comparePublished(
  {address, language}: PublishedPage,
  id: string,
  languages: readonly string[],
  {project, means, fetchPage, messages}: ComparisonMeans
): Promise<{language: string; status: PublishedStatus}> {
  if (language !== undefined) refuseOther(language, address, id, languages)
  const fetched = await fetchPage(address)
  const source = {file: fetched.address, form: fetched.form, ...(language !== undefined && {language})}
  const published = await readPage(fetched.bytes, source, means)
  refuseOther(published.language, address, id, languages)
  const made = renderOwn(published.language, id, project, messages)
  if (made === undefined)
    return {language: published.language, status: {address: fetched.address, ok: false, differences: null}}
  const file = `policies/${id}/${published.language}.yaml`
  const own = await readPage(Buffer.from(made), {file, form: 'html', language: published.language}, means)
  const differences = comparePages([published, own], means)
  return {
    language: published.language,
    status: {address: fetched.address, ok: differences.every(({severity}) => severity === 'info'), differences}
  }
}

function refuseOther(actual: string, address: string, id: string, expected: readonly string[]): void {
  if (!expected.includes(actual)) throw new Misuse('published-language', {actual, address, id, expected})
}

/** The page as it would be made now; what is missing is marked, so that an unfinished declaration can be compared too. */
function renderOwn(language: string, id: string, project: Project, messages: string): string | undefined {
  const words = createMessageWords(project.languages.translator(messages))
  const {pages} = renderPolicy(project, id, createCompiler(), {
    languages: [language],
    formats: ['html'],
    fragment: 'article',
    colophon: false,
    draft: true,
    gapText: (key) => words.say('draft.gap', {key})
  })
  return pages[0]?.content
}
