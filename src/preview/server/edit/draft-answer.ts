import type {MessageWords} from '../../../language/message-words.ts'
import {draftPassage, type PassageDraft} from '../../../workspace/translation/draft-passage.ts'
import type {DraftAnswer, DraftRequest} from '../../protocol.ts'
import {ownerOf, passageGround} from '../../view/passage-ground.ts'
import {answerMisuse} from './answer-misuse.ts'
import type {WriteContext} from './write-answers.ts'

/**
 * Draft one passage; nothing is written.
 *
 * @param request which passage
 * @param context the policy
 * @returns the draft and what is to be looked at in it, in words; or why there is none
 */
export async function draftAnswer(request: DraftRequest, {live, session, reader}: WriteContext): Promise<DraftAnswer> {
  const words = session.words(reader)
  const owner = ownerOf(passageGround(request.key, live, session))
  if (owner === undefined) return {ok: false, messages: [words.say('preview.edit.fault.standard')]}
  const {root, apertium: local, secret} = session
  return answerMisuse(words, async () =>
    answerOf(await draftPassage({...request, root, owner, local, secret: (name) => secret(name)}), words)
  )
}

function answerOf({text, by, warnings, lack}: PassageDraft, words: MessageWords): DraftAnswer {
  const notes = warnings.map(({code, about}) => words.say(`draft.warning.${code}`, {about: about.join(', ')}))
  if (text !== undefined) return {ok: true, text, engine: by, notes}
  const reason = lack === 'gone' ? 'preview.edit.fault.gone' : `preview.edit.draft.${lack ?? 'none'}`
  return {ok: false, messages: notes.length > 0 ? notes : [words.say(reason)]}
}
