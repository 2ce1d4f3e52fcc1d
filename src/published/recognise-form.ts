import {Misuse} from '../diagnostics/misuse.ts'
import type {PageForm} from './page.ts'

/** Forms by how names of files end. */
const endings: Readonly<Record<string, PageForm>> = {
  docx: 'docx',
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  txt: 'text',
  xhtml: 'html'
}

/** Files that people have texts in, and that are not read. */
const refused: ReadonlySet<string> = new Set(['doc', 'mht', 'mhtml', 'odt', 'pages', 'pdf', 'rtf', 'webarchive'])

/** What files that are not read begin with, whatever they are called. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0', 'doc']
]

/**
 * Find out what a page is written in: by the name of its file, else by what is in it.
 *
 * @param file the file, `-` for what was piped in
 * @param bytes what is in it
 * @returns the form
 * @throws Misuse when it is something that is not read
 */
export function recogniseForm(file: string, bytes: Uint8Array): PageForm {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const signature = signatures.find(([start]) => beginning.startsWith(start))?.[1]
  const named = endings[ending]
  if (refused.has(ending)) throw new Misuse('page-form', {file, actual: `.${ending}`})
  if (signature && named !== 'docx') throw new Misuse('page-form', {file, actual: `.${signature}`})
  return named ?? formOf(beginning)
}

function formOf(beginning: string): PageForm {
  const text = beginning.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (text.startsWith('PK\x03\x04')) return 'docx'
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype|html|head|body)\b/i.test(text)) return 'html'
  if (/^---\r?\n/.test(text) || /^\s*#{1,6} \S/.test(text)) return 'markdown'
  if (/<(?:p|div|h[1-6]|ul|ol|section|main|article|table|span|br)\b[^<>]*>/i.test(text)) return 'html'
  return /^#{1,6} \S|^\s*[-*] \[.*\]\(/m.test(text) ? 'markdown' : 'text'
}
