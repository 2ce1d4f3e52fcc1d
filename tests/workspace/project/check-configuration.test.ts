import {describe, expect, test} from '@jest/globals'
import type {Configuration} from '../../../src/model/configuration.ts'
import {checkConfiguration} from '../../../src/workspace/project/check-configuration.ts'
import {patternExamples} from '../../../src/workspace/project/output-path.ts'

const check = (configuration: Configuration) => [
  ...checkConfiguration({
    configuration,
    file: 'personvern.config.yaml',
    languages: {known: ['en', 'nb', 'nn'], refused: {no: ['nb', 'nn']}},
    policies: ['dfo', 'ldo'],
    themes: ['designsystemet', 'standard', 'none'],
    targets: ['hugo', 'jekyll']
  })
]

describe('a configuration', () => {
  test('that names only what there is has no findings', () => {
    expect(
      check({languages: ['nb', 'en'], messages: 'nn', path: '{slug}.{format}', policies: {ldo: {}}, formats: ['md']})
    ).toEqual([])
    expect(check({})).toEqual([])
    expect(check({theme: 'none', target: 'hugo', styleSheet: '/style.css', htmlLang: {nb: 'no'}})).toEqual([])
  })

  test('is told of each language that there is not', () => {
    expect(check({languages: ['nb', 'sv', 'no']})).toMatchObject([
      {rule: 'unknown-language', path: ['languages', 1], parameters: {actual: 'sv'}},
      {rule: 'refused-language', path: ['languages', 2], parameters: {actual: 'no', expected: ['nb', 'nn']}}
    ])
  })

  test('is told of each language that a command shall use and that there is not', () => {
    const translate = {draft: {from: 'sv', to: 'da'}, export: {to: 'no'}}
    expect(check({export: {language: 'fi'}, translate})).toMatchObject([
      {rule: 'unknown-language', path: ['export', 'language'], parameters: {actual: 'fi'}},
      {rule: 'unknown-language', path: ['translate', 'draft', 'from'], parameters: {actual: 'sv'}},
      {rule: 'unknown-language', path: ['translate', 'draft', 'to'], parameters: {actual: 'da'}},
      {rule: 'refused-language', path: ['translate', 'export', 'to'], parameters: {actual: 'no'}}
    ])
  })

  test('is told when there are no messages in its language', () => {
    expect(check({messages: 'sv'})).toMatchObject([{rule: 'unknown-language', path: ['messages']}])
  })

  test('is told when its path leads out of the output folder or names what there is not, with what could stand there', () => {
    for (const path of ['../{slug}.md', '{title}.md'])
      expect(check({path})).toMatchObject([
        {rule: 'invalid-value', path: ['path'], parameters: {actual: path, expected: patternExamples}}
      ])
    expect(patternExamples.flatMap((path) => check({path}))).toEqual([])
  })

  test('is told of options for a policy that there is not, with the nearest there is if any is near', () => {
    expect(check({policies: {ldoo: {}, kommune: {}}})).toMatchObject([
      {rule: 'unknown-policy', path: ['policies', 'ldoo'], at: 'key', parameters: {nearest: 'ldo'}},
      {rule: 'unknown-policy', path: ['policies', 'kommune'], parameters: {actual: 'kommune'}}
    ])
    expect(check({policies: {kommune: {}}})[0]!.parameters).not.toHaveProperty('nearest')
  })

  test('is told of a theme and a target that there are not, with all there are and the nearest', () => {
    expect(check({theme: 'standar', target: 'wordpress'})).toEqual([
      {
        rule: 'invalid-value',
        file: 'personvern.config.yaml',
        path: ['theme'],
        parameters: {actual: 'standar', expected: ['designsystemet', 'standard', 'none'], nearest: 'standard'}
      },
      {
        rule: 'invalid-value',
        file: 'personvern.config.yaml',
        path: ['target'],
        parameters: {actual: 'wordpress', expected: ['hugo', 'jekyll']}
      }
    ])
  })

  test('is told of a style sheet that could run something, or leads out of the output folder', () => {
    for (const styleSheet of ['javascript:alert(1)', '../style.css'])
      expect(check({styleSheet})).toMatchObject([
        {rule: 'invalid-value', path: ['styleSheet'], parameters: {actual: styleSheet}}
      ])
  })

  test('is told of codes for languages that there are not', () => {
    expect(check({htmlLang: {nb: 'no', se: 'se', no: 'nb'}})).toMatchObject([
      {rule: 'unknown-language', path: ['htmlLang', 'se'], at: 'key', parameters: {actual: 'se'}},
      {rule: 'refused-language', path: ['htmlLang', 'no'], at: 'key', parameters: {actual: 'no'}}
    ])
  })
})
