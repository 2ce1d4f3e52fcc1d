import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../src/diagnostics/finding.ts'
import {plainText} from '../../src/language/plain-text.ts'
import {speakerFor, wordsFile} from '../support/speaker-for.ts'

describe('what a language does not say', () => {
  test('is a gap, and a finding in the words of the policy, once', () => {
    speakerFor('nn', {draft: true}, ({speaker, findings}) => {
      expect(speaker.say('sections.intro.title')).toMatchObject({
        kind: 'node',
        name: 'gap',
        children: ['[missing: sections.intro.title]']
      })
      speaker.say('sections.intro.title')
      speaker.reportMissing('sections.intro.title')
      expect(findings).toEqual([
        {
          rule: 'missing-word',
          file: wordsFile,
          path: ['sections', 'intro', 'title'],
          parameters: {key: 'sections.intro.title', language: 'nn'}
        }
      ])
    })
  })

  test('is named with the form that a number takes', () => {
    speakerFor('nn', {}, ({speaker, findings}) => {
      expect(plainText(speaker.say('period.fortnight', {}, 2))).toBe('[missing: period.fortnight_other]')
      expect(findings).toMatchObject([{parameters: {key: 'period.fortnight_other'}}])
    })
  })

  test('is reported for each key and each text by itself', () => {
    speakerFor('nn', {words: {a: '{{x}} {{y}}'}}, ({speaker, findings}) => {
      speaker.say('b')
      speaker.say('c')
      speaker.say('a')
      expect(findings.map(({parameters}) => parameters['actual'] ?? parameters['key'])).toEqual([
        'b',
        'c',
        '{{x}}',
        '{{y}}'
      ])
    })
  })
})

describe('a placeholder of a phrase', () => {
  test('is filled with the fact of its name, in the forms it asks for', () => {
    const text = speakerFor('nn', {words: {a: '{{name, genitive}} val, {{name}}'}}, ({speaker}) =>
      plainText(speaker.say('a', {name: 'Nav', other: 'x'}))
    )
    expect(text).toBe('Navs val, Nav')
  })

  test('that no fact fills is a gap, and a finding where the phrase was written', () => {
    speakerFor('nn', {project: {'list.pair': '{{fisrt}} og {{last}}'}}, ({speaker, findings}) => {
      expect(plainText(speaker.say('list.pair', {first: 'a', last: 'b'}))).toBe('[missing: fisrt] og b')
      expect(findings).toMatchObject([
        {
          rule: 'unknown-placeholder',
          file: 'locales/project.yaml',
          path: ['list.pair'],
          excerpt: '{{fisrt',
          parameters: {
            ...{actual: '{{fisrt}}', key: 'list.pair', language: 'nn'},
            ...{expected: ['{{first}}', '{{last}}'], nearest: '{{first}}'}
          }
        }
      ])
    })
  })

  test('that no fact fills is found in plural forms too', () => {
    const words = {period: {day_one: '{{count}} dag', day_other: '{{cuont}} dagar'}}
    speakerFor('nn', {words}, ({speaker, findings}) => {
      speaker.say('period.day', {count: '2'}, 2)
      expect(findings).toMatchObject([
        {rule: 'unknown-placeholder', path: ['period', 'day_other'], parameters: {key: 'period.day_other'}}
      ])
    })
  })

  test('that names a fact of the policy is no part of the phrase, and all that is are told', () => {
    speakerFor('nn', {words: {a: '{{controller}}: {{name}}'}}, ({speaker, findings}) => {
      speaker.say('a', {name: 'Nav'})
      const [{parameters}] = findings as [Finding]
      expect(parameters).toEqual({actual: '{{controller}}', key: 'a', language: 'nn', expected: ['{{name}}']})
    })
  })

  test.each(['constructor', '__proto__', 'toString'])('is not filled with what every object has: %s', (name) => {
    speakerFor('nn', {words: {a: `{{${name}}}`}}, ({speaker, findings}) => {
      speaker.say('a', {name: 'Nav'})
      expect(findings).toMatchObject([{rule: 'unknown-placeholder'}])
    })
  })
})

test('an excerpt is given only where there is something to point at', () => {
  speakerFor('nn', {}, ({speaker, findings}) => {
    speaker.reportAt({file: 'a.yaml', path: ['k']}, 'html-in-words', {actual: '<b>'})
    expect(findings).toEqual([
      {rule: 'html-in-words', file: 'a.yaml', path: ['k'], parameters: {actual: '<b>', language: 'nn'}}
    ])
  })
})

test('a speaker knows its language and whether it makes a draft', () => {
  speakerFor('en', {draft: true}, ({speaker}) => {
    expect(speaker).toMatchObject({language: 'en', draft: true})
  })
})
