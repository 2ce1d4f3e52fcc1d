import {describe, expect, test} from '@jest/globals'
import type {ProcessingRecord} from '../../../src/model/processing-record.ts'
import {exportRecord} from '../../../src/workspace/export/export-record.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'

const facts = soundFile('policy').replace('en]', 'en, se]')

/** A project with a policy in a language that it adds, of which hardly anything has been written. */
function withNewLanguage(): string {
  return soundProject({
    'policies/newsletter/policy.yaml': facts
      .replace('complaint:', 'terms: {security: [locked-room]}\ncomplaint:')
      .replace('transfers: none', 'transfers: none\n    security: [locked-room]'),
    'policies/newsletter/se.yaml': 'title: Persovdnasuodji\n',
    'locales/se/words.json': '{"language": {"code": "se"}}'
  })
}

describe('a record', () => {
  test('can be made by a program, which nothing is written for', () => {
    const {content, activities, findings} = exportRecord({
      root: soundProject(),
      policy: 'newsletter',
      language: 'en',
      format: 'json'
    })
    const {language, records} = JSON.parse(String(content)) as ProcessingRecord
    expect({language, ids: records.map(({id}) => id), activities, findings}).toEqual({
      language: 'en',
      ids: ['newsletter'],
      activities: 1,
      findings: []
    })
  })
})

const wanted = [
  'record.title',
  'record.column.purposes',
  'vocabulary.purposes.send-newsletter',
  'vocabulary.security.locked-room'
]

describe('words that are missing in a language that the project adds', () => {
  test('are asked for in its bundles where the product has them in others, and else in the policy', () => {
    const {content, findings} = exportRecord({
      root: withNewLanguage(),
      policy: 'newsletter',
      language: 'se'
    })
    expect(content).toBe(undefined)
    const files = findings
      .filter(({rule}) => rule === 'missing-word')
      .map(({file, parameters}) => [parameters['key'] as string, file] as const)
    expect(Object.fromEntries(files.filter(([key]) => wanted.includes(key)))).toEqual({
      'record.title': 'locales/se/record.json',
      'record.column.purposes': 'locales/se/record.json',
      'vocabulary.purposes.send-newsletter': 'locales/se/vocabulary.json',
      'vocabulary.security.locked-room': 'policies/newsletter/se.yaml'
    })
    const elsewhere = files.filter(([key, file]) => key.startsWith('record.') && file !== 'locales/se/record.json')
    expect(elsewhere).toEqual([])
  })
})
