import {findingViews} from './finding-views.ts'
import {newFindings, withText} from '../../workspace/translation/words-findings.ts'
import {putWords, type TypedFault} from '../../workspace/translation/put-words.ts'
import type {TryAnswer, TryRequest} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {passageGround} from './passage-ground.ts'

/**
 * Make the page of a language with other words in it, which are not kept.
 *
 * @param request the words
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader
 * @returns the page, and what is wrong with the words and is not wrong with those that are there
 */
export function tryWords(
  request: TryRequest,
  live: LivePolicy,
  session: Session,
  reader: string | undefined
): TryAnswer {
  const {project} = session
  const {language, key} = request
  const words = session.words(reader)
  const refused = (fault: TypedFault): TryAnswer => ({html: null, messages: [words.say(`preview.edit.fault.${fault}`)]})
  const ground = passageGround(key, live, session)
  if (ground.layer === 'standard') return refused('standard')
  const {wording, statuses} = ground
  const put = putWords({...request, wording, statuses}, request.text)
  if (put.fault) return refused(put.fault)
  const own = live.loaded?.words.get(language) ?? new Map()
  const marks = {gapText: (gap: string) => words.say('draft.gap', {key: gap})}
  const file = wording.fileOf(language, key)
  const before = live.tryWords(project, language, own, marks)
  const page = live.tryWords(project, language, withText(own, {key, file, text: put.text}), marks)
  const found = newFindings(before.found, page.found)
  const context = {project, words, policy: live.loaded?.policy, statuses: [], sources: page.sources}
  return {html: page.html ?? null, messages: [...new Set(findingViews(found, context).map(({message}) => message))]}
}
