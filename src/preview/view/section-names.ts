import {createSpeaker} from '../../language/create-speaker.ts'
import {plainText} from '../../language/plain-text.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {sectionTitles} from '../../template/view/section-title.ts'
import type {SectionName} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'

/**
 * Say what the sections of a declaration are called.
 *
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader; where the policy has no words in it, its first
 * @returns all of its sections in the order of the page; none when it cannot be read
 */
export function sectionNames({loaded}: LivePolicy, {project}: Session, reader: string): SectionName[] {
  const {policy, words} = loaded ?? {}
  const language = [reader, ...(words?.keys() ?? [])].find((one) => words?.has(one))
  if (!policy || language === undefined) return []
  const translator = project.languages.translator(language)
  return translator.within(words!.get(language)!, () => {
    const speaker = createSpeaker({translator, draft: true, file: '', report: () => undefined, gapText: () => ''})
    const untitled = new Set(sectionsOf(policy.outline).flatMap(({id, title}) => (title === 'none' ? [id] : [])))
    return [...sectionTitles({policy, speaker})].map(([id, title]) => ({
      id,
      title: untitled.has(id) ? '' : plainText(title) || id
    }))
  })
}
