import {createInstance, type i18n} from 'i18next'
import {layers, type Bundle, type Entry, type Layer} from './bundle.ts'
import type {Lookup, Passage, Pattern, Placeholder} from './pattern.ts'
import {node, type Slot, type Word} from './slot.ts'
import {plainPattern} from './plain-pattern.ts'
import {splitPassages} from './split-passages.ts'
import {reserved, token, unescaped} from './tokens.ts'

/** The words of one language, in layers; one for each language, for as long as the program runs. */
export interface Translator {
  language: string
  /** The forms that numbers take in the language, such as `one` and `other`. */
  pluralCategories: readonly string[]
  /** Whether there is a text for a key, in any layer. */
  has(key: string, count?: number): boolean
  /** Whether a key, as it is written, is one of the project's or the product's, so that a policy may give it again. */
  isStandard(key: string): boolean
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
   * @param count a number that chooses among plural forms
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
  const interpolated = createInterpolation(language, bundles)
  const lasting = new Map<string, Pattern>()
  let passing = new Map<string, Pattern>()

  const written = (key: string, count?: number): string => (count === undefined ? key : `${key}_${rules.select(count)}`)
  const entry = (key: string, count?: number): Entry | undefined => {
    const final = written(key, count)
    return bundles.policy.get(final) ?? bundles.project.get(final) ?? bundles.standard.get(final)
  }
  const pattern = (key: string, count: number | undefined): Pattern => {
    const final = written(key, count)
    const patterns = bundles.policy.has(final) ? passing : lasting
    let found = patterns.get(final)
    if (!found) {
      const own = bundles.policy.get(final)
      found = (own && plainPattern(prepared(own.text))) ?? interpolated(final)
      patterns.set(final, found)
    }
    return found
  }

  return {
    language,
    pluralCategories: rules.categories,
    has: (key, count) => entry(key, count) !== undefined,
    isStandard: (key) => project.has(key) || standard.has(key),
    written,
    entry,
    texts: (prefixes) =>
      Object.fromEntries(
        [...standard, ...project].flatMap(([key, {text}]) =>
          prefixes.some((prefix) => key.startsWith(prefix)) ? [[key, text]] : []
        )
      ),
    word(key, lookup, count) {
      const found = entry(key, count)
      return found && {kind: 'word', key, origin: found.origin, ...fillPattern(pattern(key, count), lookup)}
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

/** Asks i18next for texts by their keys. The policy's words are laid when it is asked, since it hardly ever is for those that are read once. */
function createInterpolation(language: string, bundles: Record<Layer, Bundle>): (key: string) => Pattern {
  const collect: {found: Placeholder[]} = {found: []}
  const instance = createI18next(language, bundles, collect)
  let laid = bundles.policy
  return (key) => {
    if (laid !== bundles.policy) {
      instance.removeResourceBundle(language, 'policy')
      instance.addResourceBundle(language, 'policy', texts(bundles.policy))
      laid = bundles.policy
    }
    collect.found = []
    return splitPassages(instance.t(key, {nest: false}), collect.found)
  }
}

function fillPattern({text, slots}: Pattern, lookup: Lookup): Pick<Word, 'text' | 'slots'> {
  return {text, slots: slots.map((slot) => ('path' in slot ? lookup(slot) : passage(slot, lookup)))}
}

function passage({language, pattern}: Passage, lookup: Lookup): Slot {
  return node('passage', [{kind: 'word', key: 'passage', ...fillPattern(pattern, lookup)}], {lang: language})
}

/** i18next with every value put aside: its formatter sees each placeholder, and a token takes its place. */
function createI18next(language: string, bundles: Record<Layer, Bundle>, collect: {found: Placeholder[]}): i18n {
  const instance = createInstance()
  instance.use({
    type: 'formatter',
    init: () => undefined,
    format: (
      _value: unknown,
      forms: string | undefined,
      _language: string,
      {interpolationkey}: {interpolationkey: string}
    ): Placeholder => ({
      path: interpolationkey,
      forms: forms?.split(',').map((form) => form.trim()) ?? []
    })
  } as never)
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...layers],
    defaultNS: 'policy',
    fallbackNS: ['project', 'standard'],
    resources: {[language]: {policy: {}, project: texts(bundles.project), standard: texts(bundles.standard)}},
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: {
      alwaysFormat: true,
      skipOnVariables: true,
      useRawValueToEscape: true,
      unescapePrefix: unescaped,
      maxReplaces: Infinity,
      escape: (placeholder: unknown) => token(collect.found.push(placeholder as Placeholder) - 1)
    }
  } as Parameters<i18n['init']>[0])
  return instance
}

/** Texts as i18next sees them, found out once a bundle. */
const remembered = new WeakMap<Bundle, Readonly<Record<string, string>>>()

/**
 * Say what the texts of a bundle are as i18next sees them, where that was found out ahead of time.
 *
 * @param bundle the bundle
 * @param known its texts by key: without reserved characters, and each placeholder on one line
 */
export function rememberTexts(bundle: Bundle, known: Readonly<Record<string, string>>): void {
  remembered.set(bundle, known)
}

function texts(bundle: Bundle): Readonly<Record<string, string>> {
  const found = remembered.get(bundle) ?? Object.fromEntries([...bundle].map(([key, {text}]) => [key, prepared(text)]))
  remembered.set(bundle, found)
  return found
}

function prepared(text: string): string {
  return joinLines(text.replace(reserved, '\uFFFD'))
}

/** A placeholder may be broken over two lines; i18next sees one on one line only. */
function joinLines(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (placeholder) => placeholder.replace(/\s+/g, ' '))
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
