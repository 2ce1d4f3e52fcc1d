import {countWords} from '../../translate/measure/count-words.ts'
import {languageShares, type LanguageShares, type PolicyTexts} from '../../translate/measure/language-shares.ts'
import {shownText, type Segment} from '../../translate/passages/segment.ts'
import {isForReading} from '../../translate/state/is-for-reading.ts'
import {passageStates, type PassageState, type PassageStatus} from '../../translate/state/passage-status.ts'
import type {Languages} from '../languages/load-languages.ts'
import {projectWordsId} from '../policy/policy-id.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {withNamer} from '../project/with-namer.ts'
import {openProject} from '../project/open-project.ts'
import {loadWordingStates} from '../wording/load-passage-states.ts'
import {listWordings, loadWording} from '../wording/load-wording.ts'
import type {Wording} from '../wording/wording.ts'
import {passageNews, type NameActivity, type PassageNews} from './passage-news.ts'

/** Which policies are asked about. */
export interface TranslationStatusRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies, and `locales` for the project's own words; default: all. */
  policies?: readonly string[] | undefined
}

/** A passage that somebody must look at. */
export interface PassageReport extends PassageNews {
  key: string
  state: PassageState
  /** Its words as readers see them; those of the source where it is absent. */
  text: string
}

/** How far a language has come. */
export interface LanguageReport {
  language: string
  /** Whether it is the one that the others are translated from. */
  isSource: boolean
  /** How many passages there are in each state. */
  counts: Readonly<Record<PassageState, number>>
  /** Words that readers see and can rely on: without drafts. */
  words: number
  /** Passages that are missing, to be read again or drafts, and those with news. */
  passages: readonly PassageReport[]
}

/** How far a policy has come, or the project's own words. */
export interface PolicyTranslation {
  id: string
  /** Whether it can be read; nothing is known of it otherwise. */
  readable: boolean
  /** The file of what is remembered of passages, when it is damaged: passages are taken for less, or more, than they are; absent when it is sound. */
  damaged?: string
  /** Languages that it is to be in, and that there are no words for in `locales/`; absent when there are none. */
  wordless?: readonly string[]
  languages: readonly LanguageReport[]
}

/** How far translations have come. */
export interface TranslationReport {
  /** Whether nothing is missing, to be read again or a draft, and all of that is known. */
  ok: boolean
  policies: readonly PolicyTranslation[]
  shares: LanguageShares
}

/**
 * Say how far the translations of policies have come, and after them those of the project's own words.
 *
 * @param request which policies
 * @returns how many passages are in which state, what has changed, and words per language
 * @throws Misuse when there is no such project or policy
 */
export function translationStatus({root = '.', policies}: TranslationStatusRequest): TranslationReport {
  const project = openProject(root)
  const texts: PolicyTexts[] = []
  const all = listWordings(project)
  const chosen = chooseIds(policies, all)
  const reports = all
    .filter((id) => chosen.includes(id))
    .map((id): PolicyTranslation => {
      const wording = loadWording(project, id)
      const {statuses, findings} = loadWordingStates(project, wording)
      const languages = wording.readable ? wording.languages.filter((one) => wording.words.has(one)) : []
      const wordless = wording.readable ? wording.languages.filter((one) => !wording.words.has(one)) : []
      // The words that all policies share are no text of their own for readers.
      if (wording.id !== projectWordsId)
        texts.push({policy: id, passages: Object.fromEntries(languages.map((one) => [one, written(one, statuses)]))})
      const title = namesOf(wording, languages[0], project.languages)
      return {
        id,
        readable: wording.readable,
        ...(findings[0] && {damaged: findings[0].file}),
        ...(wordless.length > 0 && {wordless}),
        languages: languages.map((language, index) => languageReport(language, index === 0, statuses, title))
      }
    })
  return {
    ok: reports.every(isWhole),
    policies: reports,
    shares: languageShares(texts, project.languages.standards)
  }
}

function namesOf({policy, ...wording}: Wording, language: string | undefined, languages: Languages): NameActivity {
  if (!policy || language === undefined) return (activity) => activity
  const titles = withNamer({...wording, policy}, languages, language, (namer) =>
    Object.keys(policy.activities ?? {}).map((id) => [id, namer.title(`activities.${id}`)] as const)
  )
  return (activity) => new Map(titles).get(activity) ?? activity
}

function isWhole({readable, damaged, wordless, languages}: PolicyTranslation): boolean {
  return readable && damaged === undefined && !wordless && languages.every(isDone)
}

const unfinished: readonly PassageState[] = ['absent', 'empty', 'stale', 'draft']

function isDone({counts}: LanguageReport): boolean {
  return unfinished.every((state) => counts[state] === 0)
}

/** What readers can rely on: all but what is missing or a draft. */
function written(language: string, statuses: readonly PassageStatus[]): Segment[] {
  return statuses.flatMap((status) =>
    status.language === language && status.target && status.state !== 'draft' ? [status.target.segment] : []
  )
}

function languageReport(
  language: string,
  isSource: boolean,
  all: readonly PassageStatus[],
  title: NameActivity
): LanguageReport {
  const statuses = all.filter((one) => one.language === language && (!one.target || isForReading(one)))
  const counts = Object.fromEntries(
    passageStates.map((state) => [state, statuses.filter((one) => one.state === state).length])
  ) as Record<PassageState, number>
  return {
    language,
    isSource,
    counts,
    words: written(language, all).reduce((sum, segment) => sum + countWords(segment), 0),
    passages: statuses.filter(hasNews).map((status) => passageReport(status, title))
  }
}

function hasNews({state, minor, newValues}: PassageStatus): boolean {
  return unfinished.includes(state) || minor !== undefined || newValues.length > 0
}

function passageReport(status: PassageStatus, title: NameActivity): PassageReport {
  const {key, state, source, target} = status
  return {key, state, text: shownText((target ?? source)!.segment), ...passageNews(status, title)}
}
