import {isPartOf} from '../../model/is-part-of.ts'
import {isForReading} from '../../translate/state/is-for-reading.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {changePassages} from './change-passages.ts'
import {withTranslation, type Translation} from './open-translation.ts'

/** Which passages were read. */
export interface ReviewRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  language: string
  /** Keys of texts, or beginnings of them that end at a part, `sections.courses`; default: all. */
  keys?: readonly string[] | undefined
  /** Who read them. */
  by?: string | undefined
  /** The day, `2026-11-22`. */
  today: string
}

/** What was reviewed. */
export interface ReviewReport {
  policy: string
  language: string
  /** Passages that were read now and had not been before, or had to be read again. */
  reviewed: readonly PassageStatus[]
  /** Passages that had been read, and still stand. */
  before: number
  /** Passages that are not there, and so cannot be read. */
  missing: readonly PassageStatus[]
  /** Keys that were asked for and that no passage has. */
  unknown: readonly string[]
}

/**
 * Remember that passages of a policy were read and stand.
 *
 * @param request which passages, and who read them
 * @returns what was reviewed
 * @throws Misuse when there is no such policy or language, or somebody else works with it
 */
export async function reviewPassages({
  root = '.',
  policy,
  language,
  keys,
  by,
  today
}: ReviewRequest): Promise<ReviewReport> {
  return withTranslation(root, policy, language, async (translation) => {
    const asked = translation.statuses.filter(({key}) => keys?.some((one) => isPartOf(key, one)) ?? true)
    const there = asked.filter((status) => status.target && isForReading(status))
    const reviewed = await markReviewed(translation, there, {by, today})
    return {
      policy,
      language,
      reviewed,
      before: there.length - reviewed.length,
      missing: asked.filter(({target}) => !target),
      unknown: (keys ?? []).filter((one) => !translation.statuses.some(({key}) => isPartOf(key, one)))
    }
  })
}

/**
 * Remember that some passages were read and stand; those that were read already stay as they are.
 *
 * @param translation the language that they are in
 * @param there the passages, all of which are there
 * @param reading who read them, and the day
 * @returns those that were read now
 */
export async function markReviewed(
  translation: Translation,
  there: readonly PassageStatus[],
  {by, today}: Pick<ReviewRequest, 'by' | 'today'>
): Promise<PassageStatus[]> {
  const reviewed = there.filter(isUnread)
  const update = {state: 'reviewed' as const, reader: by}
  await changePassages(
    {...translation, today},
    reviewed.map((status) => ({status, update}))
  )
  return reviewed
}

/** New values and minor changes are read too, so that they are not told again. */
function isUnread({state, newValues, minor}: PassageStatus): boolean {
  return state !== 'reviewed' || newValues.length > 0 || minor !== undefined
}
