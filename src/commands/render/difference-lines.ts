import path from 'node:path'
import type {MessageWords} from '../../language/message-words.ts'
import type {OutputDifference} from '../../workspace/manifest/open-check.ts'
import {lineBreaksLine} from './line-breaks-line.ts'

/**
 * Say how an output folder differs from what rendering would write.
 *
 * @param differences what differs
 * @param compared the output folder, as it is shown, and how many policies were refused, and so not compared
 * @param words what says it
 * @returns the lines: one a file, and how many there are; or that nothing differs
 */
export function differenceLines(
  differences: readonly OutputDifference[],
  {out, refused}: {out: string; refused: number},
  words: MessageWords
): readonly string[] {
  if (differences.length === 0)
    return [
      refused > 0
        ? words.say('output.check.refused', {count: refused, out}, refused)
        : words.say('output.check.same', {out})
    ]
  const count = differences.length
  // What no run removes needs no advice on how to run again.
  const isForRuns = differences.some(({state}) => state !== 'left')
  return [
    ...differences.map(({state, path: file}) => words.say(`output.check.${state}`, {path: path.join(out, file)})),
    ...(differences.some(({state}) => state === 'line-breaks') ? [lineBreaksLine(out, words)] : []),
    ...(isForRuns ? [words.say('output.check.others', {count, out}, count)] : [])
  ]
}
