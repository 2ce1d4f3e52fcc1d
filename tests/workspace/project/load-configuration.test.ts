import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {loadConfiguration} from '../../../src/workspace/project/load-configuration.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('the configuration of a project', () => {
  test('is empty when there is none', () => {
    expect(loadConfiguration(temporaryFolder())).toEqual({configuration: {}, source: undefined, findings: []})
  })

  test('is empty when its file is', () => {
    const {configuration, findings} = loadConfiguration(temporaryFolder({'personvern.config.yaml': '# Later\n'}))
    expect({configuration, findings}).toEqual({configuration: {}, findings: []})
  })

  test('may stand in one file: of two the YAML is read, and the other is a finding', () => {
    const files = {'personvern.config.yaml': 'out: yaml\n', 'personvern.config.json': '{"out": "json"}'}
    const {configuration, findings} = loadConfiguration(temporaryFolder(files))
    expect(configuration).toEqual({out: 'yaml'})
    expect(findings).toEqual([
      {
        rule: 'two-configurations',
        file: 'personvern.config.json',
        parameters: {actual: 'personvern.config.json', expected: 'personvern.config.yaml'}
      }
    ])
  })

  test.each([
    ['personvern.config.yaml', 'out: pages\nlanguges: [nb]\npreview:\n  prt: 1\n', [2, 1], [4, 3]],
    ['personvern.config.json', '{\n  "languges": ["nb"],\n  "preview": {"prt": 1}\n}\n', [2, 3], [3, 15]]
  ])(
    'in %s has findings for keys that are unknown, with the place and the nearest right name',
    (file, text, ...places) => {
      const {source, findings} = loadConfiguration(temporaryFolder({[file]: text}))
      const told = findings.map(({rule, path = [], at, parameters}) => {
        const place = source!.locate(path, at)
        return {rule, nearest: parameters.nearest, place: [place?.start.line, place?.start.column]}
      })
      expect(told).toEqual([
        {rule: 'unknown-field', nearest: 'port', place: places[1]},
        {rule: 'unknown-field', nearest: 'languages', place: places[0]}
      ])
    }
  )

  test('is looked for by name alone, whatever else lies there', () => {
    const folder = temporaryFolder({'personvern.config.yml/file': ''})
    fs.symlinkSync('loop', path.join(folder, 'loop'))
    expect(loadConfiguration(folder).findings).toEqual([])
    fs.symlinkSync('loop', path.join(folder, 'personvern.config.yam'))
    expect(loadConfiguration(folder).findings).toMatchObject([{rule: 'configuration-name'}])
  })

  test('is missing where a link of its name leads nowhere', () => {
    const folder = temporaryFolder()
    fs.symlinkSync('nowhere', path.join(folder, 'personvern.config.yaml'))
    expect(loadConfiguration(folder).findings).toMatchObject([{rule: 'missing-file', file: 'personvern.config.yaml'}])
  })

  test.each(['personvern.config.yaml', 'personvern.config.json'])('is no file where a folder is called %s', (name) => {
    expect(loadConfiguration(temporaryFolder({[`${name}/file`]: ''}))).toMatchObject({
      configuration: {},
      findings: [{rule: 'not-a-file', file: name}]
    })
  })

  test('may be JSON that names its schema', () => {
    const files = {'personvern.config.json': '{"$schema": "./configuration.schema.json", "formats": ["md"]}'}
    expect(loadConfiguration(temporaryFolder(files))).toMatchObject({configuration: {formats: ['md']}, findings: []})
  })

  test('keeps its language of messages when something else in it is wrong', () => {
    const messagesOf = (text: string): unknown =>
      loadConfiguration(temporaryFolder({'personvern.config.yaml': text})).configuration
    expect(messagesOf('messages: en\njobs: 0\nout: x\n')).toEqual({messages: 'en'})
    expect(messagesOf('messages: [en]\njobs: 0\n')).toEqual({})
    expect(messagesOf('- messages\n')).toEqual({})
  })

  test.each([
    'personvern.config.yml',
    'personvern.config.js',
    'personvern.config.ts',
    'personvern.config.toml',
    'personvern-config.yaml',
    'personvern.cofnig.json',
    'Personvern.config.yaml',
    'personvern.config'
  ])('is told of a file that is called nearly that: %s', (name) => {
    expect(loadConfiguration(temporaryFolder({[name]: 'out: pages\n'}))).toEqual({
      configuration: {},
      source: undefined,
      findings: [
        {
          rule: 'configuration-name',
          file: name,
          parameters: {actual: name, expected: ['personvern.config.yaml', 'personvern.config.json']}
        }
      ]
    })
  })

  test('is not told of copies, of reports, nor where there is a configuration', () => {
    const names = [
      'personvern.config.yaml.bak',
      'personvern.config.example.yaml',
      'personvern-check.json',
      'personvern.md'
    ]
    const others = Object.fromEntries(names.map((name) => [name, '']))
    expect(loadConfiguration(temporaryFolder(others)).findings).toEqual([])
    const both = {'personvern.config.yml': '', 'personvern.config.yaml': 'out: a\n'}
    expect(loadConfiguration(temporaryFolder(both))).toMatchObject({configuration: {out: 'a'}, findings: []})
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
