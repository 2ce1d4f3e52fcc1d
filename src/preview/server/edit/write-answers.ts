import {oneLine} from '../../../diagnostics/report-characters.ts'
import {languageTitle} from '../../../language/language-title.ts'
import type {MessageWords} from '../../../language/message-words.ts'
import {briefly} from '../../../translate/passages/briefly.ts'
import {findPassage, type PassagePlace} from '../../../workspace/translation/find-passage.ts'
import {reviewPassage} from '../../../workspace/translation/review-passage.ts'
import {savePassage, type Saved} from '../../../workspace/translation/save-passage.ts'
import {typedText} from '../../../workspace/translation/typed-text.ts'
import type {ReviewRequest, SaveRequest, WriteAnswer} from '../../protocol.ts'
import {findingViews} from '../../view/finding-views.ts'
import {ownerOf, passageGround} from '../../view/passage-ground.ts'
import {wordsOfPassage} from '../../view/words-of-passage.ts'
import {answerMisuse} from './answer-misuse.ts'
import type {LivePolicy} from '../../session/live-policy.ts'
import type {Session} from '../../session/session.ts'

/** Who asks for something to be written, and where. */
export interface WriteContext {
  live: LivePolicy
  session: Session
  /** The language of the reader. */
  reader: string | undefined
}

/**
 * Save the words of a passage.
 *
 * @param request the words
 * @param context the policy
 * @returns what became of it, in words
 */
export async function saveAnswer(request: SaveRequest, context: WriteContext): Promise<WriteAnswer> {
  const {live, session, reader} = context
  const words = session.words(reader)
  const owner = ownerOf(passageGround(request.key, live, session))
  if (owner === undefined) return refused(words.say('preview.edit.fault.standard'))
  const {root, today, history} = session
  const save = {...request, root, today, owner, policy: live.id, by: oneLine(request.by)}
  return answerMisuse(words, async () => {
    const what = whatOf(request, briefly(typedText(request.text)), words)
    const {result, undo} = await history.record(live.id, 'save', what, () => savePassage(save))
    return savedAnswer(result, undo, request, context)
  })
}

function savedAnswer(
  saved: Saved,
  undo: number | null,
  {index}: SaveRequest,
  {live, session, reader}: WriteContext
): WriteAnswer {
  const words = session.words(reader)
  if (saved.kind === 'saved') return {ok: true, undo}
  // There is nothing to choose between when nothing stands there.
  if (saved.kind === 'conflict' && saved.theirs === '' && index !== null)
    return refused(words.say('preview.edit.fault.gone'))
  if (saved.kind === 'conflict') return {ok: false, kind: 'conflict', theirs: saved.theirs, base: saved.base}
  if (saved.kind === 'refused') return refused(words.say(`preview.edit.fault.${saved.fault}`))
  const context = {project: session.project, words, policy: live.loaded?.policy, statuses: []}
  return refused(...new Set(findingViews(saved.findings, context).map(({message}) => message)))
}

/**
 * Remember that a passage was read and stands.
 *
 * @param request the passage, and who read it
 * @param context the policy
 * @returns what became of it, in words
 */
export async function reviewAnswer(request: ReviewRequest, context: WriteContext): Promise<WriteAnswer> {
  const {live, session, reader} = context
  const words = session.words(reader)
  const {key} = request
  const ground = passageGround(key, live, session)
  const owner = ownerOf(ground)
  if (owner === undefined || ground.layer === 'standard') return refused(words.say('preview.edit.fault.standard'))
  const by = oneLine(request.by)
  if (by === '') return refused(words.say('preview.edit.nameMissing'))
  const {root, today, history} = session
  return answerMisuse(words, async () => {
    const status = findPassage(ground.statuses, request)
    const what = whatOf(request, status ? briefly(wordsOfPassage(status)) : key, words)
    const {result, undo} = await history.record(live.id, 'review', what, () =>
      reviewPassage({...request, root, owner, today, by})
    )
    if (result.kind === 'reviewed') return {ok: true, undo}
    if (result.kind === 'gone') return refused(words.say('preview.edit.fault.gone'))
    return {ok: false, kind: 'conflict', theirs: result.theirs, base: result.base}
  })
}

/**
 * Take back what was written.
 *
 * @param id what
 * @param context the policy
 * @returns what became of it, in words
 */
export async function undoAnswer(id: number, {live, session, reader}: WriteContext): Promise<WriteAnswer> {
  const words = session.words(reader)
  return answerMisuse(words, async () => {
    const undone = await session.history.undo(live.id, id)
    return undone === 'done' ? {ok: true, undo: null} : refused(words.say(`preview.edit.undo.${undone}`))
  })
}

function whatOf({language}: PassagePlace, text: string, words: MessageWords): string {
  return words.say('preview.edit.what', {language: languageTitle(language, words), text})
}

function refused(...messages: string[]): WriteAnswer {
  return {ok: false, kind: 'refused', messages}
}
