import type {ExchangeFile, ExchangeFormat, FileWords} from '../../translate/exchange/exchange.ts'

type Writer = (file: ExchangeFile, words: FileWords) => Promise<Uint8Array>

/** What writes each form; packages are loaded when they are needed. */
const writers: Readonly<Record<ExchangeFormat, Writer>> = {
  docx: async (file, words) =>
    (await import('../../translate/exchange/docx/write-exchange-document.ts')).writeExchangeDocument(file, words),
  po: async (file, words) =>
    Buffer.from((await import('../../translate/exchange/po/write-po.ts')).writePo(file, words)),
  xliff: async (file, words) =>
    Buffer.from((await import('../../translate/exchange/xliff/write-xliff.ts')).writeXliff(file, words)),
  xlsx: async (file, words) =>
    (await import('../../translate/exchange/xlsx/write-exchange-workbook.ts')).writeExchangeWorkbook(file, words)
}

/**
 * Write passages in one of the forms that they can be sent out in.
 *
 * @param file the passages
 * @param format the form
 * @param words what is said to translators
 * @returns the bytes of the file
 */
export async function writeExchange(file: ExchangeFile, format: ExchangeFormat, words: FileWords): Promise<Uint8Array> {
  return writers[format](file, words)
}
