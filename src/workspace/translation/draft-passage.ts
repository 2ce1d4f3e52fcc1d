import type {Direction} from '../../translate/draft/engine.ts'
import {makeDrafts, type MadeDraft} from '../../translate/draft/make-drafts.ts'
import {hasLetters} from '../../translate/passages/has-letters.ts'
import {writeSegment} from '../../translate/passages/write-segment.ts'
import {folderOf} from '../policy/policy-id.ts'
import {linkOutside, refuseLinksOutside} from '../project/links-outside.ts'
import type {Project} from '../project/open-project.ts'
import {chooseEngine, type EngineChoice} from './choose-engine.ts'
import {draftMeans} from './draft-passages.ts'
import {openTranslation} from './open-translation.ts'

/** A draft of one passage that is asked for. */
export interface PassageDraftRequest extends Pick<EngineChoice, 'local' | 'secret'> {
  /** The folder that has `policies/`. */
  root: string
  /** Whose words they are: the policy, or `locales`. */
  owner: string
  /** The language that is translated to. */
  language: string
  key: string
  /** The block of the source. */
  sourceIndex: number
}

/** A draft of one passage as it would be written, and what is to be looked at; without a text, why there is none. */
export interface PassageDraft extends Pick<MadeDraft, 'by' | 'warnings'> {
  text?: string
  /** There is no such passage, or nothing that could make a draft. */
  lack?: 'gone' | 'no-engine'
}

/**
 * Draft one passage from the language that the policy is written in; nothing is written.
 *
 * @param request which passage
 * @returns the draft
 * @throws Misuse when the policy cannot be read, or the engine cannot work
 */
export async function draftPassage(request: PassageDraftRequest): Promise<PassageDraft> {
  const {root, owner, language, key, sourceIndex, local, secret} = request
  refuseLinksOutside(root, owner)
  const translation = openTranslation(root, owner, language)
  const {source, project, statuses} = translation
  const from = statuses.find((one) => one.source?.key === key && one.source.index === sourceIndex)?.source
  const none = {by: '', warnings: []}
  if (!from || language === source) return {...none, lack: 'gone'}
  const {segment, kind} = from
  // A passage of facts alone says the same in every language.
  if (!hasLetters(segment)) return {...none, text: writeSegment(segment, kind)}
  const direction: Direction = {from: source, to: language}
  const engine = chooseEngine(translation, {direction, local, secret})
  try {
    const [draft] = await makeDrafts([{segment, kind}], {...draftMeans(withinRoot(project), direction), engine})
    const {by, warnings, segment: made} = draft!
    if (made) return {by, warnings, text: writeSegment(made, kind)}
    return engine ? {by, warnings} : {...none, lack: 'no-engine'}
  } finally {
    await engine?.close()
  }
}

/** What was translated in policies that lie elsewhere is not for this project to remember. */
function withinRoot(project: Project): Project {
  return {
    ...project,
    policies: project.policies.filter((id) => linkOutside(project.root, [folderOf(id)]) === undefined)
  }
}
