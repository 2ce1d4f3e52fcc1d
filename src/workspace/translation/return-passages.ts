import {isInAnotherLanguage} from '../../check/language/is-in-another-language.ts'
import {createLanguageMeans} from '../../check/lexicon/language-means.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {createMessageWords} from '../../language/message-words.ts'
import type {ExchangeWords, ReturnedFile} from '../../translate/exchange/exchange.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {hasWords} from '../../translate/passages/has-words.ts'
import {isSameSegment, shownText} from '../../translate/passages/segment.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import {judgeReturned} from '../../translate/take-back/judge-returned.ts'
import type {Verdict} from '../../translate/take-back/verdict.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import type {Languages} from '../languages/load-languages.ts'
import {openProject} from '../project/open-project.ts'
import {listWordings} from '../wording/load-wording.ts'
import {changePassages} from './change-passages.ts'
import {copyFacts} from './copy-facts.ts'
import {exchangeWords} from './exchange-words.ts'
import {newTexts, type NoPlace} from './new-texts.ts'
import {openTranslation, withTranslation, type Translation} from './open-translation.ts'
import type {PassageChange} from './passage-change.ts'
import {readReturned} from './read-returned.ts'
import {translationMisuse} from './translation-misuse.ts'

/** A file that came back. */
export interface ReturnRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** The file. */
  file: string
  /** The policy; default: as the file says. */
  policy?: string | undefined
  /** The language that was translated to; default: as the file says. */
  language?: string | undefined
  /** Who translated. */
  by?: string | undefined
  /** Whether nothing is written; default: `false`. */
  dryRun?: boolean | undefined
  /** The day, `2026-11-22`. */
  today: string
}

/** What became of a file that came back. */
export interface ReturnReport {
  file: string
  policy: string
  language: string
  /** Whether anything was written. */
  written: boolean
  /** What became of each passage, in the order of the file. */
  verdicts: readonly Verdict[]
  /** What came along as it is in the source, since it is a fact, code or a sign alone. */
  copied: readonly PassageStatus[]
  /** What has no translation, or one that must be read again, and is not in the file. */
  notInFile: readonly PassageStatus[]
}

/** What a translator is asked for. */
const wanting: ReadonlySet<PassageState> = new Set(['absent', 'empty', 'same', 'stale'])

/**
 * Take passages back from a translator: each is taken or refused, with the reason, and the rest goes on.
 *
 * @param request the file, and who translated
 * @returns what was taken, what was refused, and what was as it is
 * @throws Misuse when the file cannot be read, says nothing of its policy or language, or somebody else works with the policy
 */
export async function returnPassages(request: ReturnRequest): Promise<ReturnReport> {
  const {root = '.', file, dryRun = false} = request
  const project = openProject(root)
  const {languages} = project
  const returned = await readReturned(file, wordsOf(languages))
  const policy = chosen(request.policy, returned.policy, 'policy', {file, here: listWordings(project)})
  const said = ourName(returned.target, languages)
  const language = chosen(request.language, said, 'language', {file, here: languages.known})
  const take = async (translation: Translation): Promise<ReturnReport> => {
    refuseOther(translation, ourName(returned.source, languages), file)
    const verdicts = judged(translation, returned, request.by).map((verdict) => withoutTwins(verdict, translation))
    const changes = changesOf(verdicts, request.by)
    const copies = copyFacts(translation.statuses, changes)
    const all = [...changes, ...copies]
    const refused =
      dryRun || all.length === 0
        ? newTexts(translation, all).refused
        : await changePassages({...translation, today: request.today}, all)
    return {
      file,
      policy,
      language,
      written: !dryRun && all.length > refused.size,
      verdicts: verdicts.map((verdict) => withoutPlace(verdict, refused)),
      copied: copies.map(({status}) => status).filter((status) => !refused.has(status)),
      notInFile: notIn(verdicts, translation)
    }
  }
  return dryRun ? take(openTranslation(root, policy, language)) : withTranslation(root, policy, language, take)
}

function notIn(verdicts: readonly Verdict[], {statuses}: Translation): PassageStatus[] {
  const returned = new Set(verdicts.map(({status}) => status))
  return statuses.filter(
    (status) => wanting.has(status.state) && status.source && hasWords(status.source) && !returned.has(status)
  )
}

/** Refuse a file that was not translated from what the policy is written in. A name that we do not know may be a tool's own for it. */
function refuseOther(
  {wording, language, source, project: {languages}}: Translation,
  from: string | undefined,
  file: string
): void {
  if (language === source) throw translationMisuse(wording, 'is-source', {actual: language})
  if (from !== undefined && from !== source && languages.known.includes(from))
    throw new Misuse('return-source', {file, actual: from, expected: [source]})
}

/** Tools write a language with a country, `nn-NO`, where we have none. */
function ourName(language: string | undefined, {known}: Languages): string | undefined {
  const same = known.find((one) => one.toLowerCase() === language?.toLowerCase().replaceAll('_', '-'))
  return same ?? language?.split(/[-_]/)[0]!.toLowerCase()
}

/** What heads of columns can be called. */
function wordsOf(languages: Languages): ExchangeWords[] {
  return languages.known.map((language) => exchangeWords(createMessageWords(languages.translator(language)), languages))
}

/** What the file says is not there, such as a policy that was renamed, does not stand against what is asked for. */
function chosen(
  asked: string | undefined,
  said: string | undefined,
  what: 'language' | 'policy',
  {file, here}: {file: string; here: readonly string[]}
): string {
  if (asked !== undefined && said !== undefined && asked !== said && here.includes(said))
    throw new Misuse('return-other', {file, actual: said, expected: [asked], option: `--${what}`})
  const found = asked ?? said
  if (found === undefined || found === '') throw new Misuse('return-unknown', {file, option: `--${what}`})
  return found
}

function judged(
  {wording, source, language, statuses, project}: Translation,
  {units}: ReturnedFile,
  by: string | undefined
): Verdict[] {
  const means = createLanguageMeans(project.languages.translator, loadLexicons())
  const isForeign = (text: string): boolean => isInAnotherLanguage(text, language, means)
  return judgeReturned(units, {policy: wording.id, source, target: language, statuses, by, isForeign})
}

/** What is in its text already, and in no record, was written by an import that was ended in the midst: it is not put there twice. */
function withoutTwins(verdict: Verdict, {statuses}: Translation): Verdict {
  const {unit, status} = verdict
  if (verdict.kind !== 'taken' || !status || status.target) return verdict
  const isThere = statuses.some(
    ({key, target, record}) =>
      key === status.key && target !== undefined && !record && isSameSegment(target.segment, verdict.segment)
  )
  return isThere ? {unit, status, kind: 'unchanged'} : verdict
}

/** What cannot be put into its text is refused after all. */
function withoutPlace(verdict: Verdict, refused: ReadonlyMap<PassageStatus, NoPlace>): Verdict {
  const {unit, status, kind} = verdict
  const found = kind === 'taken' && status ? refused.get(status) : undefined
  if (!found) return verdict
  const about = found.lacking.map(({source}) => briefly(shownText(source!.segment)))
  return {unit, status, kind: 'refused', why: found.why, about}
}

/** A translator who writes nothing new where something was stale or a draft says that it stands only by its state. */
function changesOf(verdicts: readonly Verdict[], by: string | undefined): PassageChange[] {
  return verdicts.flatMap((verdict): PassageChange[] =>
    verdict.kind === 'taken' && verdict.status
      ? [{status: verdict.status, segment: verdict.segment, update: updateOf(verdict, by)}]
      : []
  )
}

function updateOf(verdict: Verdict & {kind: 'taken'}, by = ''): PassageChange['update'] {
  return {state: stateOf(verdict), by, facts: verdict.facts}
}

/** What was sent as a draft, and still is called one, is one also with other words: nobody has said that it is ready. */
function stateOf({unit}: Verdict): 'draft' | 'translated' {
  return unit.state === 'draft' ? 'draft' : 'translated'
}
