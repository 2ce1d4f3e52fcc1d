import {visible} from '../../../diagnostics/report-characters.ts'
import type {ProtectedPart} from '../../passages/segment.ts'
import type {ExchangeText} from '../exchange.ts'
import {readMarked, writeMarked} from '../marked-text.ts'
import {sealText, unsealText} from './sealed-text.ts'

/** A stretch of a text with marks: words, or the mark of one protected part. */
export interface MarkedRun {
  text: string
  isMark: boolean
}

/**
 * Write a text with marks, so that these can be coloured.
 *
 * @param text a text with numbers
 * @param parts what they stand for
 * @returns its runs, none of them empty
 */
export function writeMarkedRuns(text: ExchangeText, parts: readonly ProtectedPart[]): MarkedRun[] {
  return text
    .map((piece) => {
      const written = writeMarked([piece], parts)
      return typeof piece === 'string'
        ? {text: sealText(written), isMark: false}
        : {text: visible(written), isMark: true}
    })
    .filter((run) => run.text !== '')
}

/**
 * Read a text with marks.
 *
 * @param text text alone, as it came back
 * @returns the text with numbers
 */
export function readMarkedRuns(text: string): ExchangeText {
  return readMarked(unsealText(text))
}
