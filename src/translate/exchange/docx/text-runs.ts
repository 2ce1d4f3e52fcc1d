import {BuilderElement, NoBreakHyphen, SoftHyphen, Tab, TextRun, type IRunOptions, type XmlComponent} from 'docx'
import {visible} from '../../../diagnostics/report-characters.ts'
import type {MarkedRun} from '../office/marked-runs.ts'

/** What Word has elements for; a line break is one too. */
const pieces = /([\n\t\u00ad\u2011])/

/** The colour of protected parts. */
const markColour = '1A5FB4'

/** Whether a protected part may be moved: its control can be taken away, or not even that. */
export type PartLock = 'contentLocked' | 'sdtContentLocked'

/**
 * A stretch of text.
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
  return piece === '\n' ? element('w:br') : piece
}

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
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [element('w:lock', {'w:val': lock})]),
    element('w:sdtContent', {}, [run])
  ])
}

/** An element that the library has no class for. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = []
): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, {key, value}])),
    children
  })
}
