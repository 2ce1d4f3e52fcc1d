import {Misuse} from '../diagnostics/misuse.ts'

/** A declaration of the encoding must stand within this many bytes. */
const declaredWithin = 1024

/** Byte order marks, and what they say. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be']
]

/**
 * Decode a page of HTML: as its byte order mark says, else as it declares, else as UTF-8.
 *
 * @param bytes the file
 * @param file its name, for messages
 * @returns its text
 * @throws Misuse when it is not what it says that it is, or says nothing and is not UTF-8
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const marked = markOf(bytes)
  const declared = marked ?? declaredIn(bytes)
  const encoding = decoderOf(declared ?? 'utf-8')
  const text = encoding && decode(bytes, encoding)
  if (text !== undefined && !text.includes('\0')) return text
  if (text !== undefined || declared === undefined) throw new Misuse('page-encoding', {file})
  throw new Misuse('page-declared-encoding', {file, expected: declared})
}

/**
 * Decode a page of plain text or Markdown: as its byte order mark says, else as UTF-8.
 *
 * @param bytes the file
 * @param file its name, for messages
 * @returns its text
 * @throws Misuse when it is not that, or is no text
 */
export function decodePlain(bytes: Uint8Array, file: string): string {
  const text = decode(bytes, decoderOf(markOf(bytes) ?? 'utf-8')!)
  if (text === undefined || text.includes('\0')) throw new Misuse('page-encoding', {file})
  return text
}

function markOf(bytes: Uint8Array): string | undefined {
  return marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
}

/** What `<meta charset>` or `<meta http-equiv>` says; a page that can be read so far is not UTF-16, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(beginning)?.[1]
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(
    beginning.replace(/<!--[^]*?(?:-->|$)/g, '')
  )?.[1]
  const label = (meta ?? xml)?.toLowerCase()
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, {fatal: true})
  } catch {
    return undefined
  }
}

/** The letters of windows-1252 from 0x80 to 0x9f; some versions of Node decode them as controls. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function decode(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | undefined {
  if (decoder.encoding === 'windows-1252')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80]!)
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
