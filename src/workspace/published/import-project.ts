import fs from 'node:fs'
import path from 'node:path'
import {createLanguageMeans} from '../../check/lexicon/language-means.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {draftProject} from '../../import/draft-project.ts'
import type {Draft} from '../../import/draft.ts'
import type {Page} from '../../published/page.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import {isFolder} from '../disk/list-names.ts'
import {writeTogether} from '../disk/write-together.ts'
import {loadLanguages} from '../languages/load-languages.ts'
import {isPolicyId} from '../policy/policy-id.ts'
import {loadImportMeans} from './load-import-means.ts'
import {loadPage} from './load-page.ts'

/** A page to import. */
export interface ImportedPage {
  /** Its file; `-` for what is piped in. */
  file: string
  /** The language that it is said to be in; default: found out. */
  language?: string | undefined
}

/** What is imported, and where to. */
export interface ImportRequest {
  /** The folder that files are relative to. */
  cwd: string
  /** The folder that has, or will have, `policies/`. */
  root: string
  /** What the policy will be called. */
  id: string
  /** The pages, the one that others are translated from first. */
  pages: readonly ImportedPage[]
  /** Whether nothing is written. */
  dryRun: boolean
  stdin?: (() => Uint8Array) | undefined
}

/**
 * Make a policy of published pages, and write it.
 *
 * @param request what is imported, and where to
 * @returns what was made, and the pages as they were read
 * @throws Misuse when there is such a policy already, two pages are in the same language, or a page cannot be read
 */
export async function importProject(request: ImportRequest): Promise<{draft: Draft; pages: readonly Page[]}> {
  const {root, id, dryRun} = request
  if (!isPolicyId(id)) throw new Misuse('bad-form', {option: '--as', actual: id, expected: ['min-erklaering']})
  if (!isFolder(root)) throw new Misuse('no-root', {folder: root})
  const folder = `policies/${id}`
  if (fs.lstatSync(path.join(root, folder), {throwIfNoEntry: false})) throw new Misuse('exists', {file: folder})
  const {known, translator} = loadLanguages(root)
  const means = loadImportMeans(createLanguageMeans(translator, loadLexicons()), known)
  const pages: Page[] = []
  for (const [index, {file, language}] of request.pages.entries()) {
    const {cwd, stdin} = request
    const said = {...(language !== undefined && {language}), ...(index > 0 && {option: '--with'})}
    const page = await loadPage(file, {cwd, ...said, ...(stdin && {stdin})}, means)
    refuseSameLanguage(page, pages)
    pages.push(page)
  }
  const draft = draftProject(pages, {id}, means)
  if (!dryRun) writeTogether(root, draft.files)
  return {draft, pages}
}

function refuseSameLanguage({file, language}: Page, before: readonly Page[]): void {
  const other = before.find((page) => page.language === language)
  if (!other) return
  throw new Misuse('import-same-language', {file, other: other.file, language: {word: `language.${language}`}})
}
