import type {FactContext} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {sectionTitles} from '../../template/view/section-title.ts'
import {speakOf} from '../../workspace/project/speak-of.ts'
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
  if (!policy || !words?.size) return []
  const untitled = new Set(sectionsOf(policy.outline).flatMap(({id, title}) => (title === 'none' ? [id] : [])))
  const named = (context: FactContext): SectionName[] =>
    [...sectionTitles(context)].map(([id, title]) => ({id, title: untitled.has(id) ? '' : plainText(title) || id}))
  return speakOf({policy, words}, project.languages, reader, named, () => '')
}
