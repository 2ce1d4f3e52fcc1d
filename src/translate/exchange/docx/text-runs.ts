import type {TextRun, XmlComponent} from 'docx'
import {textRun} from '../../../render/word/text-run.ts'
import {wordElement} from '../../../render/word/word-element.ts'
import type {MarkedRun} from '../office/marked-runs.ts'

/** The colour of protected parts. */
const markColour = '1A5FB4'

/** Whether a protected part may be moved: its control can be taken away, or not even that. */
export type PartLock = 'contentLocked' | 'sdtContentLocked'

/**
 * Text with marks: those are coloured, are not looked at by the spell checker, and cannot be edited.
 *
 * @param runs its runs
 * @param lock whether marks may be moved
 * @returns children of a paragraph
 */
export function markedRuns(runs: readonly MarkedRun[], lock: PartLock): (TextRun | XmlComponent)[] {
  return runs.map(({text, isMark}) =>
    isMark ? lockedControl(textRun(text, {color: markColour, noProof: true}), lock) : textRun(text)
  )
}

/** A content control (ECMA-376, part 1, 17.5.2). */
function lockedControl(run: TextRun, lock: PartLock): XmlComponent {
  return wordElement('w:sdt', {}, [
    wordElement('w:sdtPr', {}, [wordElement('w:lock', {'w:val': lock})]),
    wordElement('w:sdtContent', {}, [run])
  ])
}
