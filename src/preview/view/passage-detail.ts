import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {withNamer, type Namer} from '../../workspace/project/with-namer.ts'
import {findPassage} from '../../workspace/translation/find-passage.ts'
import type {FindingView, PassageDetail, PassageId, VersionDetail} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import type {ViewEngine} from './create-engine-viewer.ts'
import {findingViews} from './finding-views.ts'
import {languageView} from './language-view.ts'
import {passageGround, type PassageGround} from './passage-ground.ts'
import {policyTitle} from './policy-title.ts'
import {standardVersion} from './standard-version.ts'
import type {ViewTerms} from './create-term-viewer.ts'
import {versionView, type VersionContext} from './version-view.ts'

/** Which passage is opened, and for whom. */
export interface PassageRequest extends PassageId {
  live: LivePolicy
  /** The language that was clicked on. */
  language: string
  /** The language of the reader. */
  reader: string | undefined
}

/** What tells more about a passage. */
export interface PassageMeans {
  session: Session
  terms: ViewTerms
  engine: ViewEngine
}

/**
 * Open a passage: its versions in every language of the policy, how far they have come, and what is good to know of it.
 *
 * @param request which passage; its policy has been analysed as its files are
 * @param means the project
 * @returns the passage; undefined when there is none
 */
export function passageDetail(request: PassageRequest, means: PassageMeans): PassageDetail | undefined {
  const {live, key, index, language, reader} = request
  const {session, terms} = means
  const {policy} = live.loaded ?? {}
  if (!policy) return undefined
  const ground = passageGround(key, live, session)
  const codes = policy.languages.filter((one) => session.project.languages.known.includes(one))
  const versions = withTitles(request, means, (namer) => versionsOf(request, ground, codes, {means, namer}))
  const clicked = versions.find((one) => one.language.code === language)
  if (!clicked) return undefined
  const told = versions.find(({isSource, shown}) => isSource && shown !== '') ?? clicked
  return {
    ...{key, index, language, layer: ground.layer, versions},
    blocks: ground.layer === 'standard' ? 1 : blocksOf(ground.statuses, key, language),
    title:
      withTitles(request, means, (namer) => namer.title(key)) ??
      policyTitle(live, session, session.words(reader).language),
    terms: terms(told.shown, told.language.code, codes)
  }
}

function blocksOf(statuses: readonly PassageStatus[], key: string, language: string): number {
  return statuses.filter((one) => one.language === language && one.key === key && one.target).length
}

function withTitles<T>({live, reader}: PassageRequest, {session}: PassageMeans, use: (namer: Namer) => T): T {
  const {words, policy} = live.loaded!
  return withNamer({words, policy: policy!}, session.project.languages, session.words(reader).language, use)
}

function versionsOf(
  request: PassageRequest,
  ground: PassageGround,
  codes: readonly string[],
  {means, namer}: {means: PassageMeans; namer: Namer}
): VersionDetail[] {
  const {session} = means
  const name = (code: string) => languageView(code, session.project.languages, session.words(request.reader))
  const place = {language: request.language, key: request.key, index: request.index}
  const row = ground.layer === 'standard' ? undefined : rowOf(ground.statuses, place)
  if (ground.layer !== 'standard' && !row) return []
  const findings = findingsOf(request, session)
  return codes.flatMap((code): VersionDetail[] => {
    const status = row?.get(code)
    if (!status || ground.layer === 'standard') {
      const version = standardVersion({...place, language: code}, session.project)
      return version ? [{...version, language: name(code), isSource: code === codes[0]}] : []
    }
    const context: VersionContext = {
      ...{request, ground, session, namer},
      findings: findings.filter((one) => isIn(one, status)),
      engine: means.engine(ground.wording, code)
    }
    return [{...versionView(status, context), language: name(code)}]
  })
}

/** The versions of a passage, by language: those that are made from the same source. */
function rowOf(
  statuses: readonly PassageStatus[],
  place: PassageId & {language: string}
): Map<string, PassageStatus> | undefined {
  const clicked = findPassage(statuses, {...place, sourceIndex: place.index})
  if (!clicked) return undefined
  const {source} = clicked
  const row = source
    ? statuses.filter((one) => one.source?.key === source.key && one.source.index === source.index)
    : [clicked]
  return new Map(row.map((one) => [one.language, one]))
}

function findingsOf({live, reader}: PassageRequest, session: Session): FindingView[] {
  const {analysis, loaded} = live
  const context = {project: session.project, words: session.words(reader), policy: loaded?.policy}
  return findingViews(analysis?.findings ?? [], {...context, statuses: analysis?.statuses ?? []})
}

function isIn({passage}: FindingView, {language, key, target}: PassageStatus): boolean {
  return passage?.language === language && passage.key === key && passage.index === target?.index
}
