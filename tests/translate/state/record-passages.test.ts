import {describe, expect, test} from '@jest/globals'
import {recordPassages, type PassageUpdate} from '../../../src/translate/state/record-passages.ts'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import type {PassageRecord} from '../../../src/translate/state/record.ts'
import {keysIn, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.about.text'
const facts = {
  controller: {email: 'post@a.no'},
  activities: {newsletter: {data: ['name']}},
  outline: [{id: 'about', about: ['newsletter'], blocks: ['text']}]
}

const of = (nb: string, nn: string, more: object = {}): Version =>
  versionOf({nb: {[key]: nb}, nn: {[key]: nn}}, {...facts, ...more})

const read: PassageUpdate = {state: 'reviewed', by: 'Ola', reader: 'Liv'}

/** Record what was done with passages of nynorsk on a day. */
const record = (
  version: Version,
  update: (status: PassageStatus) => PassageUpdate | undefined,
  records: readonly PassageRecord[] = [],
  today = '2026-11-20'
): PassageRecord[] =>
  recordPassages(statesOf(version, records), {policy: version.policy, today, touched: new Set(['nn', 'nb'])}, update)

const inNynorsk = (records: readonly PassageRecord[]): PassageRecord[] =>
  records.filter(({language}) => language === 'nn')

const [before, after] = ['Skriv til {{controller.email}}.', 'Skriv gjerne til {{controller.email}}.']
const all = (): PassageUpdate => read

describe('what is remembered of a passage', () => {
  test('is what it says, what it was made from, the facts that it is about and the values that it shows', () => {
    const [one] = inNynorsk(record(of(before, 'Send til {{controller.email}}.'), all))
    expect(one).toEqual({
      language: 'nn',
      key,
      state: 'reviewed',
      by: 'Ola',
      changed: '2026-11-20',
      reader: 'Liv',
      read: '2026-11-20',
      words: expect.stringMatching(/^[0-9a-f]{12}$/),
      facts: new Map([['newsletter.data', expect.stringMatching(/^[0-9a-f]{8}$/)]]),
      values: new Map([['controller.email', 'post@a.no']]),
      source: before
    })
  })

  test('is that it was there before, when nobody says who made it', () => {
    const [one] = inNynorsk(record(of(before, 'Send.'), () => ({state: 'reviewed', reader: 'Liv'})))
    expect(one).toMatchObject({by: '', changed: '', reader: 'Liv', read: '2026-11-20'})
  })

  test('is that nobody has read it, when something was made', () => {
    const [one] = inNynorsk(record(of(before, 'Send.'), () => ({state: 'draft', by: 'apertium'})))
    expect(one).toMatchObject({state: 'draft', by: 'apertium', changed: '2026-11-20', reader: '', read: ''})
  })
})

describe('passages that nothing was done with', () => {
  const nothing = (): undefined => undefined

  test('are recorded as translated, the first time that something is done with their language', () => {
    expect(record(of(before, 'Send.'), nothing)).toMatchObject([
      {language: 'nb', state: 'translated', by: '', changed: '', reader: '', read: ''},
      {language: 'nn', state: 'translated'}
    ])
  })

  test('are not recorded in languages that nothing was done with', () => {
    const version = versionOf({nb: {[key]: 'A.'}, nn: {[key]: 'B.'}, en: {[key]: 'C.'}}, facts)
    expect(record(version, nothing).map(({language}) => language)).toEqual(['nb', 'nn'])
  })

  test('keep what is remembered, also of an old source and of old facts and values', () => {
    const records = record(of(before, 'Send.'), all)
    const now = of(after, 'Send.', {activities: {newsletter: {data: ['email-address']}}})
    const [kept] = inNynorsk(record(now, nothing, records, '2026-11-22'))
    expect(kept).toEqual(inNynorsk(records)[0])
    expect(keysIn(statesOf(now, record(now, nothing, records)), 'stale')).toEqual([`nb ${key}`, `nn ${key}`])
  })

  test('are translated, by nobody known, when somebody has edited them by hand', () => {
    const [edited] = inNynorsk(
      record(of(before, 'Send heller.'), nothing, record(of(before, 'Send.'), all), '2026-11-22')
    )
    expect(edited).toMatchObject({
      state: 'translated',
      by: '',
      changed: '2026-11-22',
      reader: '',
      read: '',
      source: before
    })
  })

  test('stay to be read again when they were edited while they were', () => {
    const now = of(after, 'Send heller.')
    const records = record(now, nothing, record(of(before, 'Send.'), all))
    expect(inNynorsk(records)).toMatchObject([{state: 'translated', source: before}])
    expect(keysIn(statesOf(now, records), 'stale')).toEqual([`nn ${key}`])
  })

  test('stay to be read again for their facts, in the source language too', () => {
    const now = of('Ord og ord.', 'Send.', {activities: {newsletter: {data: ['email-address']}}})
    const records = record(now, nothing, record(of('Ord.', 'Send.'), all))
    expect(keysIn(statesOf(now, records), 'stale')).toEqual([`nb ${key}`, `nn ${key}`])
  })

  test('are forgotten when they are gone', () => {
    const records = record(of('A.\n\nB to.', 'C.\n\nD to.'), all)
    expect(inNynorsk(record(of('A.\n\nB to.', 'C.'), nothing, records))).toHaveLength(1)
  })

  test('move with the key of their text', () => {
    const renamed = versionOf({nb: {'sections.new.text': 'A.'}, nn: {'sections.new.text': 'C.'}})
    const records = record(versionOf({nb: {[key]: 'A.'}, nn: {[key]: 'C.'}}), all)
    expect(record(renamed, nothing, records)).toEqual(records.map((one) => ({...one, key: 'sections.new.text'})))
  })
})

describe('reading', () => {
  const onlyRead = (): PassageUpdate => ({state: 'reviewed', reader: 'Per'})

  test('makes what was to be read again valid, without an edit', () => {
    const now = of(after, 'Send.')
    const records = record(now, onlyRead, record(of(before, 'Send.'), all), '2026-11-22')
    expect(inNynorsk(records)).toMatchObject([
      {by: 'Ola', changed: '2026-11-20', reader: 'Per', read: '2026-11-22', source: after}
    ])
    expect(new Set(statesOf(now, records).map(({state}) => state))).toEqual(new Set(['reviewed']))
  })

  test('settles minor changes and new values', () => {
    const records = record(of(before, before), all)
    const now = of(before.replace(/\.$/, '!'), before, {controller: {email: 'ny@a.no'}})
    const news = (status: PassageStatus) => [status.minor, status.newValues.length]
    expect(statesOf(now, records).map(news)).toEqual([
      [undefined, 1],
      [before, 1]
    ])
    expect(statesOf(now, record(now, onlyRead, records)).map(news)).toEqual([
      [undefined, 0],
      [undefined, 0]
    ])
  })

  test('lets a passage stand that has lost its source', () => {
    const now = of('A.', 'B.\n\nEin til.')
    const records = record(of('A.\n\nEn til.', 'B.\n\nEin til.'), all)
    expect(keysIn(statesOf(now, records), 'stale')).toEqual([`nn ${key}`])
    expect(keysIn(statesOf(now, record(now, onlyRead, records)), 'stale')).toEqual([])
  })

  test('does not say that an engine made what somebody has edited since', () => {
    const drafts = record(of(before, 'Send.'), () => ({state: 'draft', by: 'apertium'}))
    const [one] = inNynorsk(record(of(before, 'Send heller.'), onlyRead, drafts, '2026-11-22'))
    expect(one).toMatchObject({state: 'reviewed', by: '', changed: '2026-11-22', reader: 'Per'})
  })
})
