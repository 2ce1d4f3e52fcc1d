import {describe, expect, test} from '@jest/globals'
import {everyRule} from '../../src/audit/every-rule.ts'
import {acts} from '../../src/model/acts.ts'
import {countries} from '../../src/model/countries.ts'
import {automatedGrounds, generalBases, safeguards, specialBases} from '../../src/model/legal-basis.ts'
import {formsOf, vocabulary, vocabularyNames} from '../../src/model/vocabulary.ts'
import {termKey} from '../../src/language/term-text.ts'
import {describedBy, keyRegistry} from '../support/key-registry.ts'
import {standardBundle, standardLanguages} from '../support/standard-bundle.ts'

const keys = Object.fromEntries(
  standardLanguages.map((language) => [language, [...standardBundle(language).keys()].sort()])
)

function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^},]+)/g)].map(([, name]) => name!.trim()))].sort()
}

/** Keys of a bundle that something is true of. */
function keysWhere(
  language: (typeof standardLanguages)[number],
  wrong: (text: string, key: string) => boolean
): string[] {
  return [...standardBundle(language)].filter(([key, {text}]) => wrong(text, key)).map(([key]) => key)
}

test.each(['nn', 'en'])('%s says all that nb says, and no more', (language) => {
  expect(keys[language]).toEqual(keys['nb'])
})

describe.each(standardLanguages)('the words of %s', (language) => {
  const bundle = standardBundle(language)

  test('hold the placeholders that are described, and all of those that no language may leave out', () => {
    const wrong = keysWhere(language, (text, key) => {
      const {placeholders = [], optional = []} = keyRegistry[describedBy(key) ?? ''] ?? {}
      const used = placeholdersIn(text)
      const others = standardLanguages.flatMap((other) => placeholdersIn(standardBundle(other).get(key)?.text ?? ''))
      return (
        used.some((name) => !placeholders.includes(name)) ||
        others.some((name) => !optional.includes(name) && !used.includes(name))
      )
    })
    expect(wrong).toEqual([])
  })

  test('have whole families of plural forms', () => {
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions()
    const family = new RegExp(`_(?:${pluralCategories.join('|')})$`)
    const missing = [...bundle.keys()]
      .filter((key) => family.test(key))
      .flatMap((key) => pluralCategories.map((category) => key.replace(family, `_${category}`)))
      .filter((key) => !bundle.has(key))
    expect(missing).toEqual([])
  })

  test('have no form that the language does not know', () => {
    expect(keysWhere(language, (_, key) => /_(?:zero|two|few|many)$/.test(key))).toEqual([])
  })

  test('name every term of the vocabulary in every form, and no other', () => {
    const terms = vocabularyNames.flatMap((kind) =>
      vocabulary[kind].ids.flatMap((id) =>
        formsOf(kind).length > 0 ? formsOf(kind).map((form) => termKey(kind, id, form)) : [termKey(kind, id)]
      )
    )
    expect(keysWhere(language, (_, key) => key.startsWith('vocabulary.')).sort()).toEqual(terms.sort())
  })

  test.each([
    ['countries', Object.keys(countries)],
    ['law.acts', Object.keys(acts)],
    ['law.actsDated', Object.keys(acts)],
    ['law.bases', [...generalBases, ...specialBases]],
    ['law.phrases', [...generalBases, ...specialBases]],
    ['law.safeguards', [...safeguards]],
    ['law.automatedGrounds', [...automatedGrounds]]
  ])('name everything under %s, and nothing else', (prefix, ids) => {
    const named = keysWhere(language, (_, key) => key.startsWith(`${prefix}.`))
    expect(named.sort()).toEqual(ids.map((id) => `${prefix}.${id}`).sort())
  })

  test.each(['about', 'reason'])('say for every rule, and for nothing else, its %s', (field) => {
    const said = keysWhere(language, (_, key) => new RegExp(`^finding\\..*\\.${field}$`).test(key))
    expect(said.sort()).toEqual(everyRule.map((rule) => `finding.${rule}.${field}`).sort())
  })

  test('are one line where they are not blocks, without space around them', () => {
    const trimmed = (text: string): boolean => text === text.trim() || text === '\u00a0'
    expect(
      keysWhere(
        language,
        (text, key) => !trimmed(text) || (text.includes('\n') && keyRegistry[describedBy(key) ?? '']?.kind !== 'block')
      )
    ).toEqual([])
  })
})

describe('the registry of keys', () => {
  test('describes every key', () => {
    expect(keys['nb']!.filter((key) => describedBy(key) === undefined)).toEqual([])
  })

  test('describes no key that is not there', () => {
    const described = new Set(keys['nb']!.map(describedBy))
    expect(Object.keys(keyRegistry).filter((name) => !described.has(name))).toEqual([])
  })

  test('lets no placeholder be left out that it does not name', () => {
    const wrong = Object.entries(keyRegistry).filter(([, {placeholders, optional = []}]) =>
      optional.some((name) => !placeholders.includes(name))
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('is sorted, and says what each key is for, what it may hold and how it is read', () => {
    const names = Object.keys(keyRegistry)
    expect(names).toEqual(names.toSorted())
    const wrong = Object.entries(keyRegistry).filter(
      ([, {description, placeholders, kind}]) =>
        !description.endsWith('.') || !Array.isArray(placeholders) || !['block', 'phrase', 'plain'].includes(kind)
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})
