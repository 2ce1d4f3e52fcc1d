import type {PassageDetail, ReviewRequest, SaveRequest, VersionDetail, WriteAnswer} from '../../protocol.ts'
import {written} from '../state/selection.ts'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'
import {tellPolicy} from './ask-server.ts'
import {nameNow} from './name-now.ts'
import {notice} from './notice.ts'
import {showAsWritten} from './opened-passage.ts'
import {sourceIndexOf} from './place-of.ts'
import {stopTryingWhenSaved} from './try-words.ts'
import {forgetUnsaved, keepUnsaved, unsaved, type Unsaved} from './unsaved.ts'

/** What a version can have done to it that carries a name. */
export type SignedAct = 'review' | 'save'

/** The version that it is done to. */
export interface Signed {
  /** The name of what was typed, in `unsaved`. */
  name: string
  detail: PassageDetail
  version: VersionDetail
}

/**
 * Save a version, or note that it was read, in the name of whoever sits here.
 *
 * @param act what is done
 * @param signed what it is done to
 * @returns what is wrong, in words; none when it was done
 * @throws AnswerError when the server cannot do it
 */
export function signAct(act: SignedAct, signed: Signed): Promise<readonly string[]> {
  return acts[act](signed)
}

const acts: Readonly<Record<SignedAct, (signed: Signed) => Promise<readonly string[]>>> = {
  save: (signed) => save(signed, unsaved.peek()[signed.name], signed.version.base),
  review
}

/** What is translated or read now has no news of its source. */
const nothingNew = {change: null, minor: null, gone: null, facts: []} satisfies Partial<VersionDetail>

async function save(
  signed: Signed,
  words: Unsaved | undefined,
  base: string,
  again = true
): Promise<readonly string[]> {
  const {detail, version} = signed
  const {language, key, index} = version
  if (!words) return []
  const sourceIndex = index === null ? sourceIndexOf(detail) : undefined
  const request = {language: language.code, key, index, sourceIndex, text: words.text, base, by: reviewer.peek().trim()}
  const answer = await tellPolicy<WriteAnswer>('save', request satisfies SaveRequest)
  if (!answer.ok && answer.kind === 'refused') return answer.messages
  if (!answer.ok) {
    const sameHere = answer.theirs === (index === null ? '' : words.from)
    showAsWritten(version, {base: answer.base, ...(sameHere ? {} : {raw: answer.theirs})})
    // Other passages of the same text were changed: that is no reason to ask.
    if (sameHere && again) return save(signed, words, answer.base, false)
  } else {
    const raw = words.text.trim().replaceAll(/\s*\n\s*/g, ' ')
    showAsWritten(version, {
      ...nothingNew,
      raw,
      state: 'translated',
      by: request.by,
      changed: '',
      reader: '',
      read: ''
    })
    forgetSaved(signed, words, raw)
    notice.value = {say: () => say('preview.panel.saved', {language: nameNow(language)}), undo: answer.undo}
  }
  written.value += 1
  return []
}

/** What was typed while the words were being saved is not saved, and begins with them. */
function forgetSaved({name, version}: Signed, saved: Unsaved, raw: string): void {
  const now = unsaved.peek()[name]
  if (now && now.text !== saved.text) return keepUnsaved(name, {...now, from: raw})
  forgetUnsaved(name)
  stopTryingWhenSaved(version.language.code)
}

async function review({version}: Signed): Promise<readonly string[]> {
  const {language, key, index, base} = version
  if (index === null) return []
  const request = {language: language.code, key, index, base, by: reviewer.peek().trim()}
  const answer = await tellPolicy<WriteAnswer>('review', request satisfies ReviewRequest)
  if (answer.ok) showAsWritten(version, {...nothingNew, state: 'reviewed', reader: request.by, read: ''})
  written.value += 1
  if (!answer.ok) return answer.kind === 'refused' ? answer.messages : [say('preview.panel.overtaken.review')]
  notice.value = {say: () => say('preview.panel.reviewed', {language: nameNow(language)}), undo: answer.undo}
  return []
}
