import fs from 'node:fs'
import {Misuse} from '../../diagnostics/misuse.ts'
import {
  UnreadableExchange,
  type ExchangeFormat,
  type ExchangeWords,
  type ReturnedFile
} from '../../translate/exchange/exchange.ts'
import {recogniseForm} from '../../translate/exchange/recognise-form.ts'
import {mostBytes} from '../../translate/exchange/refuse-large.ts'
import {reading} from '../disk/reading.ts'

type Reader = (bytes: Uint8Array, words: readonly ExchangeWords[]) => Promise<ReturnedFile>

/** What reads each form; packages are loaded when they are needed. */
const readers: Readonly<Record<ExchangeFormat, Reader>> = {
  docx: async (bytes, words) =>
    (await import('../../translate/exchange/docx/read-exchange-document.ts')).readExchangeDocument(bytes, words),
  po: async (bytes) => (await import('../../translate/exchange/po/read-po.ts')).readPo(bytes),
  xliff: async (bytes) => (await import('../../translate/exchange/xliff/read-xliff.ts')).readXliff(bytes),
  xlsx: async (bytes, words) =>
    (await import('../../translate/exchange/xlsx/read-exchange-workbook.ts')).readExchangeWorkbook(bytes, words)
}

/**
 * Read a file that came back from a translator.
 *
 * @param file the file
 * @param words words of the languages that it may have been made in
 * @returns its passages
 * @throws Misuse when it is not there, too large, damaged, or of a form that is not known
 */
export async function readReturned(file: string, words: readonly ExchangeWords[]): Promise<ReturnedFile> {
  const stats = reading(file, (one) => fs.statSync(one))
  if (!stats?.isFile()) throw new Misuse('return-missing', {file})
  if (stats.size > mostBytes) throw new Misuse('return-too-large', {file, most: mostBytes / 1_000_000})
  const bytes = reading(file, (one) => fs.readFileSync(one))!
  try {
    const form = recogniseForm(bytes, file)
    if (form === 'zip-package') throw new Misuse('return-package', {file})
    if (!form) throw new UnreadableExchange('unknown-form')
    return await readers[form](bytes, words)
  } catch (error) {
    if (!(error instanceof UnreadableExchange)) throw error
    const {reason, place} = error
    const more = {most: mostBytes / 1_000_000, ...(place !== undefined && {place})}
    const code = reason === 'damaged' && place !== undefined ? 'return-damaged-at' : (`return-${reason}` as const)
    throw new Misuse(code, {file, ...more}, {cause: error})
  }
}
