import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {createSpeaker} from '../../language/create-speaker.ts'
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
  const language = [reader, ...(loaded?.words.keys() ?? [])].find((one) => loaded?.words.has(one))
  const {policy, words} = loaded ?? {}
  if (!policy || language === undefined) return id
  const translator = project.languages.translator(language)
  return translator.within(words!.get(language)!, () => {
    const speaker = createSpeaker({translator, draft: true, file: '', report: () => undefined, gapText: () => ''})
    const say = (key: string): string => plainText(passageText(key, {policy, speaker}))
    return [say('title'), say('controller.name')].filter(Boolean).join(' – ') || id
  })
}
