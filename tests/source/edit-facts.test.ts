import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {editFacts, setFact, type FactEdit} from '../../src/source/edit-facts.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

const facts = `# What is known
updated: 2022-08-05 # the day of the page
controller:
  body: state
  # the one of the switchboard
  phone: "+47 400 07 997"

parties:
  deltager: {name: Deltager AS} # courses
  youtube: {}
sites:
  pub:
    domain: pub.example.no
    open: 'only in English'
courses:
  data: [name, email] # both
  roles:
    # first the officer
    - officer
    - director # acts for it
  retention: {open: "How long?"}
recipients: none
empty:
`

const set = (at: string, value: FactEdit['value'], order: readonly string[] = []): string =>
  editFacts(facts, [{path: at.split('.'), value}], order)

const insteadOf = (old: string, now: string): string => {
  expect(facts.split(old)).toHaveLength(2)
  return facts.replace(old, () => now)
}

describe('a fact that is there', () => {
  test.each<[string, string, FactEdit['value'], string, string]>([
    ['keeps the comment behind it', 'updated', '2026-11-22', 'updated: 2022-08-05 #', 'updated: 2026-11-22 #'],
    ['gets quotation marks when it needs them', 'updated', '2026', '2022-08-05', '"2026"'],
    ['keeps its quotation marks', 'controller.phone', '+47 22 22 22 22', '"+47 400 07 997"', '"+47 22 22 22 22"'],
    ['keeps single ones', 'sites.pub.open', "it's", "'only in English'", "'it''s'"],
    ['is changed within braces', 'parties.deltager.name', 'A, B: {C}', 'Deltager AS', '"A, B: {C}"'],
    ['may become a list', 'courses.retention', ['P1Y'], '{open: "How long?"}', '[P1Y]'],
    ['may become a map', 'recipients.x.name', 'X', 'recipients: none', 'recipients: {x: {name: X}}'],
    ['may become yes or no', 'recipients', true, 'recipients: none', 'recipients: true'],
    [
      'may become a word where a map was',
      'sites',
      'none',
      "\n  pub:\n    domain: pub.example.no\n    open: 'only in English'",
      ' none'
    ]
  ])('%s', (_, at, value, old, now) => {
    expect(set(at, value)).toBe(insteadOf(old, now))
  })

  test('is left as it is when it is the same', () => {
    expect(set('controller.phone', '+47 400 07 997')).toBe(facts)
  })
})

describe('a fact that is new', () => {
  test.each<[string, string, FactEdit['value'], string, string]>([
    [
      'comes in the order given',
      'controller.email',
      'a@example.no',
      '  # the one of',
      '  email: a@example.no\n  # the one of'
    ],
    [
      'comes last where the order says nothing',
      'controller.website',
      'https://a.no',
      '997"\n',
      '997"\n  website: https://a.no\n'
    ],
    [
      'comes in braces where those beside it do',
      'parties.new-one',
      {name: 'Ny AS'},
      '  youtube: {}\n',
      '  youtube: {}\n  new-one: {name: Ny AS}\n'
    ],
    ['fills empty braces', 'parties.youtube.name', 'YouTube', 'youtube: {}', 'youtube: {name: YouTube}'],
    [
      'comes on lines where those beside it do',
      'sites.blog',
      {domain: 'b.no', open: 'x'},
      "English'\n",
      "English'\n  blog:\n    domain: b.no\n    open: x\n"
    ],
    ['comes after a list', 'courses.systems', ['a'], '  retention:', '  systems: [a]\n  retention:'],
    ['fills what is empty', 'empty.a', 3, 'empty:\n', 'empty: {a: 3}\n']
  ])('%s', (_, at, value, old, now) => {
    const order = [
      'controller.body',
      'controller.email',
      'controller.phone',
      'courses.roles',
      'courses.systems',
      'courses.retention'
    ]
    expect(set(at, value, order)).toBe(insteadOf(old, now))
  })
})

describe('a list', () => {
  test.each<[string, string, string[], string, string]>([
    ['gets more at its end', 'courses.data', ['name', 'email', 'phone'], '[name, email]', '[name, email, phone]'],
    ['gets more at its beginning', 'courses.data', ['age', 'name', 'email'], '[name, email]', '[age, name, email]'],
    ['loses what is first', 'courses.data', ['email'], '[name, email]', '[email]'],
    ['may be empty', 'courses.data', [], '[name, email]', '[]'],
    ['may be another', 'courses.data', ['a'], '[name, email]', '[a]'],
    [
      'keeps comments beside what stays',
      'courses.roles',
      ['officer', 'clerk', 'director'],
      '    - director',
      '    - clerk\n    - director'
    ],
    ['loses a line', 'courses.roles', ['officer'], '    - director # acts for it\n', ''],
    [
      'gets a line first',
      'courses.roles',
      ['clerk', 'officer', 'director'],
      '    - officer',
      '    - clerk\n    - officer'
    ]
  ])('%s', (_, at, value, old, now) => {
    expect(set(at, value)).toBe(insteadOf(old, now))
  })

  test('over several lines keeps its lines and comments', () => {
    const text = 'a: [\n  one, # the first\n  two,\n  three # the last\n  ]\n'
    const edit = (value: string[]): string => editFacts(text, [{path: ['a'], value}])
    expect(edit(['one', 'three'])).toBe('a: [\n  one, # the first\n  three # the last\n  ]\n')
    expect(edit(['one', 'three', 'four'])).toContain('# the first')
    expect(edit(['two', 'three'])).toContain('# the first')
  })
})

describe('a fact that is taken out', () => {
  test.each<[string, string, string, string]>([
    ['takes its line with it', 'recipients', 'recipients: none\n', ''],
    [
      'takes all its lines with it',
      'courses.roles',
      '  roles:\n    # first the officer\n    - officer\n    - director # acts for it\n',
      ''
    ],
    ['leaves comments above it', 'controller.phone', '  phone: "+47 400 07 997"\n', ''],
    ['leaves an empty map', 'sites.pub', "\n  pub:\n    domain: pub.example.no\n    open: 'only in English'", ' {}'],
    ['leaves empty braces', 'parties.deltager.name', '{name: Deltager AS}', '{}'],
    ['leaves the rest of the map', 'parties.youtube', '  youtube: {}\n', '']
  ])('%s', (_, at, old, now) => {
    expect(set(at, undefined)).toBe(insteadOf(old, now))
  })

  test('within braces takes one comma with it', () => {
    const without = (name: string): string =>
      editFacts('a: {b: 1, c: 2, d: 3}\n', [{path: ['a', name], value: undefined}])
    expect(['b', 'c', 'd'].map(without)).toEqual(['a: {c: 2, d: 3}\n', 'a: {b: 1, d: 3}\n', 'a: {b: 1, c: 2}\n'])
  })
})

test('JSON stays JSON', () => {
  const text = '{\n  "formats": ["html"],\n  "ignore": [\n    {"rule": "a", "reason": "b"}\n  ]\n}\n'
  const value = [
    {rule: 'a', reason: 'b'},
    {rule: 'c', reason: '"d"'}
  ]
  expect(editFacts(text, [{path: ['ignore'], value}], [], true)).toBe(
    text.replace('"b"}\n', '"b"},\n    {"rule": "c", "reason": "\\"d\\""}\n')
  )
  expect(JSON.parse(editFacts('{}\n', [{path: ['ignore'], value}], [], true))).toEqual({ignore: value})
})

test('line breaks of Windows and the byte order mark stay', () => {
  const text = '\uFEFFa: 1\r\nb:\r\n  c: 2\r\n'
  expect(editFacts(text, [{path: ['b', 'd'], value: 3}])).toBe('\uFEFFa: 1\r\nb:\r\n  c: 2\r\n  d: 3\r\n')
})

/** Every fact of a policy that has a path of keys alone. */
function leavesOf(data: unknown, at: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [at]
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...at, key]))
}

describe.each(['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'])('every fact of %s', (id) => {
  const text = fs.readFileSync(path.join(packageRoot, 'policies', id, 'policy.yaml'), 'utf8')
  const {data} = readYaml(text, '')
  const leaves = leavesOf(data).filter((_, index) => index % 15 === 0)
  const outside = (one: string, other: string): [string[], string[]] => {
    const lines = [one, other].map((file) =>
      file
        .split('\n')
        .filter((line) => line.includes('#'))
        .map((line) => line.slice(line.indexOf('#')))
    )
    return lines as [string[], string[]]
  }

  test('can be another, and what it was again', () => {
    for (const at of leaves) {
      const old = at.reduce<unknown>(
        (value, step) => (value as Record<string, unknown>)[step],
        data
      ) as FactEdit['value']
      const other = Array.isArray(old) ? [...(old as string[]), 'another'] : 'another one'
      const changed = editFacts(text, [{path: at, value: other}])
      expect(readYaml(changed, '').data).toEqual(setFact(data, {path: at, value: other}))
      const [before, after] = outside(text, changed)
      expect(after).toEqual(before)
      expect(readYaml(editFacts(changed, [{path: at, value: old}]), '').data).toEqual(data)
    }
  })

  test('can be taken out', () => {
    for (const at of leaves) {
      const changed = editFacts(text, [{path: at, value: undefined}])
      expect(readYaml(changed, '').data).toEqual(setFact(data, {path: at, value: undefined}))
    }
  })
})
