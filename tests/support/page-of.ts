import {readPage} from '../../src/published/read-page.ts'
import type {Page} from '../../src/published/page.ts'
import {pageMeans} from './page-means.ts'

/**
 * Read Markdown as a page was published.
 *
 * @param markdown the text
 * @param language the language that it is in
 * @returns the page, of the file `page.md`
 */
export async function pageOf(markdown: string, language: string): Promise<Page> {
  return await readPage(new TextEncoder().encode(markdown), {file: 'page.md', form: 'markdown', language}, pageMeans)
}
