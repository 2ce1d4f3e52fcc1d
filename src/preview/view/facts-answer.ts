import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {isMap} from '../../source/is-map.ts'
import {baseOf, type FactChange, type FactsResult} from '../../workspace/editing/edit-facts.ts'
import {languageOfFile} from '../../workspace/policy/language-of-file.ts'
import {withNamer} from '../../workspace/project/with-namer.ts'
import type {FactsAnswer, FindingView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {factWhere} from './fact-where.ts'
import {findingViews} from './finding-views.ts'

/** What was asked for, and by whom. */
export interface FactsAsked {
  live: LivePolicy
  session: Session
  reader: string | undefined
  changes: readonly FactChange[]
}

/**
 * Say what became of facts that were to be changed.
 *
 * @param result what became of them
 * @param undo what takes it back
 * @param asked what was asked for
 * @returns the answer, in the words of the reader
 */
export function factsAnswer(result: FactsResult, undo: number | null, asked: FactsAsked): FactsAnswer {
  if (result.kind === 'conflict') {
    const conflicts = result.now.map(({path, value}) => ({path, theirs: textOf(value), base: baseOf(value)}))
    return {ok: false, kind: 'conflict', conflicts}
  }
  const {live, session, reader} = asked
  const words = session.words(reader)
  const {sources} = result
  const about = {project: session.project, words, policy: live.loaded?.policy, statuses: [], sources}
  const viewOf = (finding: Finding): FindingView => findingViews(weigh([finding], {}), about)[0]!
  /** A text that is missing is called as the forms call it, and not by its key. */
  const missingView = (finding: Finding): FindingView => {
    const {key, language} = finding.parameters
    const where = factWhere(textOf(key).split('.'), {live, session, words})
    const facts = {where, language: languageTitle(textOf(language), words), file: finding.file}
    return {...viewOf(finding), message: words.say('preview.facts.missingText', facts)}
  }
  if (result.kind === 'written') return {ok: true, undo, missing: result.missing.map(missingView)}
  const problems = result.findings.map((finding) => {
    const use = usedBy(finding, asked, words)
    if (use) return {...use, place: null}
    const {message, place} = viewOf(finding)
    const path = pathAmong(finding, asked)
    return {path, message, place: path.length > 0 ? null : place}
  })
  return {ok: false, kind: 'refused', problems}
}

/** What is taken out, and who refers to it; undefined when that is not what is wrong. */
function usedBy(
  finding: Finding,
  asked: FactsAsked,
  words: MessageWords
): {path: readonly string[]; message: string} | undefined {
  const {rule, file, path = [], parameters} = finding
  const {live, session, changes} = asked
  const {actual} = parameters
  const named = typeof actual === 'string' ? actual.split(/[^a-z0-9-]+/i) : []
  const removed = changes.find((change) => change.value === null && named.includes(change.path.at(-1)!))
  if (!removed || !['unfilled-placeholder', 'unknown-id'].includes(rule)) return undefined
  const {languages} = session.project
  const at = path.map(String)
  if (rule === 'unknown-id') {
    const where = factWhere(at, {live, session, words})
    return {path: removed.path, message: words.say('preview.facts.inUse', {where})}
  }
  const key = at.join('.')
  const {loaded} = live
  const {policy} = loaded ?? {}
  const title = policy && withNamer({...loaded!, policy}, languages, words.language, (namer) => namer.title(key))
  const code = languageOfFile(file) ?? ''
  const language = languageTitle(code, words)
  return {path: removed.path, message: words.say('preview.facts.inText', {where: title ?? key, language})}
}

/** The changed fact that a finding is about: the one that it stands in; of a new entry, the field itself. */
function pathAmong({file, path = []}: Finding, {live, changes}: FactsAsked): readonly string[] {
  if (file !== `policies/${live.id}/policy.yaml`) return []
  const at = path.map(String)
  const found = changes.find((change) => change.path.every((step, index) => at[index] === step))
  return found ? (isMap(found.value) ? at : found.path) : []
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
