import {describe, expect, test} from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {readTermbase} from '../../../src/check/lexicon/termbase.ts'
import {readWordbase} from '../../../src/check/lexicon/wordbase.ts'
import {wordsOf} from '../../../src/check/text/words.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const languages = ['nb', 'nn', 'en'] as const
type Language = (typeof languages)[number]

const read = (...names: string[]): string => fs.readFileSync(path.join(root, ...names), 'utf8')
const table = read('locales', 'wordbase.tsv')
const rows = readWordbase(table)
const cells = rows.flatMap(({id, forms}) =>
  languages.map((language) => ({where: `${id} (${language})`, forms: forms[language] ?? []}))
)

/** Forms that are not as they should be, each with where it stands. */
function formsThat(offend: (form: string) => boolean): string[] {
  return cells.flatMap(({where, forms}) => forms.filter(offend).map((form) => `${where}: ${form}`))
}

describe('the wordbase', () => {
  test('has a column a language, and as many cells in every row', () => {
    const [head, ...lines] = table.trimEnd().split('\n')
    expect(head).toBe(['id', ...languages].join('\t'))
    expect(lines.filter((line) => line.split('\t').length !== 4)).toEqual([])
  })

  test('holds the words of more than 1,300 things', () => {
    expect(rows.length).toBeGreaterThan(1300)
  })

  test('is sorted by id, each only once, and written in small letters with hyphens', () => {
    const ids = rows.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('says each thing in every language', () => {
    expect(cells.filter(({forms}) => forms.every((form) => form === '')).map(({where}) => where)).toEqual([])
  })

  test('gives no form twice in a cell', () => {
    expect(cells.filter(({forms}) => new Set(forms).size < forms.length).map(({where}) => where)).toEqual([])
  })

  test('writes forms in small letters, as one to three words that are found in a text', () => {
    expect(formsThat((form) => form !== form.toLowerCase() || form.split(' ').length > 3)).toEqual([])
    expect(
      formsThat((form) =>
        form.split(' ').some((word) => wordsOf(word.replaceAll('~', ''))[0]?.text.length === undefined)
      )
    ).toEqual([])
    expect(formsThat((form) => form.split(' ').some((word) => !isOneWord(word)))).toEqual([])
  })

  test('has a tilde at one end of a form, after or before at least four letters', () => {
    expect(formsThat((form) => form.includes('~') && !/^(~[^~ ]+|[^~]*\p{L}~)$/u.test(form))).toEqual([])
    expect(formsThat((form) => form.includes('~') && lettersBesideTilde(form) < 4)).toEqual([])
  })

  test('has most forms in one row alone', () => {
    const shares = languages.map((language) => {
      const forms = rows.flatMap((row) => row.forms[language] ?? [])
      return new Set(forms).size / forms.length
    })
    for (const share of shares) expect(share).toBeGreaterThan(0.9)
  })
})

describe('the wordbase, with the termbase and the vocabulary, knows', () => {
  const seeds = fs.readdirSync(path.join(root, 'tests/policies/seeds'))
  const policies = ['dfo', 'ldo', 'datatilsynet', 'mangfoldimai', 'eksempel']

  test.each(seeds)('most words of %s', (seed) => {
    const language = languageOf(seed.split('.')[1])
    expect(shareKnown(read('tests/policies/seeds', seed), language)).toBeGreaterThan(0.85)
  })

  test.each(policies.flatMap((policy) => languages.map((language) => ({policy, language}))))(
    'most words of $policy in $language',
    ({policy, language}) => {
      const words: unknown = load(read('policies', policy, `${language}.yaml`))
      expect(shareKnown(textsIn(words).join('\n'), language)).toBeGreaterThan(0.85)
    }
  )
})

function isOneWord(form: string): boolean {
  const word = form.replaceAll('~', '').replace(/-$/, '')
  return wordsOf(word).length === 1 && wordsOf(word)[0]?.text === word
}

function lettersBesideTilde(form: string): number {
  const words = form.split(' ')
  const word = (form.endsWith('~') ? words.at(-1) : words[0]) ?? ''
  return word.match(/\p{L}/gu)?.length ?? 0
}

function languageOf(code: string | undefined): Language {
  const language = languages.find((one) => one === code)
  if (!language) throw new Error(`no language: ${code}`)
  return language
}

/** What a file of words says to its readers: its texts without slots, addresses and names of elements. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\{[^}]*\}\}/g, ' ')]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** How large a share of the different words of four letters or more, names aside, is known. */
function shareKnown(text: string, language: Language): number {
  const prose = text.replace(/<[^>]*>|\S+[@/]\S+|\S+\.\p{L}{2,}\S*/gu, ' ')
  const words = [...new Set(wordsOf(prose).map((word) => word.text))].filter(
    (word) => word.length >= 4 && /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word)
  )
  const known = knownTo(language)
  return words.filter((word) => known(word)).length / words.length
}

function knownTo(language: Language): (word: string) => boolean {
  const forms = rows.flatMap((row) => row.forms[language] ?? []).flatMap((form) => form.split(' '))
  const terms = readTermbase(read('locales', 'termbase.tsv')).flatMap(({names}) => {
    const {preferred = '', variants = []} = names[language] ?? {}
    return [preferred, ...variants]
  })
  const vocabulary = textsIn(JSON.parse(read('locales', language, 'vocabulary.json')))
  const whole = new Set([
    ...forms,
    ...[...terms, ...vocabulary].flatMap((name) => wordsOf(name.toLowerCase()).map(({text}) => text))
  ])
  const beginnings = forms.filter((form) => form.endsWith('~')).map((form) => form.slice(0, -1))
  const ends = forms.filter((form) => form.startsWith('~')).map((form) => form.slice(1))
  return (word) =>
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    ends.some((end) => word.endsWith(end))
}
