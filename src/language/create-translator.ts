import type {Bundle, Entry, Layer} from './bundle.ts'
import {createInterpolation} from './create-interpolation.ts'
import type {Lookup, Passage, Pattern} from './pattern.ts'
import {node, type Slot, type Word} from './slot.ts'
import {plainPattern} from './plain-pattern.ts'
import {prepareText} from './prepare-text.ts'

/** The words of one language, in layers; one for each language, for as long as the program runs. */
export interface Translator {
  language: string
  /** The forms that numbers take in the language, such as `one` and `other`. */
  pluralCategories: readonly string[]
  /** Whether there is a text for a key, in any layer. */
  has(key: string, count?: number): boolean
  /** Whether a key, as it is written, is one of the project's or the product's, so that a policy may give it again. */
  isStandard(key: string): boolean
  /** The keys of all texts of the product and the project, as they are written. */
  keys(): Iterable<string>
  /** The product's own entry of a key, as it is written, whatever lies over it. */
  standardEntry(key: string): Entry | undefined
  /** A key as it is written: with the suffix of the plural form that a number takes. */
  written(key: string, count?: number): string
  /** The entry of a key in the strongest layer that has it. */
  entry(key: string, count?: number): Entry | undefined
  /**
   * Texts as they are written, with the suffixes of their plural forms, for a program that has i18next of its own.
   *
   * @param prefixes what their keys begin with
   * @returns texts by key, the project's over the product's
   */
  texts(prefixes: readonly string[]): Record<string, string>
  /**
   * A word, its placeholders looked up.
   *
   * @param key the key, without the suffix of a plural
   * @param lookup what fills each placeholder
   * @param count a number that chooses among plural forms; default: the key has none
   * @returns the word; undefined when no layer has the key
   */
  word(key: string, lookup: Lookup, count?: number): Word | undefined
  /**
   * Lay the words of a policy over the others, for as long as something takes.
   *
   * @param words the policy's own bundle
   * @param work what is done meanwhile; must not wait for anything
   * @returns what the work returns
   */
  within<T>(words: Bundle, work: () => T): T
}

/**
 * Make the translator of a language: an i18next instance of its own, without fallback to any other language.
 *
 * @param language the code of the language
 * @param standard the bundle that comes with the product
 * @param project the bundle of the project that lies over it
 * @returns the translator
 */
export function createTranslator(language: string, standard: Bundle, project: Bundle): Translator {
  const bundles: Record<Layer, Bundle> = {policy: new Map(), project, standard}
  const rules = pluralRules(language)
  const lasting = new Map<string, Known>()
  let passing = new Map<string, Known>()
  let interpolated: ((key: string) => Pattern) | undefined

  const written = (key: string, count?: number): string => (count === undefined ? key : `${key}_${rules.select(count)}`)
  const lastingEntry = (final: string): Entry | undefined => project.get(final) ?? standard.get(final)
  const entry = (key: string, count?: number): Entry | undefined => {
    const final = written(key, count)
    return bundles.policy.get(final) ?? lastingEntry(final)
  }
  const read = (final: string, text: string): Pattern =>
    plainPattern(prepareText(text)) ?? (interpolated ??= createInterpolation(language, bundles))(final)
  const find = (key: string, count: number | undefined): Known | undefined => {
    const final = written(key, count)
    const own = bundles.policy.get(final)
    const known = (own ? passing : lasting).get(final)
    if (known) return known
    const entry = own ?? lastingEntry(final)
    const made = entry && {origin: entry.origin, pattern: read(final, entry.text)}
    if (made) (own ? passing : lasting).set(final, made)
    return made
  }

  return {
    language,
    pluralCategories: rules.categories,
    has: (key, count) => entry(key, count) !== undefined,
    isStandard: (key) => project.has(key) || standard.has(key),
    keys: () => new Set([...standard.keys(), ...project.keys()]),
    standardEntry: (key) => standard.get(key),
    written,
    entry,
    texts: (prefixes) =>
      Object.fromEntries(
        [...standard, ...project].flatMap(([key, {text}]) =>
          prefixes.some((prefix) => key.startsWith(prefix)) ? [[key, text]] : []
        )
      ),
    word(key, lookup, count) {
      const found = find(key, count)
      if (!found) return undefined
      const {text, slots} = fillPattern(found.pattern, lookup)
      return {kind: 'word', key, origin: found.origin, text, slots}
    },
    within(words, work) {
      const before = {words: bundles.policy, passing}
      bundles.policy = words
      passing = new Map()
      try {
        return work()
      } finally {
        bundles.policy = before.words
        passing = before.passing
      }
    }
  }
}

/** A text that was read: for as long as the program runs, or while a policy's words are laid over the others. */
interface Known {
  origin: Entry['origin']
  pattern: Pattern
}

/** What fills a text without placeholders. */
const none: readonly Slot[] = []

function fillPattern({text, slots}: Pattern, lookup: Lookup): Pick<Word, 'text' | 'slots'> {
  return slots.length === 0
    ? {text, slots: none}
    : {text, slots: slots.map((slot) => ('path' in slot ? lookup(slot) : passage(slot, lookup)))}
}

function passage({language, pattern}: Passage, lookup: Lookup): Slot {
  return node('passage', [{kind: 'word', key: 'passage', ...fillPattern(pattern, lookup)}], {lang: language})
}

/** Which form a number takes, and which forms there are. */
interface PluralRules {
  select(count: number): string
  categories: readonly string[]
}

/** One form for one and another for the rest: for languages that Intl does not know, whose rules would else be the machine's own. */
const oneAndOthers: PluralRules = {select: (count) => (count === 1 ? 'one' : 'other'), categories: ['one', 'other']}

function pluralRules(language: string): PluralRules {
  if (Intl.PluralRules.supportedLocalesOf([language]).length === 0) return oneAndOthers
  const rules = new Intl.PluralRules(language)
  return {select: (count) => rules.select(count), categories: rules.resolvedOptions().pluralCategories}
}
