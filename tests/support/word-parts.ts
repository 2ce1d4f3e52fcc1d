import {strFromU8, unzipSync} from 'fflate'

/**
 * The parts of a Word document that say something.
 *
 * @param bytes a DOCX file
 * @returns the text of each part, by path
 */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

/**
 * The paragraphs of a Word document, those in tables too.
 *
 * @param bytes a DOCX file
 * @returns the XML of each
 */
export function wordParagraphs(bytes: Uint8Array): string[] {
  return wordParts(bytes)['word/document.xml']!.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
}

/**
 * A paragraph in brief.
 *
 * @param xml its XML
 * @returns its style, its level in a list, and its text
 */
export function inBrief(xml: string): string {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? 'Normal'
  const level = /<w:ilvl w:val="(\d)"\/><w:numId w:val="\{?([^"}]*)/.exec(xml)
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, inner]) => inner ?? '/').join('')
  return `${style}${level ? ` ${level[1]}` : ''}: ${text}`
}
