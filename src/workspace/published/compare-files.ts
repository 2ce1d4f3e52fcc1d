import {auditPage} from '../../audit/audit-page.ts'
import {foreignSentence} from '../../check/rules/language/foreign-sentence.ts'
import {foreignWord} from '../../check/rules/language/foreign-word.ts'
import {comparePages} from '../../compare/compare-pages.ts'
import type {Difference} from '../../compare/difference.ts'
import {except, type Exception} from '../../compare/except.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Page} from '../../published/page.ts'
import {loadPageMeans} from '../check/load-page-means.ts'
import {loadLanguages} from '../languages/load-languages.ts'
import {loadExceptions} from './load-exceptions.ts'
import {loadPage} from './load-page.ts'

/** Which pages are compared. */
export interface CompareRequest {
  /** The folder that files are relative to. */
  cwd: string
  /** The pages; `-` for what is piped in. The others are compared with the first. */
  files: readonly {file: string; language?: string | undefined}[]
  /** A file of differences that are meant to be; default: none are. */
  exceptions?: string | undefined
  stdin?: (() => Uint8Array) | undefined
}

/** What was found when pages were compared. */
export interface Comparison {
  pages: readonly Page[]
  differences: readonly Difference[]
  /** What is in another language than its page. */
  foreign: readonly WeighedFinding[]
  /** Exceptions that nothing needed. */
  unused: readonly Exception[]
}

/**
 * Compare published pages, and look for what is in the wrong language in each.
 *
 * @param request which pages
 * @returns what was found
 * @throws Misuse when a page or the exceptions cannot be read
 */
export async function compareFiles({cwd, files, exceptions, stdin}: CompareRequest): Promise<Comparison> {
  const meant = exceptions === undefined ? [] : loadExceptions(exceptions, cwd)
  const means = loadPageMeans(loadLanguages(cwd))
  const pages: Page[] = []
  for (const {file, language} of files) {
    const option = `${language ?? [...means.known][0]!}=${file}`
    pages.push(
      await loadPage(file, {cwd, option, ...(language !== undefined && {language}), ...(stdin && {stdin})}, means)
    )
  }
  const languages = pages.map(({language}) => language)
  return {
    pages,
    ...except(comparePages(pages, means), meant, languages),
    foreign: pages.flatMap((page) => auditPage(page, means).filter(({rule}) => aboutLanguage.has(rule)))
  }
}

/** Words that are borrowed, and forms that are mixed, are a matter of style. */
const aboutLanguage: ReadonlySet<string> = new Set([foreignSentence.id, foreignWord.id])
