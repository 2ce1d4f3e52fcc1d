import {Document, Packer, PageOrientation, Paragraph} from 'docx'
import {strFromU8, unzipSync} from 'fflate'
import {zipTexts} from '../../../diagnostics/write-workbook.ts'
import type {ExchangeFile, ExchangeWords} from '../exchange.ts'
import {nameLanguage, proofingLanguage} from '../office/office-words.ts'
import {documentStyles, paragraphStyles} from './document-styles.ts'
import {tableOfUnits} from './table-of-units.ts'
import {textRun} from './text-runs.ts'

/** A4, and its margins, in twentieths of a point. */
const page = {
  size: {width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE},
  margin: {top: 800, bottom: 800, left: 769, right: 769}
}

/** When a document was made and by whom: the library says now, which is no property of what is sent out. */
const made = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g

/**
 * Write passages as a table in a document, for those who translate in Word.
 *
 * @param file what is sent out
 * @param words says heads and what to do, in the language of who translates
 * @returns the bytes of a DOCX file; the same for the same file and words
 */
export async function writeExchangeDocument(file: ExchangeFile, words: ExchangeWords): Promise<Uint8Array> {
  const facts = {
    policy: file.policy,
    source: nameLanguage(file.source, words),
    target: nameLanguage(file.target, words)
  }
  const title = words.say('office.title', facts)
  const lead = (['fill', 'parts'] as const).map((step) => words.say(`office.lead.${step}`, facts))
  const document = new Document({
    title,
    creator: 'personvern',
    lastModifiedBy: 'personvern',
    styles: {
      default: {document: {run: {font: 'Calibri', size: 21}}},
      paragraphStyles: documentStyles(proofingLanguage(file.source, words), proofingLanguage(file.target, words))
    },
    sections: [
      {
        properties: {page},
        children: [
          new Paragraph({style: paragraphStyles.title, children: [textRun(title)]}),
          ...lead.map((text) => new Paragraph({style: paragraphStyles.lead, children: [textRun(text)]})),
          tableOfUnits(file, words)
        ]
      }
    ]
  })
  return withoutTime(await Packer.toBuffer(document))
}

/** Pack the same parts again, in order, each with the same time. */
function withoutTime(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const)
  const sorted = parts.sort(([one], [other]) => (one < other ? -1 : 1))
  return zipTexts(
    Object.fromEntries(
      sorted.map(([path, text]) => [path, path.startsWith('docProps/') ? text.replace(made, '') : text])
    )
  )
}
