import {describe, expect, test} from '@jest/globals'
import {buildExchange} from '../../../src/translate/exchange/build-exchange.ts'
import {numberParts, toExchange} from '../../../src/translate/exchange/exchange-parts.ts'
import {createNotes, type NoteSources} from '../../../src/translate/exchange/create-notes.ts'
import {keyOfUnit, unitIds} from '../../../src/translate/exchange/unit-ids.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import type {PassageState} from '../../../src/translate/state/passage-status.ts'
import {recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.a.text'
const segment = (text: string): Segment => readPassages(key, text)[0]!.segment
const facts = {controller: {email: 'post@a.no', phone: '+47 22 33 44 55'}}

const of = (nb: string, nn: string): Version => versionOf({nb: {[key]: nb}, nn: {[key]: nn}}, facts)

const statusesOf = (now: Version, before = now) =>
  statesOf(now, recordsOf(before)).filter(({language}) => language === 'nn')

const sent = (now: Version, before = now, only?: readonly PassageState[]) =>
  buildExchange({
    policy: 'a',
    source: 'nb',
    target: 'nn',
    statuses: statusesOf(now, before),
    only: only && new Set(only),
    notes: () => []
  }).units

describe('what is sent out', () => {
  test('is every passage with words, with its present translation, or with itself', () => {
    const units = sent(
      of('Skriv til {{controller.email}}.\n\n{{controller.phone}}\n\nNytt.', 'Send til {{controller.email}}.')
    )
    expect(units.map(({source, target, state}) => [source, target, state])).toEqual([
      [['Skriv til ', 1, '.'], ['Send til ', 1, '.'], 'final'],
      [['Nytt.'], ['Nytt.'], 'untranslated']
    ])
    expect(units[0]!.parts.map(({shown}) => shown)).toEqual(['post@a.no'])
  })

  test('is what is asked for, and the passages beside it to be read', () => {
    const paragraphs = ['En av dem.', 'To av disse.', 'Tre til sist.', 'Fire her.']
    const before = of(paragraphs.join('\n\n'), 'A.\n\nB.\n\nC.\n\nD.')
    const now = of(paragraphs.with(1, 'To av dem nå.').join('\n\n'), 'A.\n\nB.\n\nC.\n\nD.')
    expect(
      sent(now, before, ['stale']).map(({target, state, translatable}) => [target[0], state, translatable])
    ).toEqual([
      ['A.', 'final', false],
      ['B.', 'stale', true],
      ['C.', 'final', false]
    ])
  })

  test('has no passages of other texts beside it', () => {
    const words = (b: string) => ({
      nb: {'sections.a.text': 'En.', 'sections.b.text': b},
      nn: {'sections.a.text': 'Ein.', 'sections.b.text': 'To.'}
    })
    expect(sent(versionOf(words('Tre.')), versionOf(words('To.')), ['stale'])).toHaveLength(1)
  })
})

describe('a passage is known by its key and what it says', () => {
  const ids = (text: string) => [...unitIds(readPassages(key, text)).values()]

  test('whatever its punctuation, and wherever it stands', () => {
    const [one, other] = ids('Vi svarer deg.\n\nDu kan klage.')
    expect(ids('Du kan **klage**!\n\nVi svarer, deg.')).toEqual([other, one])
    expect(one).toMatch(/^sections\.a\.text#[0-9a-f]{12}$/)
    expect(keyOfUnit(one!)).toBe(key)
  })

  test('and by a number where several of a text say the same', () => {
    const [one, other] = ids('Ja.\n\nJa!')
    expect(other).toBe(`${one!}~2`)
  })
})

describe('parts have numbers', () => {
  test('those of the source first, then what only the translation has', () => {
    const [from, to] = [segment('{{a}} og {{b}} og {{a}}.'), segment('{{b}}, {{a, capital}} og {{a}}.')]
    const parts = numberParts(from, to)
    expect(parts.map(({raw}) => raw)).toEqual(['{{a}}', '{{b}}', '{{a}}', '{{a, capital}}'])
    expect(toExchange(from, parts)).toEqual([1, ' og ', 2, ' og ', 3, '.'])
    expect(toExchange(to, parts)).toEqual([2, ', ', 4, ' og ', 1, '.'])
  })
})

describe('a translator is told', () => {
  const sources: NoteSources = {
    words: {say: (name, more = {}) => [name, ...Object.values(more)].join('|')},
    title: (name) => (name.startsWith('sections.a') ? 'Om oss' : null),
    siblings: () => [{language: 'engelsk', text: 'Answer.'}],
    terms: () => [
      {concept: 'a', found: 'behandling', preferred: ['behandling'], forbidden: []},
      {concept: 'b', found: 'lagre', preferred: ['lagre'], forbidden: ['oppbevare']}
    ]
  }
  const notes = (now: Version, before = now) => createNotes(sources)(statusesOf(now, before)[0]!)

  test('what a passage is, where it stands, its terms, and how it reads elsewhere', () => {
    expect(notes(of('Svar.', 'Svar no.'))).toEqual([
      {about: 'description', text: 'note.description.section'},
      {about: 'place', text: 'note.place.paragraph|Om oss'},
      {about: 'term', text: 'note.term|behandling|behandling|'},
      {about: 'term', text: 'note.termNot|lagre|lagre|oppbevare'},
      {about: 'sibling', text: 'engelsk: Answer.'}
    ])
  })

  test('what has changed since, with facts as readers see them before and now', () => {
    const [change] = notes(
      of('Skriv gjerne til {{controller.email}}.', 'Send til {{controller.email}} og {{controller.phone}}.'),
      of(
        'Skriv til {{controller.email}} eller {{controller.phone}}.',
        'Send til {{controller.email}} og {{controller.phone}}.'
      )
    )
    expect(change).toEqual({
      about: 'change',
      text: 'note.change|Skriv til post@a.no eller 22\u00a033\u00a044\u00a055.|Skriv gjerne til post@a.no.'
    })
  })

  test('that facts have changed', () => {
    const about = (data: string) =>
      versionOf(
        {nb: {[key]: 'Svar.'}, nn: {[key]: 'Svar no.'}},
        {activities: {news: {data: [data]}}, outline: [{id: 'a', about: ['news'], blocks: ['text']}]}
      )
    expect(notes(about('name'), about('email-address'))[0]).toEqual({about: 'change', text: 'note.facts'})
  })

  test('how long words may be that stand in headings and tables, and the key where nothing has a name', () => {
    const titled = versionOf({nb: {title: 'Personvern'}, nn: {title: 'Vern'}})
    expect(notes(titled).slice(0, 3)).toEqual([
      {about: 'description', text: 'note.description.title'},
      {about: 'place', text: 'title'},
      {about: 'maximum', text: 'note.maximum|80'}
    ])
  })
})
