import {describe, expect, test} from '@jest/globals'
import {diffWords} from '../../../src/translate/state/diff-words.ts'
import {briefly, keysIn, recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'
import {en, facts, key, nb, nn, of} from '../../support/three-paragraphs.ts'

/** The same with one text in bokmål and in nynorsk. */
const pair = (source: string, target: string, more: object = {}): Version =>
  versionOf({nb: {[key]: source}, nn: {[key]: target}}, {...facts, ...more})

describe('the state of a passage', () => {
  test('is absent where the source has it and the language does not', () => {
    const statuses = statesOf(of([nb[0]!, nb[2]!, 'Kort.'], [nn[0]!, nn[2]!]))
    expect(keysIn(statuses, 'absent')).toEqual([`nn ${key}`])
    expect(statuses.filter(({state}) => state === 'absent')).toMatchObject([
      {source: {raw: 'Kort.'}, target: undefined}
    ])
  })

  test('is absent for a whole text too, but not for what the product says itself or what differs by right', () => {
    const standard = versionOf(
      {
        nb: {[key]: 'Vi svarer.', 'vocabulary.purposes.send-newsletter': 'sende brev', 'references.x': '«Lov»'},
        nn: {title: 'Personvern'}
      },
      facts
    )
    expect(keysIn(statesOf(standard), 'absent')).toEqual([`nn ${key}`])
  })

  test('is empty where the key is there and nothing in it', () => {
    const version = versionOf({nb: {[key]: 'Vi svarer.'}, nn: {title: 'Personvern'}}, facts)
    expect(keysIn(statesOf(version, [], new Map([['nn', new Set([key])]])), 'empty')).toEqual([`nn ${key}`])
  })

  test.each(['–', '?', '...', '\u200b'])('is not read where %j is all that is left of words', (target) => {
    const version = versionOf({nb: {title: 'Personvern'}, nn: {title: target}}, facts)
    const states = (records: ReturnType<typeof recordsOf> = []) =>
      statesOf(version, records).flatMap(({language, state}) => (language === 'nn' ? state : []))
    expect(states()).toEqual(['unrecorded'])
    expect(states(recordsOf(version, () => ({state: 'translated'})))).toEqual(['translated'])
  })

  test('is read where neither it nor its source has words', () => {
    expect(briefly(statesOf(pair('{{controller.email}}', '{{controller.email}}')), 'nn')).toMatchObject([
      [expect.anything(), 'reviewed']
    ])
  })

  test('is the same as the source where nobody has translated it, and nothing is remembered of it', () => {
    expect(briefly(statesOf(of(nb, [nn[0]!, nb[1]!, nn[2]!])), 'nn').map(([, state]) => state)).toEqual([
      'unrecorded',
      'same',
      'unrecorded'
    ])
  })

  test('is not the same as the source for a few words, or for names of facts', () => {
    const version = pair(
      'Matomo Analytics.\n\n{{controller.email}} og {{controller.phone}}.',
      'Matomo Analytics.\n\n{{controller.email}} og {{controller.phone}}.'
    )
    expect(keysIn(statesOf(version), 'same')).toEqual([])
  })

  test('stays the same as the source when other passages are recorded', () => {
    const version = of(nb, [nn[0]!, nb[1]!, nn[2]!])
    const records = recordsOf(version, ({target}) => (target?.raw === nn[0] ? {state: 'reviewed'} : undefined))
    expect(briefly(statesOf(version, records), 'nn').map(([, state]) => state)).toEqual([
      'reviewed',
      'same',
      'translated'
    ])
  })

  test('is unrecorded where it is there and nothing is remembered, in the source language too', () => {
    expect(new Set(statesOf(of(nb)).map(({state}) => state))).toEqual(new Set(['unrecorded']))
  })

  test.each(['draft', 'translated', 'reviewed'] as const)('is %s where that is what is remembered', (state) => {
    const version = of(nb)
    expect(
      new Set(
        statesOf(
          version,
          recordsOf(version, () => ({state}))
        ).map((one) => one.state)
      )
    ).toEqual(new Set([state]))
  })

  test('is as good as read where there are no words to read', () => {
    expect(statesOf(pair('{{controller.email}}', '{{controller.email}}')).map(({state}) => state)).toEqual([
      'reviewed',
      'reviewed'
    ])
  })

  test('is derived for no language at all where there are no words', () => {
    expect(statesOf(versionOf({}, facts))).toEqual([])
  })
})

describe('when a passage of the source says something else', () => {
  const records = recordsOf(of(nb, nn, en))
  const changed = nb.map((one) => one.replace('30 dager', '60 dager'))
  const statuses = statesOf(of(changed, nn, en), records)

  test('its translations are to be read again, and no others', () => {
    expect(briefly(statuses, 'nn')).toEqual([
      [nn[0], 'stale'],
      [nn[1], 'reviewed'],
      [nn[2], 'reviewed']
    ])
    expect(briefly(statuses, 'en').map(([, state]) => state)).toEqual(['stale', 'reviewed', 'reviewed'])
  })

  test('what changed is known word by word', () => {
    const [reason] = statuses.find(({state}) => state === 'stale')!.reasons
    expect(reason).toEqual({kind: 'source', before: nb[0], now: changed[0]})
    expect(diffWords(nb[0]!, changed[0]!).filter(({kind}) => kind !== 'same')).toEqual([
      {kind: 'removed', text: '30'},
      {kind: 'added', text: '60'}
    ])
  })

  test('the passage itself has other words than were read, and is translated and unread', () => {
    expect(briefly(statuses, 'nb').map(([, state]) => state)).toEqual(['translated', 'reviewed', 'reviewed'])
  })

  test('a draft of it is to be read again too', () => {
    const drafts = recordsOf(of(nb), () => ({state: 'draft'}))
    expect(briefly(statesOf(of(changed), drafts), 'nn')[0]).toEqual([nn[0], 'stale'])
  })

  test('saying it as before makes its translations valid again', () => {
    expect(keysIn(statesOf(of(nb, nn, en), records), 'stale')).toEqual([])
  })
})

describe('when the value behind a placeholder changes', () => {
  const words =
    'Skriv til {{controller.email}} eller ring {{controller.phone}}. Endret {{updated}}. Se [siden]({{controller.website}}). Vi bruker {{skyhus}}.'
  const before = pair(words, words.replace('eller', 'eller òg'))
  const records = recordsOf(before)

  test.each([
    ['an address', {controller: {...facts.controller, email: 'ny@a.no'}}, 'controller.email', 'post@a.no', 'ny@a.no'],
    [
      'a phone number',
      {controller: {...facts.controller, phone: '+47 22 33 44 66'}},
      'controller.phone',
      '22 33 44 55',
      '22 33 44 66'
    ],
    [
      'an address in a link',
      {controller: {...facts.controller, website: 'https://b.no'}},
      'controller.website',
      'https://a.no',
      'https://b.no'
    ],
    ['a name', {parties: {skyhus: {name: 'Skyheim AS', country: 'NO'}}}, 'skyhus', 'Skyhus AS', 'Skyheim AS'],
    ['a date', {updated: '2026-10-02'}, 'updated', '1. september 2026', '2. oktober 2026']
  ])('the passages that name %s stay valid, and are shown with a new value', (_, more, path, was, is) => {
    const statuses = statesOf(pair(words, words.replace('eller', 'eller òg'), more), records)
    for (const status of statuses) {
      expect(status).toMatchObject({state: 'reviewed', reasons: [], minor: undefined})
      expect(
        status.newValues.map((value) => ({
          ...value,
          before: value.before.replaceAll('\u00a0', ' ').replace('+47 ', ''),
          now: value.now.replaceAll('\u00a0', ' ').replace('+47 ', '')
        }))
      ).toEqual([{path, before: was, now: is}])
    }
  })

  test('those that do not name it have no news', () => {
    const others = {nb: {[key]: `${words}\n\nVi svarer.`}, nn: {[key]: `${words}\n\nVi svarar.`}}
    const statuses = statesOf(versionOf(others, {...facts, updated: '2026-10-02'}), recordsOf(versionOf(others, facts)))
    expect(statuses.map(({newValues}) => newValues.length)).toEqual([1, 0, 1, 0])
  })
})

describe('a translation that somebody edits by hand', () => {
  const edited = nn.with(1, 'Du kan klage når du vil.')

  test('is translated, and has not been read', () => {
    expect(briefly(statesOf(of(nb, edited), recordsOf(of(nb))), 'nn').map(([, state]) => state)).toEqual([
      'reviewed',
      'translated',
      'reviewed'
    ])
  })

  test('is no draft any more, when it was one', () => {
    const drafts = recordsOf(of(nb), () => ({state: 'draft', by: 'apertium'}))
    expect(briefly(statesOf(of(nb, edited), drafts), 'nn').map(([, state]) => state)).toEqual([
      'draft',
      'translated',
      'draft'
    ])
  })

  test('stays to be read again when its source has changed, before the edit or after it', () => {
    const statuses = statesOf(of(nb.with(1, 'Du kan aldri klage.'), edited), recordsOf(of(nb)))
    expect(briefly(statuses, 'nn').map(([, state]) => state)).toEqual(['reviewed', 'stale', 'reviewed'])
    expect(statuses.find(({state}) => state === 'stale')).toMatchObject({
      reasons: [{before: nb[1], now: 'Du kan aldri klage.'}]
    })
  })

  test('keeps its source when a paragraph is put in elsewhere', () => {
    const statuses = statesOf(of(['Noe nytt om roboter.', ...nb], edited), recordsOf(of(nb)))
    expect(briefly(statuses, 'nn')).toEqual([
      ['Noe nytt om roboter.', 'absent'],
      [nn[0], 'reviewed'],
      [edited[1], 'translated'],
      [nn[2], 'reviewed']
    ])
  })

  test('is as it was with other punctuation', () => {
    expect(
      keysIn(statesOf(of(nb, nn.with(1, 'Du kan klage – når som helst!')), recordsOf(of(nb))), 'translated')
    ).toEqual([])
  })
})

describe('words that the source has from the product', () => {
  const title = 'vocabulary.purposes.send-newsletter'

  test('are what a language of its own words is translated from', () => {
    const [, status] = statesOf(versionOf({nb: {title: 'A'}, nn: {title: 'A', [title]: 'sende brev'}}, facts)).filter(
      ({language}) => language === 'nn'
    )
    expect(status).toMatchObject({key: title, source: {key: title}, target: {raw: 'sende brev'}})
  })

  test('are none for words that differ by right', () => {
    const [, status] = statesOf(versionOf({nb: {title: 'A'}, nn: {title: 'A', 'references.x': '«Lov»'}}, facts)).filter(
      ({language}) => language === 'nn'
    )
    expect(status).toMatchObject({key: 'references.x', source: undefined})
  })
})
