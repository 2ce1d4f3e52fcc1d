import {unzipSync} from 'fflate'
import type {ExchangeFormat} from './exchange.ts'

/** What somebody may hand back: an exchange file, or the zip that it was sent out in. */
export type ReturnedForm = ExchangeFormat | 'zip-package'

/** What is looked at to recognise text, in bytes. */
const beginning = 65_536

/** Forms by a file that is in their zip. */
const inZip: readonly (readonly [RegExp, ReturnedForm])[] = [
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^word\/document\.xml$/, 'docx'],
  [/\.(?:xlf|xliff|po|xlsx|docx)$/i, 'zip-package']
]

/** Forms of Office by what names in a zip that is cut off begin with, and by what its own name ends with. */
const office: readonly (readonly [RegExp, RegExp, ReturnedForm])[] = [
  [/PK[^]{28}xl\//, /\.xls[xm]$/i, 'xlsx'],
  [/PK[^]{28}word\//, /\.doc[xm]$/i, 'docx']
]

/** Forms by what a name ends with, where the beginning of a text says no more than that it can be one. */
const endings: readonly (readonly [RegExp, RegExp, ReturnedForm])[] = [
  [/^</, /\.(?:xlf|xliff|mqxliff|mxliff|sdlxliff)$/i, 'xliff'],
  [/^(?:#|$)/, /\.pot?$/i, 'po']
]

/**
 * Find out what a file that came back is, by what is in it; names are changed on the way.
 *
 * @param bytes the file
 * @param name its name, for what its beginning leaves open
 * @returns its form; undefined when it is none of them
 */
export function recogniseForm(bytes: Uint8Array, name: string): ReturnedForm | undefined {
  const text = Buffer.from(bytes.subarray(0, beginning)).toString('latin1')
  if (text.startsWith('PK\x03\x04')) return zipForm(bytes, text, name)
  const start = afterAsides(text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))
  if (/^<(?:[\w.-]+:)?xliff[\s>]/.test(start)) return 'xliff'
  if (/^(?:#~\s*)?msg(?:ctxt|id)\s*"/.test(start)) return 'po'
  return endings.find(([sign, ending]) => sign.test(start) && ending.test(name))?.[2]
}

/** What may stand before the first element of XML, or the first entry of PO. */
const asides: readonly RegExp[] = [
  /\s+/y,
  /<\?[^]*?\?>/y,
  /<!--[^]*?-->/y,
  /<!DOCTYPE(?:[^[>]*\[[^]*?\]\s*>|[^[>]*>)/y,
  /#(?!~ ?msg).*/y
]

function afterAsides(text: string): string {
  let at = 0
  for (let next = asideAt(text, at); next > at; next = asideAt(text, at)) at = next
  return text.slice(at)
}

function asideAt(text: string, at: number): number {
  for (const aside of asides) {
    const sticky = new RegExp(aside)
    sticky.lastIndex = at
    if (sticky.test(text)) return sticky.lastIndex
  }
  return at
}

/** Only the list of what is in it is read, nothing is unpacked; one that was cut off has lost that, and whoever reads it says so. */
function zipForm(bytes: Uint8Array, text: string, name: string): ReturnedForm | undefined {
  const names: string[] = []
  try {
    unzipSync(bytes, {filter: (file) => names.push(file.name) < 0})
  } catch {
    return office.find(([start, ending]) => start.test(text) || ending.test(name))?.[2]
  }
  return inZip.find(([pattern]) => names.some((one) => pattern.test(one)))?.[1]
}
