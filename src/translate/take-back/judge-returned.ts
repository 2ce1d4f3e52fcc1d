import {filled} from '../../check/text/block.ts'
import type {ExchangeText, ExchangeUnit, ReturnedUnit} from '../exchange/exchange.ts'
import {buildExchange} from '../exchange/build-exchange.ts'
import {keyOfUnit, unitIds} from '../exchange/unit-ids.ts'
import {hasWords} from '../passages/has-words.ts'
import {loosen} from '../passages/normalise.ts'
import {isSameSegment, type Segment} from '../passages/segment.ts'
import {tidySegment} from '../passages/tidy-segment.ts'
import {isWritable} from '../passages/write-segment.ts'
import type {PassageStatus} from '../state/passage-status.ts'
import {comparePartNames} from './compare-part-names.ts'
import type {Refusal, Verdict} from './verdict.ts'

/** What a file that came back is judged by: the policy as it is, and not what the file says of it. */
export interface JudgeInput {
  policy: string
  source: string
  target: string
  /** Every passage of the target language. */
  statuses: readonly PassageStatus[]
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
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const byId = statusesById(input.statuses)
  const counts = new Map<string, number>()
  for (const {id} of returned) counts.set(id, (counts.get(id) ?? 0) + 1)
  return returned.map((unit) => {
    const status = byId.get(unit.id)
    const sent = known.get(unit.id)
    const refused = (why: Refusal, about: readonly string[] = []): Verdict => ({
      unit,
      status,
      kind: 'refused',
      why,
      about
    })
    if (counts.get(unit.id)! > 1) return refused('duplicate-id', [unit.id])
    if (!sent || !status) return refused(whyUnknown(unit, units), [unit.id])
    return judge(unit, sent, status, {input, refused})
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

function judge(unit: ReturnedUnit, sent: ExchangeUnit, status: PassageStatus, {input, refused}: Judging): Verdict {
  const {segment, invented} = toSegment(unit.target, sent)
  const before = status.target?.segment
  if (before && isSameSegment(tidySegment(segment), tidySegment(before)))
    return saysMore(unit, sent) ? {unit, status, kind: 'taken', segment: before} : {unit, status, kind: 'unchanged'}
  if (tidySegment(segment).length === 0) return refused('empty')
  if (unit.source && !isSameText(unit.source, sent)) return refused('source-altered')
  if (invented.length > 0) return refused('invented-part', invented.map(String))
  const source = status.source!.segment
  const {lost, added} = comparePartNames(segment, source, before, input.target)
  if (lost.length > 0) return refused('lost-part', lost)
  if (added.length > 0) return refused('invented-part', added)
  // A present translation that is the same as its source may go on being so.
  if (isStill(segment, source) && !(before && isStill(before, source)) && !saysMore(unit, sent))
    return refused('still-source')
  return taken(unit, status, segment, input, refused)
}

function isStill(segment: Segment, source: Segment): boolean {
  return loosen(segment) === loosen(source)
}

/** Whether a translator said that words stand which were sent out as words that did not. */
function saysMore({state}: ReturnedUnit, sent: ExchangeUnit): boolean {
  return ['draft', 'stale', 'untranslated'].includes(sent.state) && (state === 'translated' || state === 'final')
}

function taken(
  unit: ReturnedUnit,
  status: PassageStatus,
  segment: Segment,
  {isForeign}: JudgeInput,
  refused: Judging['refused']
): Verdict {
  const words = tidySegment(segment)
  if (!isStill(words, status.source!.segment) && isForeign(ownText(words))) return refused('wrong-language')
  if (!isWritable(words, status.source!.kind)) return refused('not-writable')
  return {unit, status, kind: 'taken', segment: words}
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
