import {describe, expect, test} from '@jest/globals'
import {loadConfiguration} from '../../../src/workspace/project/load-configuration.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

function load(text: string) {
  return loadConfiguration(temporaryFolder({'personvern.config.yaml': `${text}\n`}))
}

describe('the settings of the check', () => {
  test('are what rules are set to, what is accepted and how many warnings may pass', () => {
    const ignore = '[{rule: a, file: f, key: k, reason: r}, {rule: a, file: f, reason: r}]'
    expect(load(`maxWarnings: 0\nrules: {a: "off", b: error}\nignore: ${ignore}`)).toMatchObject({
      findings: [],
      configuration: {
        maxWarnings: 0,
        rules: {a: 'off', b: 'error'},
        ignore: [
          {rule: 'a', file: 'f', key: 'k', reason: 'r'},
          {rule: 'a', file: 'f', reason: 'r'}
        ]
      }
    })
  })

  test('may switch a rule off without quotation marks: no YAML of today takes that for a truth value', () => {
    expect(load('rules: {a: off}')).toMatchObject({findings: [], configuration: {rules: {a: 'off'}}})
  })

  test.each([
    ['maxWarnings: -1', ['maxWarnings']],
    ['maxWarnings: many', ['maxWarnings']],
    ['maxWarnings: 1.5', ['maxWarnings']],
    ['rules: {a: loud}', ['rules', 'a']],
    ['ignore: [{rule: a, file: f}]', ['ignore', 0]],
    ['ignore: [{rule: a, file: f, reason: " "}]', ['ignore', 0, 'reason']],
    ['ignore: [{rule: a, reason: r}]', ['ignore', 0]],
    ['ignore: [{rule: a, file: f, reason: r, line: 1}]', ['ignore', 0]]
  ])('are refused when they are %s', (text, path) => {
    const [finding] = load(text).findings
    expect(finding?.path?.slice(0, path.length)).toEqual(path)
  })
})
