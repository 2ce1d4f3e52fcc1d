import {describe, expect, test} from '@jest/globals'
import {loadConfiguration} from '../../src/workspace/load-configuration.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

describe('the configuration of a project', () => {
  test('is empty when there is none', () => {
    expect(loadConfiguration(temporaryFolder())).toEqual({configuration: {}, source: undefined, findings: []})
  })

  test('is empty when its file is', () => {
    const {configuration, findings} = loadConfiguration(temporaryFolder({'personvern.config.yaml': '# Later\n'}))
    expect({configuration, findings}).toEqual({configuration: {}, findings: []})
  })

  test('is the YAML when there is JSON too', () => {
    const files = {'personvern.config.yaml': 'out: yaml\n', 'personvern.config.json': '{"out": "json"}'}
    expect(loadConfiguration(temporaryFolder(files)).configuration).toEqual({out: 'yaml'})
  })

  test('may be JSON that names its schema', () => {
    const files = {'personvern.config.json': '{"$schema": "./configuration.schema.json", "formats": ["md"]}'}
    expect(loadConfiguration(temporaryFolder(files))).toMatchObject({configuration: {formats: ['md']}, findings: []})
  })

  test('is empty when something in it is wrong, and the findings say what', () => {
    const {configuration, findings} = loadConfiguration(
      temporaryFolder({'personvern.config.yaml': 'out: pages\nformats: []\nlanguage: nb\n'})
    )
    expect(configuration).toEqual({})
    expect(findings.map(({rule, path}) => [rule, path])).toEqual([
      ['missing-field', ['formats']],
      ['unknown-field', ['language']]
    ])
  })
})
