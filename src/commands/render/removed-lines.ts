import path from 'node:path'
import type {MessageWords} from '../../language/message-words.ts'
import type {RemovedFiles} from '../../workspace/manifest/remove-earlier.ts'

/** What is told of cleaning. */
export interface RemovedLines {
  /** A line for each file that was removed. */
  removed: readonly string[]
  /** A line for each that is no longer written and was left, since somebody has changed it or a link is in the way. */
  kept: readonly string[]
}

/**
 * Say what became of files that are no longer written.
 *
 * @param files the files
 * @param out the output folder, as it is shown
 * @param words what says it
 * @returns the lines
 */
export function removedLines({removed, kept, linked}: RemovedFiles, out: string, words: MessageWords): RemovedLines {
  const line = (what: 'kept' | 'linked' | 'removed') => (file: string) =>
    words.say(`output.clean.${what}`, {path: path.join(out, file)})
  return {removed: removed.map(line('removed')), kept: [...kept.map(line('kept')), ...linked.map(line('linked'))]}
}
