import {filled} from '../../check/text/block.ts'
import type {ExchangeText, ExchangeUnit, ReturnedUnit} from '../exchange/exchange.ts'
import {buildExchange} from '../exchange/build-exchange.ts'
import {splitId} from '../exchange/sent-mark.ts'
import {keyOfUnit, unitIds} from '../exchange/unit-ids.ts'
import {hasWords} from '../passages/has-words.ts'
import {loosen} from '../passages/normalise.ts'
import {isSameSegment, shownText, type Segment} from '../passages/segment.ts'
import {tidySegment} from '../passages/tidy-segment.ts'
import {isWritable} from '../passages/write-segment.ts'
import type {PassageStatus} from '../state/passage-status.ts'
import {changedActivities} from '../state/changed-activities.ts'
import {wordsOf} from '../state/words-of.ts'
import {comparePartNames} from './compare-part-names.ts'
import {presentIds} from './present-ids.ts'
import {sinceSent} from './since-sent.ts'
import type {Refusal, Verdict} from './verdict.ts'

/** What a file that came back is judged by: the policy as it is, and not what the file says of it. */
export interface JudgeInput {
  policy: string
  source: string
  target: string
  /** Every passage of the target language. */
  statuses: readonly PassageStatus[]
  /** Who translated; absent or empty when that is not known. */
  by?: string | undefined
  /** Whether a text is in another of the languages than the target, as far as can be told. */
  isForeign(text: string): boolean
}

/**
 * Judge each passage of a file that came back: what is taken, what is as it was, and what is refused, and why. Nothing is taken half.
 *
 * @param returned what came back, in the order of the file
 * @param input what it is judged by
 * @returns a verdict for each
 */
export function judgeReturned(returned: readonly ReturnedUnit[], input: JudgeInput): Verdict[] {
  const {units} = buildExchange({...input, notes: () => []})
  const known = new Map(units.map((unit) => [splitId(unit.id).id, unit]))
  const byId = statusesById(input.statuses)
  const ids = presentIds(
    returned.map((unit) => splitId(unit.id).id),
    [...known.keys()]
  )
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return returned.map((unit, index) => {
    const id = ids[index]!
    const status = byId.get(id)
    const now = known.get(id)
    const refused = (why: Refusal, about: readonly string[] = []): Verdict => ({
      unit,
      status,
      kind: 'refused',
      why,
      about
    })
    if (unit.id === '') return refused('missing-id')
    if (counts.get(id)! > 1) return refused('duplicate-id', [unit.id])
    if (!now || !status) return refused(whyUnknown(unit, units), [unit.id])
    return judge(unit, now, status, {input, refused})
  })
}

function statusesById(statuses: readonly PassageStatus[]): Map<string, PassageStatus> {
  const all = statuses.filter(({source}) => source && hasWords(source))
  const ids = unitIds(all.map(({source}) => source!))
  return new Map(all.map((status) => [ids.get(status.source!)!, status]))
}

/** An id that is not known is of a passage that has changed, when there is such a text; or it was changed itself. */
function whyUnknown({id, source}: ReturnedUnit, units: readonly ExchangeUnit[]): Refusal {
  const said = source && textOf(source)
  if (said !== undefined && units.some((unit) => textOf(unit.source) === said)) return 'changed-id'
  return units.some(({key}) => key === keyOfUnit(id)) && id.includes('#') ? 'source-changed' : 'unknown-id'
}

/** Text without numbers, on one line, for comparing what the file has with what was sent. */
function textOf(text: ExchangeText): string {
  return text
    .map((piece) => (typeof piece === 'number' ? ` ${piece} ` : piece))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Judging {
  input: JudgeInput
  refused(why: Refusal, about?: readonly string[]): Verdict
}

function judge(unit: ReturnedUnit, now: ExchangeUnit, status: PassageStatus, judging: Judging): Verdict {
  const {refused} = judging
  const since = sinceSent(unit, now)
  const words = tidySegment(toSegment(unit.target, now).segment)
  const before = status.target?.segment
  const isThere = before !== undefined && isSameSegment(words, tidySegment(before))
  if (isThere && since.stands && !since.isReadOnly)
    return since.hasNewFacts ? refused('facts-changed') : {unit, status, kind: 'taken', segment: before}
  if (isThere || since.isUntouched) return {unit, status, kind: 'unchanged'}
  if (since.isReadOnly) return refused('read-only')
  if (isEmpty(words, status)) return refused('empty')
  if (before && since.isChangedHere && !isOwn(status, judging.input.by))
    return refused('changed-here', [shownText(before), shownText(words)])
  const verdict = judgeWords(unit, now, status, {...judging, words, stands: since.stands})
  return since.hasNewFacts ? withFactsBefore(verdict, status) : verdict
}

/** Words are of the facts that their translator saw; of those that were sent, no more may be known than that they were others. */
function withFactsBefore(verdict: Verdict, {record, facts}: PassageStatus): Verdict {
  if (verdict.kind !== 'taken') return verdict
  const isKnown = record !== undefined && changedActivities(record.facts, facts).length > 0
  return {...verdict, facts: isKnown ? record.facts : new Map<string, string>()}
}

/** What the same translator delivered before is nobody else's work. */
function isOwn({target, record}: PassageStatus, by: string | undefined): boolean {
  return by !== undefined && by !== '' && record?.by === by && record.words === wordsOf(target!)
}

function judgeWords(
  unit: ReturnedUnit,
  now: ExchangeUnit,
  status: PassageStatus,
  {input, refused, words, stands}: Judging & {words: Segment; stands: boolean}
): Verdict {
  if (unit.source && !isSameText(unit.source, now)) return refused('source-altered')
  const {invented} = toSegment(unit.target, now)
  if (invented.length > 0) return refused('invented-part', invented.map(String))
  const source = status.source!.segment
  const before = status.target?.segment
  const {lost, added} = comparePartNames(words, source, before, input.target)
  if (lost.length > 0) return refused('lost-part', lost)
  if (added.length > 0) return refused('invented-part', added)
  // A present translation that is the same as its source may go on being so.
  if (isStill(words, source) && !(before && isStill(before, source)) && !stands) return refused('still-source')
  const why = whyUnwritable(words, status, input)
  return why ? refused(...why) : {unit, status, kind: 'taken', segment: words}
}

/** Why words that say what they are to say cannot be written. */
function whyUnwritable(
  words: Segment,
  {source, target}: PassageStatus,
  {isForeign}: JudgeInput
): [Refusal, (readonly string[])?] | undefined {
  const {segment, kind} = source!
  const broken = brokenMarks(words, [segment, target?.segment ?? []])
  if (broken.length > 0) return ['broken-mark', broken]
  if (!isStill(words, segment) && isForeign(ownText(words))) return ['wrong-language']
  return isWritable(words, kind) ? undefined : ['not-writable']
}

/** Brackets of the exchange that are no mark, where neither the source nor the present translation has such brackets. */
function brokenMarks(segment: Segment, known: readonly Segment[]): string[] {
  const texts = (one: Segment): string => one.filter((part) => typeof part === 'string').join(' ')
  return known.some((one) => /[⟦⟧]/.test(texts(one))) ? [] : (texts(segment).match(/⟦[^⟦⟧]{0,20}⟧?|⟧/g) ?? [])
}

/** Signs alone say nothing of what has words. */
function isEmpty(words: Segment, {source}: PassageStatus): boolean {
  return words.length === 0 || (hasWords(source!) && !/[\p{L}\p{N}]/u.test(shownText(words)))
}

function isStill(segment: Segment, source: Segment): boolean {
  return loosen(segment) === loosen(source)
}

/** What the translator wrote: facts that came from the source are shown in its language, and quotations are in theirs. */
function ownText(segment: Segment): string {
  return segment
    .map((part) => (typeof part === 'string' ? part : part.kind === 'open' || part.kind === 'close' ? '' : filled))
    .join('')
}

function isSameText(source: ExchangeText, sent: ExchangeUnit): boolean {
  return loosen(toSegment(source, sent).segment) === loosen(toSegment(sent.source, sent).segment)
}

/** What came back, with the parts that its numbers stand for. */
function toSegment(text: ExchangeText, {parts}: ExchangeUnit): {segment: Segment; invented: number[]} {
  const invented: number[] = []
  const segment = text.flatMap((piece): Segment => {
    if (typeof piece === 'string') return [piece]
    const part = parts[piece - 1]
    if (!part) invented.push(piece)
    return part ? [part] : []
  })
  return {segment, invented}
}
