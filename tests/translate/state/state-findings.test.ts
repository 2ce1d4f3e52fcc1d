import {describe, expect, test} from '@jest/globals'
import {
  changedLaterFindings,
  stoppingFindings,
  unrecordedFindings
} from '../../../src/translate/state/state-findings.ts'
import {recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.about.text'
const facts = {
  updated: '2026-11-20',
  activities: {newsletter: {data: ['name']}},
  outline: [{id: 'about', about: ['newsletter'], blocks: ['text']}]
}

const fileOf = (language: string): string => `policies/dfo/${language}.yaml`

const of = (nb: string, nn: string, more: object = {}): Version =>
  versionOf({nb: {[key]: nb}, nn: {[key]: nn}}, {...facts, ...more})

const found = (now: Version, before = now, state: 'draft' | 'reviewed' = 'reviewed') =>
  stoppingFindings(
    statesOf(
      now,
      recordsOf(before, () => ({state, by: 'apertium'}))
    ).filter(({language}) => language === 'nn'),
    fileOf
  )

describe('what stops a version from being published is', () => {
  test('a passage that is missing, with how its source begins', () => {
    const long = `To ${'lange '.repeat(20)}ord.`
    expect(found(of(`En ting.\n\n${long}`, 'One.'), of('En ting.', 'One.'))).toEqual([
      {
        rule: 'absent-passage',
        file: 'policies/dfo/nn.yaml',
        path: ['sections', 'about', 'text'],
        parameters: {language: 'nn', key, source: `To${' lange'.repeat(11)} …`}
      }
    ])
  })

  test('one that is empty', () => {
    const version = versionOf({nb: {[key]: 'En ting.'}, nn: {title: 'A'}}, facts)
    const statuses = statesOf(version, [], new Map([['nn', new Set([key])]]))
    expect(stoppingFindings(statuses, fileOf)).toMatchObject([{rule: 'absent-passage', parameters: {key}}])
  })

  test('one that is to be read again, with why', () => {
    const reason = (now: Version) =>
      found(now, of('En ting.\n\nTo ord.', 'One.\n\nTwo.')).map(({rule, parameters}) => [
        rule,
        parameters['actual'],
        parameters['reason']
      ])
    expect(reason(of('En **annen** ting.\n\nTo ord.', 'One.\n\nTwo.'))).toEqual([
      ['stale-passage', 'One.', {word: 'stale.source'}]
    ])
    expect(reason(of('En ting.', 'One.\n\nTwo.'))).toEqual([['stale-passage', 'Two.', {word: 'stale.gone'}]])
    expect(
      reason(of('En ting.\n\nTo ord.', 'One.\n\nTwo.', {activities: {newsletter: {data: ['email-address']}}}))
    ).toEqual([
      ['stale-passage', 'One.', {word: 'stale.facts'}],
      ['stale-passage', 'Two.', {word: 'stale.facts'}]
    ])
  })

  test('a draft, with who made it, pointing at its words', () => {
    expect(found(of('En ting.', '**One\nthing.**'), undefined, 'draft')).toMatchObject([
      {rule: 'draft-passage', excerpt: '**One', parameters: {by: 'apertium', actual: 'One thing.', source: 'En ting.'}}
    ])
  })

  test('nothing else', () => {
    const version = of('En ting.\n\nTo ord til.', 'One.\n\nTo ord til.')
    expect(stoppingFindings(statesOf(version), fileOf)).toEqual([])
    expect(found(version)).toEqual([])
  })
})

describe('worth knowing is', () => {
  test('how many translations nothing is remembered of, in each language but that of the source', () => {
    const version = of('En ting.\n\nTo ord.\n\n{{controller.email}}', 'One.\n\nTwo.\n\n{{controller.email}}', {
      controller: {email: 'post@a.no'}
    })
    expect(unrecordedFindings(statesOf(version), version.policy.languages, fileOf)).toEqual([
      {rule: 'unrecorded-passage', file: 'policies/dfo/nn.yaml', parameters: {count: 2, language: 'nn'}}
    ])
  })

  test.each([
    ['2026-11-19', true],
    ['2026-10', true],
    ['2025', true],
    ['2026-11-20', false],
    ['2026-11-21', false],
    ['2026-11', false],
    ['2026', false],
    ['2026-11~', false],
    ['2026-10~', true],
    [undefined, false]
  ])('whether a passage was changed after the day that the declaration says: %s', (updated, isOlder) => {
    const version = of('En ting.', 'One.', {updated})
    expect(changedLaterFindings(statesOf(version, recordsOf(version)), 'dfo', version.policy)).toEqual(
      isOlder
        ? [
            {
              rule: 'updated-before-change',
              file: 'policies/dfo/policy.yaml',
              path: ['updated'],
              parameters: {updated: {date: updated}, changed: {date: '2026-11-20'}}
            }
          ]
        : []
    )
  })

  test('no change, when nobody knows of any', () => {
    const version = of('En ting.', 'One.', {updated: '2001-01-01'})
    const records = recordsOf(version, () => ({state: 'reviewed'}))
    expect(changedLaterFindings(statesOf(version, records), 'dfo', version.policy)).toEqual([])
  })
})
