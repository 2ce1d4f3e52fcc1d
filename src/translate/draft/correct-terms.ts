import {lookUpWord} from '../../check/language/look-up-word.ts'
import {speaksOf} from '../../check/language/speaks-of.ts'
import type {ForbiddenForms, Lexicon} from '../../check/lexicon/lexicon.ts'
import {shownText, type Segment} from '../passages/segment.ts'
import {changeTexts, recase, type TextChange} from './change-texts.ts'
import type {DraftWarning} from './engine.ts'

/** Words with so many last letters in common are the same word in the same form, `handsamingsansvarleg` and `behandlingsansvarleg`. */
const sameEnd = 6

/** A last word of fewer letters says little. */
const shortestHead = 4

/**
 * Put the terms of the house in a draft: a form that the termbase forbids is replaced where only one form can be meant, and told of
 * everywhere. It counts only where the source speaks of that term, as in the check.
 *
 * @param draft the draft
 * @param source what it was made from
 * @param from the language of the source
 * @param lexicon what is known of the language of the draft
 * @returns the draft, changed in its text alone, and one warning: `found → written` for what was replaced, `found (preferred)` for the rest
 */
export function correctTerms(
  draft: Segment,
  source: Segment,
  from: string,
  lexicon: Pick<Lexicon, 'forbidden' | 'foreign'>
): {segment: Segment; warnings: readonly DraftWarning[]} {
  const said = shownText(source)
  const sought = lexicon.forbidden.filter(
    ({term, pattern}) =>
      draft.some((part) => typeof part === 'string' && part.search(pattern) >= 0) && speaksOf(said, from, term)
  )
  const {segment, about} = changeTexts(draft, (text) =>
    sought.reduce<TextChange>(
      (left, forms) => {
        const {text, about} = correctTerm(left.text, forms, from, lexicon)
        return {text, about: [...left.about, ...about]}
      },
      {text, about: []}
    )
  )
  return {segment, warnings: about.length > 0 ? [{code: 'house-term', about}] : []}
}

function correctTerm(
  text: string,
  forms: ForbiddenForms,
  from: string,
  {foreign}: Pick<Lexicon, 'foreign'>
): TextChange {
  const about: string[] = []
  const corrected = text.replace(forms.pattern, (found: string) => {
    const right = rightForm(found, forms, from, foreign)
    about.push(right === undefined ? `${found} (${forms.names.preferred})` : `${found} → ${recase(right, found)}`)
    return right === undefined ? found : recase(right, found)
  })
  return {text: corrected, about}
}

/** The one form that can be meant; undefined when nobody can tell. */
function rightForm(
  found: string,
  {term, names}: ForbiddenForms,
  from: string,
  foreign: Lexicon['foreign']
): string | undefined {
  const word = found.toLowerCase().replace(/\s+/g, ' ')
  if (/^.\p{Lu}{2}/u.test(found)) return undefined
  if (!names.forbidden.some((form) => form.toLowerCase() === word)) {
    const bare = word.replace(/s$/, '')
    const right = bare === word ? undefined : rightForm(bare, {term, names} as ForbiddenForms, from, foreign)
    return right === undefined ? undefined : `${right}s`
  }
  // What the term is called in the language of the source: the engine has left it as it was.
  if (word === term.names[from]?.preferred.toLowerCase()) return names.preferred
  const translated = word
    .split(' ')
    .map((one) => insteadOf(one, foreign) ?? one)
    .join(' ')
  if (translated !== word && isAllowed(translated, names)) return translated
  return haveSameHead(word, names.preferred.toLowerCase()) ? names.preferred : undefined
}

function insteadOf(word: string, foreign: Lexicon['foreign']): string | undefined {
  for (const list of foreign) {
    const entry = list.loans ? undefined : lookUpWord(word, list)
    if (entry && entry.kind !== 'except' && /^[\p{L}-]+$/u.test(entry.instead)) return entry.instead
  }
  return undefined
}

/** A form that the termbase has, a part of one, or a longer form of one. */
function isAllowed(word: string, {preferred, variants}: ForbiddenForms['names']): boolean {
  return [preferred, ...variants].some((form) => {
    const allowed = form.toLowerCase()
    return allowed.includes(word) || (allowed.length > 4 && word.startsWith(allowed))
  })
}

/** Whether the word that decides the form is the same one: the last of several, or the end of a compound. */
function haveSameHead(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')]
  if (words.length === 1 && others.length === 1) return one.slice(-sameEnd) === other.slice(-sameEnd)
  return (
    words.length > 1 && others.length > 1 && words.at(-1) === others.at(-1) && others.at(-1)!.length >= shortestHead
  )
}
