import {Misuse} from '../../diagnostics/misuse.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Source} from '../../source/source.ts'
import {createCorrector} from '../../translate/draft/create-corrector.ts'
import type {Direction, DraftEngine} from '../../translate/draft/engine.ts'
import {makeDrafts, type DraftMeans, type DraftWanted, type MadeDraft} from '../../translate/draft/make-drafts.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {hasLetters} from '../../translate/passages/has-letters.ts'
import type {Passage} from '../../translate/passages/passage.ts'
import {shownText} from '../../translate/passages/segment.ts'
import {writeSegment} from '../../translate/passages/write-segment.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import {checkProject, type CheckedPolicy} from '../check/check-project.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import {withLock} from '../disk/with-lock.ts'
import {loadDraftData} from '../engines/load-draft-data.ts'
import {lockOf} from '../policy/lock-of.ts'
import type {Project} from '../project/open-project.ts'
import type {Wording} from '../wording/wording.ts'
import {changePassages} from './change-passages.ts'
import {chooseEngine} from './choose-engine.ts'
import {loadMemory} from './load-memory.ts'
import type {NoPlace} from './new-texts.ts'
import {openTranslation, type Translation} from './open-translation.ts'
import type {PassageChange} from './passage-change.ts'
import {translationMisuse} from './translation-misuse.ts'

/** Which drafts are wanted. */
export interface DraftRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  /** The language that is translated to. */
  to: string
  /** The language that is translated from; default: the one that the policy is written in. */
  from?: string | undefined
  /** The engine; default: the one on this machine where it can, else the first service that can. */
  engine?: string | undefined
  /** The states that are asked for; default: what is missing. Words that are there are replaced. */
  only?: ReadonlySet<PassageState> | undefined
  /** The value of an environment variable. */
  secret(name: string): string | undefined
  /** Told which engine drafts, before anything is sent. */
  begin?: ((engine: DraftEngine) => void) | undefined
  /** The day, `2026-11-22`. */
  today: string
}

/** A passage, and the draft of it. */
export interface DraftedPassage extends MadeDraft {
  status: PassageStatus
  /** What the check says of it. */
  findings: readonly WeighedFinding[]
}

/** What was drafted. */
export interface DraftReport {
  policy: string
  direction: Direction
  /** The engine that was there; undefined when there was memory alone. */
  engine: string | undefined
  passages: readonly DraftedPassage[]
  /** The files that findings are in, for places. */
  sources: readonly Source[]
}

/** What is missing. */
const missing: ReadonlySet<PassageState> = new Set(['absent', 'empty'])

/**
 * Fill what is missing in a language with drafts, marked as such.
 *
 * @param request which drafts
 * @returns each passage with its draft, what is to be looked at, and what the check says of it
 * @throws Misuse when there is no such policy, language or engine, or somebody else works with the policy
 */
export async function draftPassages(request: DraftRequest): Promise<DraftReport> {
  const {root = '.', policy, to} = request
  const first = openTranslation(root, policy, to)
  if (to === first.source) throw translationMisuse(first.wording, 'is-source', {actual: to})
  const direction = {from: request.from ?? first.source, to}
  if (direction.from === to || !first.wording.languages.includes(direction.from))
    throw new Misuse('bad-option', {
      option: '--from',
      actual: direction.from,
      expected: first.wording.languages.filter((language) => language !== to)
    })
  const engine = chooseEngine(first, {direction, name: request.engine, secret: request.secret})
  try {
    return await withLock(lockOf(root, policy), async () => {
      const translation = openTranslation(root, policy, to)
      const drafted = await draftIn(translation, direction, engine, request)
      return {policy, direction, engine: engine?.name, ...withFindings(drafted, root, translation)}
    })
  } finally {
    await engine?.close()
  }
}

async function draftIn(
  translation: Translation,
  direction: Direction,
  engine: DraftEngine | undefined,
  {only = missing, begin, today}: DraftRequest
): Promise<(MadeDraft & {status: PassageStatus})[]> {
  const wanted = translation.statuses.flatMap((status): (DraftWanted & {status: PassageStatus})[] => {
    const from = only.has(status.state) ? passageIn(direction.from, status, translation) : undefined
    return from ? [{status, segment: from.segment, kind: status.source!.kind}] : []
  })
  const worded = wanted.filter(({segment}) => hasLetters(segment))
  if (engine && worded.length > 0) begin?.(engine)
  const drafts = await makeDrafts(worded, {...draftMeans(translation.project, direction), engine})
  const made = worded.map(({status}, index) => ({status, ...drafts[index]!}))
  // A passage of facts alone says the same in every language.
  const copied = wanted
    .filter(({segment}) => !hasLetters(segment))
    .map(({status, segment}) => ({status, segment, by: '', warnings: []}))
  const changes = [...made, ...copied].flatMap(({status, segment, by}): PassageChange[] =>
    segment ? [{status, segment, update: {state: 'draft', by}}] : []
  )
  const refused = changes.length > 0 ? await changePassages({...translation, today}, changes) : undefined
  return [...made, ...copied].map((one) => withoutPlace(one, refused?.get(one.status)))
}

/** A draft that cannot be put into its text is none. */
function withoutPlace(
  one: MadeDraft & {status: PassageStatus},
  refused: NoPlace | undefined
): MadeDraft & {status: PassageStatus} {
  if (!refused) return one
  const about = refused.lacking.map(({source}) => briefly(shownText(source!.segment)))
  return {...one, segment: undefined, by: '', warnings: [...one.warnings, {code: refused.why, about}]}
}

/** A passage in the language that is translated from; a draft in it is nothing to build on. */
function passageIn(from: string, {source}: PassageStatus, {states, source: first}: Translation): Passage | undefined {
  if (from === first || !source) return source
  return states.statuses.find((one) => one.language === from && one.source === source && one.state !== 'draft')?.target
}

/**
 * What drafts are made with besides an engine: what was read before, and what is known of its mistakes.
 *
 * @param project the project
 * @param direction from which language to which
 * @returns the means
 */
export function draftMeans(project: Project, direction: Direction): Omit<DraftMeans, 'engine'> {
  return {
    direction,
    memory: loadMemory(project),
    correct: createCorrector(direction.from, loadDraftData(direction), loadLexicons()(direction.to))
  }
}

/** What the check says of the drafts, where they stand now; what a draft is anyway is left out. */
function withFindings(
  drafted: readonly (MadeDraft & {status: PassageStatus})[],
  root: string,
  {wording, language}: Translation
): Pick<DraftReport, 'passages' | 'sources'> {
  const made = drafted.filter(({segment}) => segment)
  const {findings, sources} = made.length > 0 ? checked(root, wording) : {findings: [], sources: []}
  const files = new Set(made.map(({status}) => wording.fileOf(language, status.key)))
  const found = findings.filter(({file, rule}) => files.has(file) && rule !== 'draft-passage')
  const incomplete = new Set(drafted.filter(({segment}) => !segment).map(({status}) => status.key))
  return {
    sources,
    passages: drafted.map((one) => ({
      ...one,
      findings: found.filter(
        (finding) => isAbout(finding, one) && !(incomplete.has(one.status.key) && comparesTexts(finding))
      )
    }))
  }
}

/** Texts are compared whole, which says nothing while passages are missing. */
function comparesTexts({related = []}: WeighedFinding): boolean {
  return related.length > 0
}

/** What the check says of words; of the project's own, among what all policies share. */
function checked(root: string, {id, policy}: Wording): Pick<DraftReport, 'sources'> & Pick<CheckedPolicy, 'findings'> {
  if (policy) return [...checkProject({root, policies: [id]}).results()][0] ?? {findings: [], sources: []}
  const {findings, project} = checkProject({root})
  return {findings, sources: project.sources}
}

/** A finding is about the passage that it points into. */
function isAbout(
  {path = [], excerpt = ''}: WeighedFinding,
  {segment, status}: MadeDraft & {status: PassageStatus}
): boolean {
  return (
    segment !== undefined &&
    path.join('.') === status.key &&
    writeSegment(segment, status.source!.kind).includes(excerpt)
  )
}
