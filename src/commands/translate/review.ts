import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {reviewPassages, type ReviewRequest} from '../../workspace/translation/review-passages.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {argumentText} from '../report/argument-text.ts'

/** Options of `personvern translate review`. */
export interface ReviewOptions extends Omit<ReviewRequest, 'today'> {
  /** The day on which it is remembered; default: that of the surroundings. */
  today?: string | undefined
}

/** More keys than this are all of a page, and counted instead. */
const mostKeys = 20

/**
 * `personvern translate review`: remember that passages were read and stand.
 *
 * @param options which passages, and who read them
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0, or 1 when passages are missing or a key is none
 * @throws Misuse when there is no such policy or language, or somebody else works with it
 */
export async function review(options: ReviewOptions, words: MessageWords, surroundings: Surroundings): Promise<number> {
  const {cwd, stdout} = surroundings
  const root = findRoot(cwd, options.root)
  const {policy, language, reviewed, before, missing, unknown} = await reviewPassages({
    ...options,
    root,
    today: dayOf(options.today, surroundings)
  })
  const keys = [...new Set(reviewed.map(({key}) => key))]
  const lines = [
    ...(keys.length > mostKeys ? [] : keys.map((key) => `  ${key}`)),
    words.say('translate.review.done', {count: reviewed.length, policy, language}, reviewed.length),
    ...(before > 0 ? [words.say('translate.review.before', {count: before}, before)] : []),
    ...(missing.length > 0
      ? [
          words.say(
            'translate.review.missing',
            {count: missing.length, policy: argumentText(policy), language},
            missing.length
          )
        ]
      : []),
    ...unknown.map((key) => words.say('translate.review.unknown', {key}))
  ]
  stdout.write(lines.map((line) => `${line}\n`).join(''))
  return missing.length + unknown.length > 0 ? exitCodes.findings : exitCodes.done
}
