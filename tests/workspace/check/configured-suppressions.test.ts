import {describe, expect, test} from '@jest/globals'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import type {Configuration} from '../../../src/model/configuration.ts'
import {configuredSuppressions} from '../../../src/workspace/check/configured-suppressions.ts'

const file = 'locales/nn/document.json'

/** A finding of a file as a whole. */
const whole: WeighedFinding = {rule: 'html-in-words', severity: 'error', asks: 'editor', file, parameters: {}}

function finding(path: readonly (string | number)[], known: Partial<WeighedFinding> = {}): WeighedFinding {
  return {...whole, path, ...known}
}

function suppressions(ignore?: Configuration['ignore']) {
  return configuredSuppressions({configuration: {ignore}, configurationFile: 'personvern.config.yaml'})
}

const entry = {rule: 'html-in-words', file, reason: 'It is so.'}

describe('an entry of the configuration', () => {
  test('accepts what its rule finds anywhere in its file', () => {
    const others = [finding(['a'], {file: 'locales/nb/document.json'}), finding(['a'], {rule: 'missing-word'})]
    expect(suppressions([entry]).leaveOut([finding(['a', 0]), finding(['b']), whole, ...others])).toEqual(others)
  })

  test('accepts at its key alone when it has one', () => {
    const found = [finding(['a', 'b']), finding(['a']), finding(['a', 'b', 'c'])]
    expect(suppressions([{...entry, key: 'a.b'}]).leaveOut(found)).toEqual(found.slice(1))
  })

  test('is of use when it has accepted something, whenever that was', () => {
    const configured = suppressions([entry, {...entry, key: 'c'}])
    expect(configured.unused().map(({path}) => path)).toEqual([
      ['ignore', 0],
      ['ignore', 1]
    ])
    configured.leaveOut([finding(['a'])])
    configured.leaveOut([])
    expect(configured.unused()).toEqual([
      {
        rule: 'unused-suppression',
        file: 'personvern.config.yaml',
        path: ['ignore', 1],
        parameters: {actual: 'html-in-words'}
      }
    ])
  })
})

test('a configuration without such entries accepts nothing', () => {
  expect(suppressions(undefined).leaveOut([finding(['a'])])).toHaveLength(1)
  expect(suppressions(undefined).unused()).toEqual([])
})
