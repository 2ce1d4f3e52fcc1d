import type {PassageStatus} from '../state/passage-status.ts'
import {recall} from '../state/made-from.ts'
import {shownText} from '../passages/segment.ts'
import {valuesOf} from '../passages/values-of.ts'
import type {ExchangeNote, ExchangeWords} from './exchange.ts'
import type {TermFound} from './create-term-finder.ts'

/** What notes to translators are made from. */
export interface NoteSources {
  words: ExchangeWords
  /** What the section or thing is called that words belong to; null when that is not known. */
  title(key: string): string | null
  /** The same passage in the languages beside source and target, by name of the language. */
  siblings(status: PassageStatus): readonly {language: string; text: string}[]
  /** Terms that occur in a text. */
  terms(text: string): readonly TermFound[]
}

/** What a translator is told about each kind of words, by the beginning or end of its key. */
const descriptions: readonly (readonly [RegExp, string])[] = [
  [/^title$/, 'title'],
  [/^controller\./, 'controller'],
  [/^sections\..*\.title$/, 'heading'],
  [/^sections\./, 'section'],
  [/^activities\..*\.title$/, 'activity'],
  [/^activities\./, 'activityText'],
  [/^cookies\..*\.description$/, 'cookie'],
  [/^cookies\.column\./, 'column'],
  [/^links\./, 'link'],
  [/^(?:parties|people|systems|sites)\./, 'name'],
  [/^vocabulary\.[^.]+\.[^.]+\.\w+$/, 'form'],
  [/^vocabulary\./, 'term'],
  [/^references\./, 'reference']
]

/** Words that are put into sentences and tables stay short. */
const longest: readonly (readonly [RegExp, number])[] = [
  [/^(?:title|sections\..*\.title|activities\..*\.title)$/, 80],
  [/^(?:cookies\.column|links)\./, 60]
]

/**
 * Say to a translator what is good to know of a passage: what it is, where it stands, what has changed, which terms it has, and how it reads in other languages.
 *
 * @param sources what is known
 * @returns what makes the notes of a passage
 */
export function createNotes({words, title, siblings, terms}: NoteSources): (status: PassageStatus) => ExchangeNote[] {
  return (status) => {
    const {key, source} = status
    const text = shownText(source!.segment)
    const place = title(key)
    const description = descriptions.find(([pattern]) => pattern.test(key))?.[1] ?? 'word'
    const most = longest.find(([pattern]) => pattern.test(key))?.[1]
    return [
      ...changes(status, words),
      {about: 'description', text: words.say(`note.description.${description}`)},
      {about: 'place', text: place === null ? key : words.say(`note.place.${kindOf(status)}`, {title: place})},
      ...(most === undefined ? [] : [{about: 'maximum', text: words.say('note.maximum', {most})} as const]),
      ...terms(text).map((term) => ({about: 'term', text: termNote(term, words)}) as const),
      ...siblings(status).map(({language, text: there}) => ({about: 'sibling', text: `${language}: ${there}`}) as const)
    ]
  }
}

function kindOf({source}: PassageStatus): string {
  return source!.kind
}

function changes(status: PassageStatus, words: ExchangeWords): ExchangeNote[] {
  const {reasons, source, target} = status
  if (!target) return []
  return reasons.map((reason) => ({
    about: 'change',
    text:
      reason.kind === 'facts'
        ? words.say('note.facts')
        : words.say('note.change', {before: asItWas(reason.before, status), now: shownText(source!.segment)})
  }))
}

/** What the source was, with facts as they are shown now, so that they are no change; those that it names no more, as they were. */
function asItWas(before: string, {source, record}: PassageStatus): string {
  const values = new Map([...(record?.values ?? []), ...valuesOf(source!)])
  return shownText(
    recall(before).map((part) =>
      typeof part === 'object' && part.kind === 'fact' ? {...part, shown: values.get(part.name) ?? part.shown} : part
    )
  )
}

function termNote({found, preferred, forbidden}: TermFound, words: ExchangeWords): string {
  const facts = {found, preferred: preferred.join(', '), forbidden: forbidden.join(', ')}
  return words.say(forbidden.length > 0 ? 'note.termNot' : 'note.term', facts)
}
