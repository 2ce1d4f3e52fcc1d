import {describe, expect, test} from '@jest/globals'
import {checkShape} from '../../src/model/check-shape.ts'
import {configurationSchema} from '../../src/model/configuration.ts'
import {policySchema} from '../../src/model/policy.ts'
import {findingsIn, inBrief, type Shown} from '../support/findings-in.ts'

function only(facts: string): Shown {
  const findings = findingsIn(facts)
  expect(findings).toHaveLength(1)
  return findings[0]!
}

describe('a policy of the right shape', () => {
  test('is handed on as it is', () => {
    const data = {personvern: 1, languages: ['nb'], controller: {}, outline: [{id: 'a'}]}
    expect(checkShape(policySchema, data, 'policy.yaml')).toEqual({value: data, findings: []})
  })
})

describe('a field that is not known', () => {
  test('is pointed at by its name, with the nearest that is', () => {
    expect(only('parties:\n  acos:\n    contry: NO\n')).toMatchObject({
      at: '3:5',
      text: 'contry',
      rule: 'unknown-field',
      parameters: {actual: 'contry', nearest: 'country'}
    })
    expect(only('partys: {}\n')).toMatchObject({at: '1:1', parameters: {nearest: 'parties'}})
    expect(only('terms: {dta: []}\n')).toMatchObject({at: '1:9', parameters: {nearest: 'data'}})
  })

  test('is told without a suggestion when nothing is like it', () => {
    expect(only('zzzzz: 1\n').parameters).toEqual({actual: 'zzzzz'})
  })

  test('is told for each of several', () => {
    expect(inBrief(findingsIn('dpo: {emial: a@b.no, phnoe: 1}\n'))).toEqual([
      '1:7 unknown-field «emial»',
      '1:22 unknown-field «phnoe»'
    ])
  })
})

describe('a field that is missing', () => {
  test('is asked for at what it is missing from', () => {
    expect(only('activities:\n  a:\n    providing: {law: []}\n')).toMatchObject({
      at: '3:5',
      text: 'providing',
      rule: 'missing-field',
      parameters: {field: 'kind'}
    })
    expect(only('people:\n  ola: {role: ombud}\n')).toMatchObject({at: '2:3', text: 'ola', parameters: {field: 'name'}})
    expect(only('outline:\n  - id: a\n  - title: none\n')).toMatchObject({at: '3:5', parameters: {field: 'id'}})
  })

  test('is asked for at the beginning of a file that has nothing', () => {
    const {findings} = checkShape(policySchema, {}, 'policy.yaml')
    expect(findings.map(({rule, path}) => [rule, path])).toEqual([
      ['missing-field', ['personvern']],
      ['missing-field', ['languages']],
      ['missing-field', ['controller']],
      ['missing-field', ['outline']]
    ])
  })

  test('is also a list with nothing in it where there must be something', () => {
    expect(only('languages: []\n')).toMatchObject({at: '1:12', rule: 'missing-field', parameters: {field: 'languages'}})
    expect(only('siteGroups: {all: []}\n').parameters).toEqual({field: 'all'})
    expect(only('references: {basis: []}\n').parameters).toEqual({field: 'basis'})
    expect(only('references: {basis: {section: []}}\n').parameters).toEqual({field: 'section'})
  })
})

describe('a value of the wrong kind', () => {
  test.each([
    ['languages: nb', '1:12', 'nb', 'array'],
    ['controller: []', '1:13', '[]', 'object'],
    ['parties: [acos]', '1:10', '["acos"]', 'record'],
    ['people: {a: {name: 5}}', '1:20', '5', 'string'],
    ['numbers: {a: ti}', '1:14', 'ti', 'number'],
    ['numbers: {a: 1.5}', '1:14', '1.5', 'int'],
    ['publication: {index: "false"}', '1:22', 'false', 'boolean'],
    ['updated: 2022', '1:10', '2022', 'string'],
    ['asOf: true', '1:7', 'true', 'string']
  ])('is told as it is and as it should be: %s', (facts, at, actual, expected) => {
    expect(only(`${facts}\n`)).toMatchObject({
      at,
      rule: 'wrong-type',
      parameters: {actual, expected: {word: `type.${expected}`}}
    })
  })

  test('that was left empty is pointed at after its key', () => {
    expect(only('dpo:\nupdated: 2022-08-05\n')).toMatchObject({
      at: '1:4',
      rule: 'wrong-type',
      parameters: {actual: 'null'}
    })
    expect(only('parties:\n  acos:\n    name:\n')).toMatchObject({at: '3:9', parameters: {actual: 'null'}})
    expect(only('languages:\n  - nb\n  -\n')).toMatchObject({at: '2:7', parameters: {actual: 'null'}})
  })

  test('is told for a file that is no map at all', () => {
    const finding = {rule: 'wrong-type', path: [], parameters: {actual: 'hello', expected: {word: 'type.object'}}}
    expect(checkShape(policySchema, 'hello', 'policy.yaml').findings).toMatchObject([finding])
  })

  test('is cut short when it is long', () => {
    const {actual} = only(`languages: ${'x'.repeat(100)}\n`).parameters
    expect(actual).toBe(`${'x'.repeat(59)}…`)
    expect(only(`languages: ${'x'.repeat(60)}\n`).parameters['actual']).toBe('x'.repeat(60))
  })
})

describe('a value that is not in its list', () => {
  test('is told with what may stand there, and the nearest of it', () => {
    expect(only('openQuestions: alowed\n')).toMatchObject({
      at: '1:16',
      rule: 'invalid-value',
      parameters: {actual: 'alowed', expected: ['refused', 'allowed'], nearest: 'allowed'}
    })
    expect(only('parties: {a: {country: no}}\n').parameters).toMatchObject({nearest: 'NO'})
    expect(only('references: {a: {act: personopplysningsloven}}\n').parameters).toEqual({
      actual: 'personopplysningsloven',
      example: 'LOV-2018-06-15-38',
      expected: []
    })
  })

  test('is not its own nearest: the version is a number and no text', () => {
    expect(only('personvern: "1"\n').parameters).toEqual({actual: '1', expected: ['1']})
    expect(only('personvern: 2\n').parameters).toMatchObject({actual: '2', expected: ['1']})
  })
})

describe('a number that is too low', () => {
  test('is told with the lowest that it may be', () => {
    expect(only('references: {a: {act: LOV-2018-06-15-38, section: "1", paragraph: 0}}\n')).toMatchObject({
      rule: 'invalid-value',
      parameters: {actual: '0', least: 1}
    })
  })
})

describe('a configuration', () => {
  test('is checked like a policy', () => {
    const {findings} = checkShape(
      configurationSchema,
      {formats: ['htm'], out: '', polices: {}},
      'personvern.config.yaml'
    )
    expect(findings).toMatchObject([
      {rule: 'invalid-value', path: ['formats', 0], parameters: {nearest: 'html'}},
      {rule: 'missing-field', path: ['out'], parameters: {field: 'out'}},
      {rule: 'unknown-field', path: ['polices'], at: 'key', parameters: {nearest: 'policies'}}
    ])
  })

  test('is told the range of each number, as far as there is one', () => {
    const data = {jobs: 1000, firstHeading: 7, maxWarnings: -1, preview: {port: 99_999}}
    expect(checkShape(configurationSchema, data, 'f').findings.map(({path, parameters}) => [path, parameters])).toEqual(
      [
        [['firstHeading'], {actual: '7', expected: [], least: 1, most: 6}],
        [['jobs'], {actual: '1000', expected: [], least: 1, most: 999}],
        [['maxWarnings'], {actual: '-1', expected: [], least: 0}],
        [['preview', 'port'], {actual: '99999', expected: [], least: 0, most: 65_535}]
      ]
    )
    expect(checkShape(configurationSchema, {jobs: 999, firstHeading: 6, preview: {port: 0}}, 'f').findings).toEqual([])
  })

  test('is told what a value can look like whose form is its own, and not that it must be one line', () => {
    const service = {kind: 'deepl', address: 'https://a.no', languages: {}, key: 'a b'}
    const data = {htmlLang: {nb: 'norsk språk'}, preview: {editor: 'vim'}, translations: {services: {a: service}}}
    expect(checkShape(configurationSchema, data, 'f').findings).toMatchObject([
      {rule: 'invalid-value', path: ['htmlLang', 'nb'], parameters: {actual: 'norsk språk', example: 'nb-NO'}},
      {rule: 'invalid-value', path: ['preview', 'editor'], parameters: {example: expect.stringContaining('{file}')}},
      {rule: 'invalid-value', path: ['translations', 'services', 'a', 'key'], parameters: {example: 'DEEPL_KEY'}}
    ])
  })

  test('may have front matter of any shape', () => {
    const frontMatter = {layout: 'x', tags: ['a', 1, null], nested: {deep: {deeper: true}}}
    expect(checkShape(configurationSchema, {policies: {dfo: {frontMatter}}}, 'f').findings).toEqual([])
  })
})
