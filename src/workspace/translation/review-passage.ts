import {isForReading} from '../../translate/state/is-for-reading.ts'
import {refuseLinksOutside} from '../project/links-outside.ts'
import {findPassage} from './find-passage.ts'
import {withTranslation} from './open-translation.ts'
import {markReviewed} from './review-passages.ts'
import {textBase} from './text-base.ts'
import {typedText} from './typed-text.ts'

/** A passage that somebody has read. */
export interface PassageReviewRequest {
  /** The folder that has `policies/`. */
  root: string
  /** Whose words they are: the policy, or `locales`. */
  owner: string
  language: string
  key: string
  index: number
  /** What the whole text of the key was known by when it was read; default: it is not compared. */
  base?: string | undefined
  /** Who read it. */
  by: string
  /** The day, `2026-11-22`. */
  today: string
}

/** What became of it: remembered; the text is another one now, with its words there and what it is known by; or there is no such passage. */
export type PassageReviewed = {kind: 'conflict'; theirs: string; base: string} | {kind: 'gone'} | {kind: 'reviewed'}

/**
 * Remember that one passage was read and stands.
 *
 * @param request which passage, and who read it
 * @returns what became of it
 * @throws Misuse when the policy cannot be read, somebody else works with it for too long, or it leads out of the project
 */
export async function reviewPassage(request: PassageReviewRequest): Promise<PassageReviewed> {
  const {root, owner, language, key, base} = request
  refuseLinksOutside(root, owner)
  return withTranslation(root, owner, language, async (translation): Promise<PassageReviewed> => {
    refuseLinksOutside(root, owner)
    const now = textBase(translation.wording.words.get(language)?.get(key)?.text)
    const status = findPassage(translation.statuses, request)
    const target = status?.target
    if (base !== undefined && now !== base)
      return {kind: 'conflict', theirs: target ? typedText(target.raw) : '', base: now}
    if (!target || !isForReading(status)) return {kind: 'gone'}
    await markReviewed(translation, [status], request)
    return {kind: 'reviewed'}
  })
}
