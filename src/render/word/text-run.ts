import {NoBreakHyphen, SoftHyphen, Tab, TextRun, type IRunOptions} from 'docx'
import {visible} from '../../diagnostics/report-characters.ts'
import {wordElement} from './word-element.ts'

/** What Word has elements for; a line break is one too. */
const pieces = /([\n\t\u00ad\u2011])/

/**
 * A stretch of text in a Word document. Characters that no document can hold, and those that would turn the text around them, are shown
 * as what they are: something that cannot be read.
 *
 * @param text any text
 * @param options how it is written; default: as its paragraph
 * @returns a run
 */
export function textRun(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({...options, children: visible(text).split(pieces).filter(Boolean).map(pieceOf)})
}

function pieceOf(piece: string): NonNullable<IRunOptions['children']>[number] {
  if (piece === '\t') return new Tab()
  if (piece === '\u00ad') return new SoftHyphen()
  if (piece === '\u2011') return new NoBreakHyphen()
  return piece === '\n' ? wordElement('w:br') : piece
}
