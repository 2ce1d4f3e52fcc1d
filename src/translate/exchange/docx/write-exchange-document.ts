import {Document, Packer, PageOrientation, Paragraph} from 'docx'
import {settleDocument} from '../../../render/word/settle-document.ts'
import {textRun} from '../../../render/word/text-run.ts'
import type {ExchangeFile, FileWords} from '../exchange.ts'
import {nameLanguage} from '../office/office-words.ts'
import {documentStyles, paragraphStyles} from './document-styles.ts'
import {tableOfUnits} from './table-of-units.ts'

/** A4, and its margins, in twentieths of a point. */
const page = {
  size: {width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE},
  margin: {top: 800, bottom: 800, left: 769, right: 769}
}

/**
 * Write passages as a table in a document, for those who translate in Word.
 *
 * @param file what is sent out
 * @param words says heads and what to do, in the language of who translates, and what spell checkers know languages by
 * @returns the bytes of a DOCX file; the same for the same file and words
 */
export async function writeExchangeDocument(file: ExchangeFile, words: FileWords): Promise<Uint8Array> {
  const facts = {
    policy: file.policy,
    source: nameLanguage(file.source, words),
    target: nameLanguage(file.target, words),
    state: words.say('office.states.translated')
  }
  const title = words.say('office.title', facts)
  const lead = (['fill', 'parts', 'state'] as const).map((step) => words.say(`office.lead.${step}`, facts))
  const document = new Document({
    title,
    creator: 'personvern',
    lastModifiedBy: 'personvern',
    styles: {
      default: {document: {run: {font: 'Calibri', size: 21}}},
      paragraphStyles: documentStyles(words.proofing(file.source), words.proofing(file.target))
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
  return settleDocument(await Packer.toBuffer(document))
}
