import {Misuse} from '../diagnostics/misuse.ts'
import {composePage, type Composed} from './compose-page.ts'
import {detectLanguage, refuseOtherLanguage} from './detect-language.ts'
import type {Draft} from './draft.ts'
import {furnitureWords, type FurnitureWords} from './furniture-words.ts'
import type {LeftOut, Page, PageForm} from './page.ts'
import type {PageMeans} from './page-means.ts'
import {promoteHeadings} from './promote-headings.ts'
import {recogniseForm} from './recognise-form.ts'
import {resolveAddress} from './resolve-address.ts'
import {stripFurniture} from './strip-furniture.ts'
import {tidyTree} from './tidy-tree.ts'

/** What is known of a page before it is read. */
export interface PageSource {
  /** The file, as its reader named it; `-` for what was piped in. */
  file: string
  /** What it is written in; default: found out. */
  form?: PageForm
  /** The language that it is said to be in; default: found out. */
  language?: string
  /** How that is said, for messages; default: `--language`. */
  option?: string
}

type ReadForm = (bytes: Uint8Array, file: string, words: FurnitureWords) => Draft | Promise<Draft>

/** What reads each form; loaded when it is needed, since some of it is large. */
const readers: Readonly<Record<PageForm, () => Promise<ReadForm>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-text.ts')).readText
}

/**
 * Read a declaration as it was published, without what stands around it.
 *
 * @param bytes the file
 * @param source its name, and its form and language where they are known
 * @param means what is known of languages
 * @returns the page
 * @throws Misuse when it cannot be read, holds no text, or is in no language that there is
 */
export async function readPage(bytes: Uint8Array, source: PageSource, means: PageMeans): Promise<Page> {
  const {file, language, option = '--language'} = source
  if (language !== undefined && !means.known.includes(language))
    throw new Misuse('bad-option', {actual: language, option, expected: [...means.known]})
  const form = source.form ?? recogniseForm(file, bytes)
  const words = furnitureWords(means)
  const read = await readers[form]()
  const {title, sections, leftOut} = await withoutOverflow(file, async () =>
    compose(await read(bytes, file, words), words)
  )
  if (!sections.some(({blocks}) => blocks.some(({text}) => text !== ''))) throw new Misuse('page-empty', {file})
  const text = textOf({title, sections})
  if (language !== undefined) await refuseOtherLanguage(text, file, means)
  return {
    file,
    form,
    language: language ?? (await detectLanguage(text, {file, option}, means)),
    title,
    sections,
    leftOut
  }
}

function compose(draft: Draft, words: FurnitureWords): Composed & {leftOut: LeftOut[]} {
  const tidy = tidyTree(draft.root, (address) => resolveAddress(address, draft.address))
  const {flow, leftOut} = stripFurniture(tidy, words)
  const all = [...draft.leftOut, ...leftOut]
  const sorted = all.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  return {...composePage(promoteHeadings(flow), draft.title), leftOut: sorted}
}

function textOf({title, sections}: Composed): string {
  return [title, ...sections.flatMap((section) => [section.title, ...section.blocks.map(({text}) => text)])].join('\n')
}

/** Trees are walked by functions that call themselves; a page that is nested without end is refused. */
async function withoutOverflow<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'RangeError') throw new Misuse('page-too-deep', {file}, {cause: error})
    throw error
  }
}
