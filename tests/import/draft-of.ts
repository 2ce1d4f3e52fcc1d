import {createLanguageMeans} from '../../src/check/lexicon/language-means.ts'
import {draftProject} from '../../src/import/draft-project.ts'
import type {Draft} from '../../src/import/draft.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import type {Finding, Policy} from '../../src/index.ts'
import type {Page} from '../../src/published/page.ts'
import {readPage} from '../../src/published/read-page.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {loadLexicons} from '../../src/workspace/check/load-lexicons.ts'
import {loadLanguages} from '../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {loadImportMeans} from '../../src/workspace/published/load-import-means.ts'

const languages = loadLanguages(packageRoot)

/** What pages are imported with. */
export const means = loadImportMeans(createLanguageMeans(languages.translator, loadLexicons()), languages.known)

/** A page from Markdown, as the reader has it. */
async function pageOf(language: string, markdown: string): Promise<Page> {
  return await readPage(Buffer.from(markdown), {file: `side.${language}.md`, form: 'markdown', language}, means)
}

/**
 * Import pages that are given as Markdown.
 *
 * @param texts their texts, by language, the source first
 * @returns the draft
 */
export async function draftOf(texts: Readonly<Record<string, string>>): Promise<Draft> {
  const pages: Page[] = []
  for (const [language, text] of Object.entries(texts)) pages.push(await pageOf(language, text))
  return draftProject(pages, {id: 'side'}, means)
}

/** The words of a draft in one language. */
export interface DraftWords {
  title: string
  controller: Readonly<Record<string, string>>
  references?: Readonly<Record<string, string>>
  cookies?: object
  sections: Readonly<Record<string, {title?: string; text?: string}>>
}

/**
 * The rules of findings that keep a page from being made.
 *
 * @param findings what rendering found
 * @returns their rules
 */
export function errorsIn(findings: readonly Finding[]): string[] {
  return findings.map(({rule}) => rule).filter((rule) => rules[rule] === 'error')
}

/**
 * The facts of a draft.
 *
 * @param draft the draft
 * @returns its policy
 */
export function policyIn(draft: Draft): Policy {
  return dataOf(draft, 'policy') as Policy
}

/**
 * The words of a draft.
 *
 * @param draft the draft
 * @param language a language
 * @returns its words
 */
export function wordsIn(draft: Draft, language: string): DraftWords {
  return dataOf(draft, language) as DraftWords
}

function dataOf({id, files}: Draft, name: string): unknown {
  const file = `policies/${id}/${name}.yaml`
  const {data, findings} = readYaml(files.find(({path}) => path === file)!.content, file)
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
  return data
}
