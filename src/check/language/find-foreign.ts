import type {ForeignEntry, ForeignWords} from '../lexicon/lexicon.ts'
import type {Analyser} from '../subject.ts'
import {wordsOf, type Stretch} from '../text/words.ts'
import {lookUpWord} from './look-up-word.ts'

/** A word, or several, of another language. */
export interface ForeignHit extends Stretch {
  /** The other language. */
  from: string
  /** What to write instead; empty when nobody knows. */
  instead: string
  /** Whether it is only a sign beside others. */
  weak: boolean
}

/** What a sentence is looked at with. */
export interface Search {
  /** The language that it should be in. */
  language: string
  /** Words of other languages; of a word that several have, the first tells. */
  lists: readonly ForeignWords[]
  /** Whether words of languages that are borrowed from all the time are looked for, or those of the others. */
  loans: boolean
  analyser: Analyser | undefined
}

/**
 * Find what is of another language in a sentence.
 *
 * @param sentence the sentence, names masked, with where it begins in its block
 * @param search what is looked for
 * @returns what was found, weak signs too, in order, without overlaps; places are those of the block
 */
export function findForeign(sentence: Stretch, search: Search): ForeignHit[] {
  const words = wordsOf(sentence.text)
  const phrases = soughtIn(search).flatMap(({from, phrases}) =>
    phrases.flatMap(({pattern, instead}) =>
      [...sentence.text.matchAll(pattern)].map(({0: text, 1: kept = '', index}) =>
        hit(
          {text, start: index, end: index + text.length},
          from,
          recase({kind: 'word', instead: instead.replace('$1', () => kept.toLowerCase())}, text)
        )
      )
    )
  )
  const allCapital = words.every(({text}) => isCapital(text))
  const hits = words.flatMap((word, index) => {
    const place = placeOf(index, words, sentence.text, allCapital)
    return place === 'name' ? [] : wordHits(word, place, search)
  })
  const free = hits.filter(({start, end}) => phrases.every((phrase) => end <= phrase.start || start >= phrase.end))
  return [...phrases, ...free]
    .sort((a, b) => a.start - b.start)
    .filter(({start}, index, all) => index === 0 || start >= all[index - 1]!.end)
    .map((found) => ({...found, start: found.start + sentence.start, end: found.end + sentence.start}))
}

function hit({text, start, end}: Stretch, from: string, {kind, instead}: ForeignEntry): ForeignHit {
  return {text, start, end, from, instead, weak: kind === 'weak'}
}

/** How a word is written: in small letters, or with a capital because it begins the sentence, or is a name. */
type Place = 'plain' | 'capital' | 'name'

function placeOf(index: number, words: readonly Stretch[], text: string, allCapital: boolean): Place {
  const {text: word, start} = words[index]!
  if (/\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word.replace(/-\p{Lu}+$/u, ''))) return 'name'
  const after = index + 1 < words.length && isCapital(words[index + 1]!.text)
  if (!isCapital(word)) return 'plain'
  if (index === 0 || beginsPart(text, start)) return after ? 'capital' : 'plain'
  if (allCapital) return 'capital'
  const before = index > 1 && isCapital(words[index - 1]!.text)
  return before || after ? 'name' : 'capital'
}

/** Whether what stands before a word begins a part of the sentence. */
function beginsPart(text: string, start: number): boolean {
  const before = /(?<=[:•–]\s*["«“(]?)/uy
  before.lastIndex = start
  return before.test(text)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function wordHits(word: Stretch, place: Place, search: Search): ForeignHit[] {
  const lower = word.text.toLowerCase()
  for (const list of soughtIn(search)) {
    const entry = lookUpParts(lower, list)
    if (entry?.kind === 'except') return []
    if (!entry && list.letters.test(word.text)) return [hit(word, list.from, {kind: 'word', instead: ''})]
    if (entry && mayBe(entry, place, list)) return [hit(word, list.from, recase(entry, word.text))]
  }
  const from = isCapital(word.text) ? undefined : analyse(lower, search)
  return from === undefined ? [] : [hit(word, from, {kind: 'word', instead: ''})]
}

/** The other language that an analyser knows a word of, when it is none of the language itself and not borrowed. */
function analyse(word: string, {language, lists, analyser, loans}: Search): string | undefined {
  if (loans || analyser?.knows(language, word) !== false) return undefined
  if (lists.some((list) => list.loans && lookUpWord(word, list))) return undefined
  return lists.find((list) => !list.loans && analyser.knows(list.from, word) === true)?.from
}

function soughtIn({lists, loans}: Search): ForeignWords[] {
  return lists.filter((list) => list.loans === loans)
}

/** A capital inside a sentence is mostly that of a name: only words that are listed count there. */
function mayBe({kind}: ForeignEntry, place: Place, {loans}: ForeignWords): boolean {
  return place === 'plain' || (kind === 'word' && !loans)
}

/** A word with hyphens counts as what it is, or else by one of its parts. */
function lookUpParts(word: string, list: ForeignWords): ForeignEntry | undefined {
  const whole = lookUpWord(word, list)
  if (whole || !/[-‑]/u.test(word)) return whole
  const parts = word.split(/([-‑])/u)
  for (const [index, part] of parts.entries()) {
    const entry = part.length < 3 ? undefined : lookUpWord(part, list)
    if (entry?.kind !== 'word' && entry?.kind !== 'ending') continue
    return {...entry, instead: entry.instead && parts.with(index, entry.instead).join('')}
  }
  return undefined
}

function recase(entry: ForeignEntry, word: string): ForeignEntry {
  const {instead} = entry
  return isCapital(word) ? {...entry, instead: instead.slice(0, 1).toUpperCase() + instead.slice(1)} : entry
}
