import {shownText} from '../../translate/passages/segment.ts'
import {recall} from '../../translate/state/made-from.ts'
import type {NewValue, PassageStatus} from '../../translate/state/passage-status.ts'
import {diffWords, type DiffPiece} from '../../translate/state/diff-words.ts'

/** Facts of an activity that have changed. */
export interface ChangedFacts {
  activity: string
  /** What it is called; its id where it has no name. */
  title: string
  /** The fields, by their names in the model. */
  fields: readonly string[]
}

/** What has changed since a passage was made or read. */
export interface PassageNews {
  /** Why it is to be read again: what its source said and says, word by word; absent when that is not why. */
  change?: readonly DiffPiece[]
  /** The source is gone; what it said. */
  gone?: string
  /** The facts that have changed, by activity. */
  facts?: readonly ChangedFacts[]
  /** Only white space or punctuation of the source has changed; what it was and is. */
  minor?: readonly DiffPiece[]
  /** Facts that it names and that are shown with a new value; it stays valid. */
  newValues?: readonly NewValue[]
}

/** Says what an activity is called. */
export type NameActivity = (activity: string) => string

/**
 * Say what has changed since a passage was made or read.
 *
 * @param status the passage, and how far it has come
 * @param title says what an activity is called
 * @returns what has changed, nothing of what has not
 */
export function passageNews({source, reasons, minor, newValues}: PassageStatus, title: NameActivity): PassageNews {
  const facts = reasons.flatMap((reason) =>
    reason.kind === 'facts' ? [{activity: reason.activity, title: title(reason.activity), fields: reason.fields}] : []
  )
  return {
    ...reasons.reduce<PassageNews>((found, reason) => ({...found, ...changeOf(reason)}), {}),
    ...(facts.length > 0 && {facts}),
    ...(minor !== undefined && source && {minor: diffWords(shownText(recall(minor)), plain(source.raw))}),
    ...(newValues.length > 0 && {newValues})
  }
}

function changeOf(reason: PassageStatus['reasons'][number]): PassageNews {
  if (reason.kind === 'facts') return {}
  const before = plain(reason.before)
  return reason.now === undefined ? {gone: before} : {change: diffWords(before, plain(reason.now))}
}

/** What is remembered, without marks of Markdown; facts as they are written, since their old values may be gone. */
function plain(raw: string): string {
  return shownText(recall(raw))
}
