import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {oneLine} from '../../diagnostics/report-characters.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {ExchangeText} from '../../translate/exchange/exchange.ts'
import {keyOfUnit} from '../../translate/exchange/unit-ids.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {shownText} from '../../translate/passages/segment.ts'
import type {PassageState} from '../../translate/state/passage-status.ts'
import type {Verdict} from '../../translate/take-back/verdict.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {returnPassages, type ReturnReport, type ReturnRequest} from '../../workspace/translation/return-passages.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {argumentText} from '../report/argument-text.ts'

/** Options of `personvern translate import`. */
export interface ImportOptions extends Omit<ReturnRequest, 'today'> {
  /** The day on which it is remembered; default: that of the surroundings. */
  today?: string | undefined
}

/**
 * `personvern translate import`: take passages back, and say exactly which were taken, which were refused, and why.
 *
 * @param options the file, and who translated
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0, or 1 when passages were refused
 * @throws Misuse when the file cannot be read, says nothing of its policy or language, or somebody else works with the policy
 */
export async function importPassages(
  options: ImportOptions,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  const {cwd, stdout} = surroundings
  const report = await returnPassages({
    ...options,
    root: findRoot(cwd, options.root),
    file: path.resolve(cwd, options.file),
    today: dayOf(options.today, surroundings)
  })
  stdout.write(
    linesOf(report, words, options.dryRun === true)
      .map((line) => `${line}\n`)
      .join('')
  )
  return report.verdicts.some(({kind}) => kind === 'refused') ? exitCodes.findings : exitCodes.done
}

function linesOf(report: ReturnReport, words: MessageWords, dryRun: boolean): string[] {
  const {verdicts, copied, notInFile, policy, language, written} = report
  const taken = verdicts.filter(({kind}) => kind === 'taken')
  const refused = verdicts.filter((verdict) => verdict.kind === 'refused')
  const waiting = refused.filter(isUntranslated)
  const unchanged = verdicts.length - taken.length - refused.length
  const say = (key: string, count: number): string[] =>
    count > 0 ? [words.say(`translate.import.${key}`, {count, policy, language}, count)] : []
  return [
    ...taken.map((verdict) => about('takenOne', verdict, words)),
    ...waiting.map((verdict) => about('untranslatedOne', verdict, words)),
    ...refused.filter((verdict) => !isUntranslated(verdict)).map((verdict) => refusal(verdict, words)),
    ...verdicts.flatMap((verdict) =>
      verdict.unit.notes.map((note) => about('note', verdict, words, {note: oneLine(note)}))
    ),
    ...(taken.length + copied.length === 0 ? [words.say('translate.import.nothing')] : []),
    ...say(dryRun ? 'wouldTake' : 'taken', taken.length),
    ...say(dryRun ? 'wouldCopy' : 'copied', copied.length),
    ...say('untranslated', waiting.length),
    ...say('refused', refused.length - waiting.length),
    ...say('unchanged', unchanged),
    ...say('notInFile', notInFile.length),
    ...(written && taken.length > 0
      ? [words.say('translate.import.next', {policy: argumentText(policy), language})]
      : [])
  ]
}

/** States of passages that nobody has translated. */
const untranslated: ReadonlySet<PassageState> = new Set(['absent', 'empty', 'same'])

type Refused = Verdict & {kind: 'refused'}

/** A passage that was missing or as its source, and that nobody has translated yet: nothing is wrong with that. */
function isUntranslated({why, status}: Refused): boolean {
  return (why === 'still-source' || why === 'empty') && status !== undefined && untranslated.has(status.state)
}

function refusal(verdict: Refused, words: MessageWords): string {
  const {why, about: things, unit} = verdict
  const told = things.map(oneLine)
  const [here = '', there = ''] = told
  const reason = words.say(`translate.refused.${why}`, {about: told.join(', '), here, there})
  return about('refusedOne', verdict, words, {place: unit.place, reason})
}

/** Say something of a passage, which is known by its key and how it begins: what was taken by its new words, the rest by its source. */
function about(
  name: string,
  verdict: Verdict,
  words: MessageWords,
  facts: Readonly<Record<string, string>> = {}
): string {
  const {unit, status} = verdict
  const segment = verdict.kind === 'taken' ? verdict.segment : (status?.source ?? status?.target)?.segment
  // Of a passage without an id, what the translator wrote is all that tells which it is.
  const text = segment ? shownText(segment) : wordsIn((unit.id === '' ? undefined : unit.source) ?? unit.target)
  return words.say(`translate.import.${name}`, {
    key: status?.key ?? (oneLine(keyOfUnit(unit.id)) || '–'),
    text: briefly(oneLine(text)),
    ...facts
  })
}

/** What a file says of a passage that is not known here. */
function wordsIn(text: ExchangeText): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : '…')).join('')
}
