import path from 'node:path'
import type {MessageWords} from '../language/message-words.ts'
import type {OutputDifference} from '../workspace/manifest/open-check.ts'

/**
 * Say how an output folder differs from what rendering would write.
 *
 * @param differences what differs
 * @param out the output folder, as it is shown
 * @param words what says it
 * @returns the lines: one a file, and how many there are; or that nothing differs
 */
export function differenceLines(
  differences: readonly OutputDifference[],
  out: string,
  words: MessageWords
): readonly string[] {
  if (differences.length === 0) return [words.say('output.check.same', {out})]
  const count = differences.length
  return [
    ...differences.map(({state, path: file}) => words.say(`output.check.${state}`, {path: path.join(out, file)})),
    words.say('output.check.others', {count, out}, count)
  ]
}
