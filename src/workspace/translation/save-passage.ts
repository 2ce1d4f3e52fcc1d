import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {refuseLinksOutside} from '../project/links-outside.ts'
import {changePassages} from './change-passages.ts'
import {findPassage, type PassagePlace} from './find-passage.ts'
import {withTranslation, type Translation} from './open-translation.ts'
import {putWords, type PutWords, type TypedFault} from './put-words.ts'
import {textBase} from './text-base.ts'
import {typedText} from './typed-text.ts'
import {findWrongWords} from './words-findings.ts'

/** Words of one passage that are to be saved. */
export interface SaveRequest extends PassagePlace {
  /** The folder that has `policies/`. */
  root: string
  /** The policy whose page they are seen in. */
  policy: string
  /** Whose words they are: the policy, or `locales`. */
  owner: string
  /** What was typed. */
  text: string
  /** What the whole text of the key was known by when somebody looked at it. */
  base: string
  /** Who typed it. */
  by: string
  /** The day, `2026-11-22`. */
  today: string
}

/** What became of words that were to be saved. */
export type Saved =
  | {kind: 'saved'}
  /** The text is another one now: its words there, and what the text is known by. Nothing was written. */
  | {kind: 'conflict'; theirs: string; base: string}
  /** The words cannot be written: why, or what they would break. Nothing was written. */
  | {kind: 'refused'; fault: TypedFault}
  | {kind: 'broken'; findings: readonly WeighedFinding[]}

/** States in which saving the words as they are says something: somebody answers for them now. */
const unsettled: readonly PassageState[] = ['draft', 'same', 'stale']

/**
 * Save the words of one passage, letter by letter as they were typed, and remember who wrote them; everything else in the file stays as it is.
 *
 * @param request which passage, and its words
 * @returns what became of it
 * @throws Misuse when the policy cannot be read, somebody else works with it for too long, or it leads out of the project
 */
export async function savePassage(request: SaveRequest): Promise<Saved> {
  const {root, owner, language} = request
  refuseLinksOutside(root, owner)
  return withTranslation(root, owner, language, (translation) => {
    refuseLinksOutside(root, owner)
    return save(request, translation)
  })
}

async function save(request: SaveRequest, translation: Translation): Promise<Saved> {
  const {language, key, base, text} = request
  const {wording, states, project} = translation
  const whole = wording.words.get(language)?.get(key)?.text
  const status = findPassage(translation.statuses, request)
  const now = textBase(whole)
  if (now !== base) return {kind: 'conflict', theirs: status?.target ? typedText(status.target.raw) : '', base: now}
  const put = putWords({...request, wording, statuses: states.statuses}, text)
  if (put.fault) return {kind: 'refused', fault: put.fault}
  if (!status) return {kind: 'refused', fault: 'gone'}
  const loaded = loadPolicy(project.root, request.policy, project.languages, true)
  const trial = {project, loaded, language, key, file: wording.fileOf(language, key)}
  const findings = put.text === whole ? [] : findWrongWords(trial, put.text)
  return findings.length > 0 ? {kind: 'broken', findings} : write(request, translation, status, put)
}

async function write(
  {by, today}: SaveRequest,
  translation: Translation,
  status: PassageStatus,
  {typed, passage}: Exclude<PutWords, {fault: TypedFault}>
): Promise<Saved> {
  const update = {state: 'translated', by: by.trim()} as const
  const isNew = !status.target || typedText(status.target.raw) !== typed
  if (!isNew && !unsettled.includes(status.state)) return {kind: 'saved'}
  const words = isNew ? {segment: passage.segment, written: typed} : {}
  const refused = await changePassages({...translation, today}, [{status, ...words, update}])
  return refused.size > 0 ? {kind: 'refused', fault: 'not-one-passage'} : {kind: 'saved'}
}
