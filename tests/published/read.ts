import type {Page} from '../../src/published/page.ts'
import {readPage} from '../../src/published/read-page.ts'
import {pageMeans} from '../support/page-means.ts'

/**
 * Read a page from a text.
 *
 * @param text what is in the file, or its bytes
 * @param file its name, for its form; default: a page of HTML
 * @param language its language; `undefined` when it is to be found out; default: nynorsk
 * @returns the page
 */
export async function read(
  text: string | Uint8Array,
  file = 'page.html',
  language: string | undefined = 'nn'
): Promise<Page> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return await readPage(bytes, {file, ...(language && {language})}, pageMeans)
}

/**
 * The sections of a page, each a line: its heading after as many `#` as it is deep, then its text.
 *
 * @param page the page
 * @returns its title, and the sections
 */
export function outline({title, sections}: Page): string[] {
  return [
    title,
    ...sections.flatMap(({depth, title, text}) => [
      ...(depth > 0 ? [`${'#'.repeat(depth)} ${title}`] : []),
      ...(text ? [text] : [])
    ])
  ]
}

/**
 * The headings of a page.
 *
 * @param page the page
 * @returns each after as many `#` as it is deep, with the number of its blocks
 */
export function headings({sections}: Page): string[] {
  return sections.map(({depth, title, blocks}) => `${'#'.repeat(depth)} ${title} (${blocks.length})`.trim())
}

/**
 * What was left out of a page.
 *
 * @param page the page
 * @returns the kind and the beginning of each
 */
export function leftOut(page: Page): string[] {
  return page.leftOut.map(({kind, text}) => `${kind}: ${text}`.trim())
}

/**
 * All the text of a page.
 *
 * @param page the page
 * @returns title, headings and blocks, a line each
 */
export function textOf({title, sections}: Page): string {
  return [title, ...sections.flatMap((section) => [section.title, ...section.blocks.map(({text}) => text)])].join('\n')
}
