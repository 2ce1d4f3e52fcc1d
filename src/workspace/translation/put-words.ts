import {reserved} from '../../language/tokens.ts'
import type {Passage} from '../../translate/passages/passage.ts'
import {readPassages} from '../../translate/passages/read-passages.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {findPassage, type PassagePlace} from './find-passage.ts'
import {textWith, type TextPlace} from './text-with.ts'
import {typedText} from './typed-text.ts'

/** Why words that were typed cannot be a passage; their words are in the bundles, `preview.edit.fault.<code>`. */
export type TypedFault =
  'control-character' | 'empty' | 'gone' | 'heading' | 'list' | 'not-one-passage' | 'paragraphs' | 'standard'

/** Where words are put. */
export type WordsPlace = Omit<TextPlace, 'key' | 'language'> & PassagePlace

/** A text with words in it that were typed, or why there is none. */
export type PutWords = {fault: TypedFault} | {fault?: undefined; text: string; typed: string; passage: Passage}

/** Signs that no file and no page can hold, and those that the program uses itself. */
const impossible = new RegExp(
  `[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]|\\p{Cs}|${reserved.source}`,
  'u'
)

/**
 * Put words into a text as they were typed: they must be one passage there, of the kind that it was, and change no other.
 *
 * @param place which passage of which text
 * @param text what was typed
 * @returns the text as it would be
 */
export function putWords(place: WordsPlace, text: string): PutWords {
  const typed = typedText(text)
  const {key, language, wording} = place
  const whole = wording.words.get(language)?.get(key)?.text
  const before = whole === undefined ? [] : readPassages(key, whole)
  const target = before.find(({index}) => index === place.index)
  const status = target ? undefined : findPassage(place.statuses, place)
  // States may be older than the words: a passage that they know and that is not there is gone.
  if (!target && (!status?.source || status.target)) return {fault: 'gone'}
  const fault = faultOf(text, typed)
  if (fault) return {fault}
  const result = target
    ? whole!.slice(0, target.start) + typed + whole!.slice(target.end)
    : textWith(place, new Map<PassageStatus, string>([[status!, typed]]))
  const {kind} = (target ?? status!.source)!
  const passage =
    result === undefined ? undefined : newPassage(readPassages(key, result), before, {target, typed, kind})
  return passage ? {text: result!, typed, passage} : {fault: shapeOf(typed)}
}

function faultOf(text: string, typed: string): TypedFault | undefined {
  if (typed === '') return 'empty'
  if (impossible.test(typed)) return 'control-character'
  return /\n[ \t]*\n/.test(text.trim().replace(/\r\n?/g, '\n')) ? 'paragraphs' : undefined
}

/** The passage that is new in a text, when everything else in it is as it was. */
function newPassage(
  after: readonly Passage[],
  before: readonly Passage[],
  {target, typed, kind}: {target: Passage | undefined; typed: string; kind: Passage['kind']}
): Passage | undefined {
  const others = before.filter((one) => one !== target)
  return after.find(
    (one) =>
      one.raw === typed &&
      one.kind === kind &&
      (!target || one.index === target.index) &&
      isAlike(
        after.filter((other) => other !== one),
        others
      )
  )
}

function isAlike(some: readonly Passage[], others: readonly Passage[]): boolean {
  return (
    some.length === others.length &&
    some.every(({kind, raw}, index) => kind === others[index]!.kind && raw === others[index]!.raw)
  )
}

/** What words are instead of one passage. */
function shapeOf(typed: string): TypedFault {
  const [first, ...more] = readPassages('.text', typed)
  if (first?.kind === 'item') return 'list'
  if (first?.kind === 'heading') return 'heading'
  return more.length > 0 ? 'paragraphs' : 'not-one-passage'
}
