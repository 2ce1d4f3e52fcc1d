import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {speakOf} from '../../workspace/project/speak-of.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'

/**
 * Say what a declaration is called.
 *
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader; where the policy has no words in it, its first
 * @returns its title and whose it is; its id when it cannot be read
 */
export function policyTitle({id, loaded}: LivePolicy, {project}: Session, reader: string): string {
  const {policy, words} = loaded ?? {}
  if (!policy || !words?.size) return id
  const named = (context: FactContext): string =>
    ['title', 'controller.name']
      .map((key) => plainText(passageText(key, context)))
      .filter(Boolean)
      .join(' – ')
  return speakOf({policy, words}, project.languages, reader, named, () => '') || id
}
