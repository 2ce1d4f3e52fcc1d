import {describe, expect, test} from '@jest/globals'
import {isInAnotherLanguage} from '../../../src/check/language/is-in-another-language.ts'
import {createLanguageMeans} from '../../../src/check/lexicon/language-means.ts'
import {buildExchange} from '../../../src/translate/exchange/build-exchange.ts'
import type {ExchangeText, ExchangeUnit, ReturnedUnit} from '../../../src/translate/exchange/exchange.ts'
import {writeSegment} from '../../../src/translate/passages/write-segment.ts'
import type {RecordedState} from '../../../src/translate/state/record.ts'
import {judgeReturned} from '../../../src/translate/take-back/judge-returned.ts'
import type {Verdict} from '../../../src/translate/take-back/verdict.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'
import {recordsOf, statesOf, translatorOf, versionOf, type Version} from '../../support/passage-states.ts'
import type {StandardLanguage} from '../../support/standard-bundle.ts'

const key = 'sections.a.text'
const means = createLanguageMeans(translatorOf, loadLexicons())

const facts = {controller: {email: 'post@a.no', phone: '+47 22 33 44 55'}}

/** A policy with one text, in one language and in another. */
const of = (
  source: string,
  target?: string,
  language: StandardLanguage = 'nn',
  from: StandardLanguage = 'nb'
): Version =>
  versionOf(
    {[from]: {[key]: source}, [language]: target === undefined ? {title: 'A'} : {[key]: target}},
    {...facts, languages: [from, language]}
  )

/** What was sent out, and what judges it when it comes back. */
function exchange(now: Version, before: Version = now, state: RecordedState = 'translated', sent = now) {
  const [source, target] = now.policy.languages as [string, string]
  const inTarget = (version: Version) =>
    statesOf(
      version,
      recordsOf(before, () => ({state}))
    ).filter(({language}) => language === target)
  const common = {policy: 'a', source, target}
  const isForeign = (text: string): boolean => isInAnotherLanguage(text, target, means)
  const {units} = buildExchange({...common, statuses: inTarget(sent), notes: () => []})
  return {
    units: units.filter((unit) => unit.key === key),
    judge: (returned: readonly ReturnedUnit[]): Verdict[] =>
      judgeReturned(returned, {...common, statuses: inTarget(now), isForeign})
  }
}

const back = (unit: ExchangeUnit, target: ExchangeText, more: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  id: unit.id,
  place: '1',
  source: unit.source,
  target,
  state: unit.state,
  notes: [],
  ...more
})

/** What becomes of a unit: its new words, or why it is refused and what about. */
const briefly = (verdict: Verdict): unknown =>
  verdict.kind === 'taken'
    ? writeSegment(verdict.segment, 'paragraph')
    : verdict.kind === 'refused'
      ? [verdict.why, ...verdict.about]
      : verdict.kind

/** What becomes of the first passage when this comes back. */
function returned(version: Version, target: ExchangeText, more: Partial<ReturnedUnit> = {}): unknown {
  const {units, judge} = exchange(version)
  return briefly(judge([back(units[0]!, target, more)])[0]!)
}

const plain = of('Du kan når som helst trekke samtykket ditt.', 'Du kan trekkje samtykket ditt når som helst.')
const named = of('Skriv til {{controller.email}} eller ring {{controller.phone}}.')
const linked = of('Les **alt** på [sidene våre](https://a.no).', 'Les **alt** på [sidene våre](https://a.no) no.')

describe('a passage that comes back is taken', () => {
  test('when it is translated anew', () => {
    expect(returned(plain, ['Du kan alltid trekkje samtykket.'])).toBe('Du kan alltid trekkje samtykket.')
  })

  test('when there was none before', () => {
    expect(returned(named, ['Skriv til ', 1, ' eller ring ', 2, ' i dag.'])).toBe(
      'Skriv til {{controller.email}} eller ring {{controller.phone}} i dag.'
    )
  })

  test('when its parts stand in another order', () => {
    expect(returned(named, ['Ring ', 2, ' eller skriv til ', 1, '.'])).toBe(
      'Ring {{controller.phone}} eller skriv til {{controller.email}}.'
    )
  })

  test('when it has a fact in another form, as the present translation does', () => {
    const version = of('Skriv til {{controller.name}}.', '{{controller.name, capital}} svarer.')
    const {units, judge} = exchange(version)
    expect(units[0]!.parts.map(({raw}) => raw)).toEqual(['{{controller.name}}', '{{controller.name, capital}}'])
    expect(briefly(judge([back(units[0]!, [2, ' svarer deg.'])])[0]!)).toBe('{{controller.name, capital}} svarer deg.')
    expect(briefly(judge([back(units[0]!, ['Vi i ', 1, ' svarer.'])])[0]!)).toBe('Vi i {{controller.name}} svarer.')
    expect(briefly(judge([back(units[0]!, [2, ' er ', 1])])[0]!)).toEqual(['invented-part', 'controller.name'])
  })

  test('without the white space that tools put in', () => {
    expect(returned(plain, ['\n  Du kan  alltid\n', 'trekkje samtykket. '])).toBe('Du kan alltid trekkje samtykket.')
  })

  test('with what looks like a placeholder or Markdown as the text that it is', () => {
    expect(returned(plain, ['Du kan skrive {{felt}} og **dette**.'])).toBe(
      'Du kan skrive \\{\\{felt\\}\\} og \\*\\*dette\\*\\*.'
    )
  })

  test('when the file says nothing of its source', () => {
    expect(returned(plain, ['Du kan alltid trekkje det.'], {source: undefined})).toBe('Du kan alltid trekkje det.')
  })

  test('when the source of the file differs in white space and punctuation alone', () => {
    expect(returned(plain, ['Heilt ny.'], {source: ['Du kan, når  som helst, trekke samtykket ditt!']})).toBe(
      'Heilt ny.'
    )
  })

  test('when the source has changed its punctuation since', () => {
    const before = of('Du kan, når du vil, klage.', 'Du kan klage.')
    const now = of('Du kan når du vil klage!', 'Du kan klage.')
    const {units, judge} = exchange(now, before, 'translated', before)
    expect(briefly(judge([back(units[0]!, ['Du kan alltid klage.'])])[0]!)).toBe('Du kan alltid klage.')
  })

  test.each(['translated', 'final'] as const)('when it is the same as the source and is said to be %s', (state) => {
    expect(returned(of('Informasjon om deg.'), ['Informasjon om deg.'], {state})).toBe('Informasjon om deg.')
  })

  test('when it goes on being the same as its source, with other punctuation', () => {
    expect(returned(of('Informasjon om deg.', 'Informasjon om deg.'), ['Informasjon om deg!'])).toBe(
      'Informasjon om deg!'
    )
  })
})

describe('a passage that comes back with the words that it has', () => {
  const [source, target] = ['Du kan klage.', 'Du kan klage til oss.']

  test('is as it was', () => {
    const {units, judge} = exchange(of(source, target))
    expect(briefly(judge([back(units[0]!, units[0]!.target)])[0]!)).toBe('unchanged')
    expect(briefly(judge([back(units[0]!, [` ${target}\n`])])[0]!)).toBe('unchanged')
  })

  test.each([
    ['to be read again', of('Du kan ikke klage.', target), of(source, target), 'translated'],
    ['a draft', of(source, target), undefined, 'draft']
  ] as const)(
    'is taken as it stands when it was %s and its translator says that it stands',
    (_, now, before, state) => {
      const {units, judge} = exchange(now, before, state)
      expect(['stale', 'draft']).toContain(units[0]!.state)
      expect(briefly(judge([back(units[0]!, units[0]!.target, {state: 'translated'})])[0]!)).toBe(target)
      expect(briefly(judge([back(units[0]!, units[0]!.target, {state: 'final'})])[0]!)).toBe(target)
      expect(briefly(judge([back(units[0]!, units[0]!.target)])[0]!)).toBe('unchanged')
    }
  )

  test('is taken as it stands when it was the same as the source and its translator says that it stands', () => {
    const same = of('Informasjon om deg og meg.', 'Informasjon om deg og meg.')
    const statuses = statesOf(same).filter(({language}) => language === 'nn')
    const request = {policy: 'a', source: 'nb', target: 'nn', statuses}
    const {units} = buildExchange({...request, notes: () => []})
    expect(units[0]!.state).toBe('untranslated')
    const judged = (state: 'translated' | 'untranslated') =>
      judgeReturned([back(units[0]!, units[0]!.target, {state})], {...request, isForeign: () => false}).map(briefly)
    expect(judged('translated')).toEqual(['Informasjon om deg og meg.'])
    expect(judged('untranslated')).toEqual(['unchanged'])
  })

  test('is as it was the second time that the same file comes back', () => {
    const {units, judge} = exchange(plain)
    const unit = back(units[0]!, ['Du kan alltid trekkje samtykket.'], {state: 'final'})
    const [verdict] = judge([unit])
    const taken = of('Du kan når som helst trekke samtykket ditt.', briefly(verdict!) as string)
    expect(exchange(taken).judge([unit]).map(briefly)).toEqual(['unchanged'])
  })
})

describe('a passage that comes back is refused', () => {
  test('when nothing is in it', () => {
    expect(returned(plain, [])).toEqual(['empty'])
    expect(returned(named, [' \n'])).toEqual(['empty'])
  })

  test.each(['–', '?', '...', '???', '\u200b', '('])('when %j is all that it says of what has words', (target) => {
    expect(returned(plain, [target])).toEqual(['empty'])
  })

  test('when it is still the source', () => {
    expect(returned(named, ['Skriv til ', 1, ' eller ring ', 2, '.'])).toEqual(['still-source'])
    expect(returned(named, ['skriv til ', 1, ' eller ring ', 2], {state: undefined})).toEqual(['still-source'])
  })

  test('when it has become the source, though there was a translation', () => {
    expect(returned(plain, ['Du kan når som helst trekke samtykket ditt.'])).toEqual(['still-source'])
  })

  test('when it has lost a fact, which is told by its value', () => {
    expect(returned(named, ['Skriv til ', 1, '.'])).toEqual(['lost-part', '22\u00a033\u00a044\u00a055'])
  })

  test('when it has lost a link, which is told by its address', () => {
    expect(returned(linked, ['Les ', 1, 'alt', 2, ' på sidene.'])).toEqual(['lost-part', 'https://a.no'])
  })

  test('when it has a part twice, or one that there is not', () => {
    expect(returned(named, ['Skriv til ', 1, ' og ', 1, ' eller ', 2])).toEqual(['invented-part', 'post@a.no'])
    expect(returned(named, ['Skriv til ', 1, ', ', 2, ' og ', 7])).toEqual(['invented-part', '7'])
    expect(returned(named, ['Skriv til ', 1, ', ', 2, ' og ', 0])).toEqual(['invented-part', '0'])
  })

  test('when its emphasis or links do not add up', () => {
    expect(returned(linked, ['Les ', 1, 'alt', 2, ' på ', 4, 'sidene', 3])).toEqual(['not-writable'])
    expect(returned(linked, ['Les ', 1, ' alt ', 2, ' på ', 3, 'sidene', 4])).toEqual(['not-writable'])
  })

  test('when the source was changed in the file', () => {
    expect(returned(plain, ['Heilt ny.'], {source: ['Du kan ikke trekke samtykket ditt.']})).toEqual(['source-altered'])
  })

  test('when marks in it are broken, which are not words', () => {
    expect(returned(plain, ['Du ⟦x⟧ kan og ⟦1 DFØ'])).toEqual(['broken-mark', '⟦x⟧', '⟦1 DFØ'])
    expect(returned(named, ['Skriv til ', 1, ' eller 2⟧ ', 2])).toEqual(['broken-mark', '⟧'])
    expect(returned(of('Merk med ⟦ og ⟧.'), ['Merk med ⟧ og ⟦ no.'])).toBe('Merk med ⟧ og ⟦ no.')
  })

  test('when it is there twice, both times', () => {
    const {units, judge} = exchange(plain)
    const unit = back(units[0]!, ['Heilt ny.'])
    expect(judge([unit, {...unit, place: '2'}]).map(briefly)).toEqual([
      ['duplicate-id', unit.id],
      ['duplicate-id', unit.id]
    ])
  })

  test('when its id was changed', () => {
    const id = `${key}#000000000000`
    expect(returned(plain, ['Heilt ny.'], {id})).toEqual(['changed-id', id])
  })

  test('when its source says something else since', () => {
    const sent = of('Du kan klage.', 'Du kan klage.')
    const {units, judge} = exchange(of('Du kan ikke klage.', 'Du kan klage.'), sent, 'translated', sent)
    expect(judge([back(units[0]!, ['Du kan klage til oss.'])]).map(briefly)).toEqual([['source-changed', units[0]!.id]])
  })

  test('when nobody knows it', () => {
    const more = {source: ['Noe annet.']}
    for (const id of ['sections.gone.text#3f2a9c1b04de', 'nonsense', 'constructor'])
      expect(returned(plain, ['Heilt ny.'], {...more, id})).toEqual(['unknown-id', id])
    expect(returned(plain, ['Heilt ny.'], {...more, id: ''})).toEqual(['missing-id'])
  })

  test('and the others are taken all the same', () => {
    const version = of('Du kan klage.\n\nVi svarer deg.', 'Du kan klage no.\n\nVi svarar.')
    const {units, judge} = exchange(version)
    expect(judge([back(units[1]!, ['Vi svarar deg snart.']), back(units[0]!, [])]).map(briefly)).toEqual([
      'Vi svarar deg snart.',
      ['empty']
    ])
  })
})

describe('a passage in another language than it should be is refused', () => {
  const sentences: Record<StandardLanguage, string> = {
    nb: 'Vi behandler opplysningene dine for å gi deg svar, og sletter dem når de ikke lenger er nødvendige.',
    nn: 'Vi behandlar opplysningane dine for å gi deg svar, og slettar dei når dei ikkje lenger er naudsynte.',
    en: 'We process your personal data in order to answer you, and erase them when they are no longer needed.'
  }
  const all = ['nb', 'nn', 'en'] as const
  const ways = all.flatMap((from) => all.flatMap((to) => (from === to ? [] : [[from, to] as const])))

  test.each(ways)('translated from %s to %s', (from, to) => {
    const [third] = all.filter((one) => one !== from && one !== to)
    const version = of(from === 'en' ? 'Short.' : 'Kort.', undefined, to, from)
    expect(returned(version, [sentences[to]])).toBe(sentences[to])
    expect(returned(version, [sentences[from]])).toEqual(['wrong-language'])
    expect(returned(version, [sentences[third!]])).toEqual(['wrong-language'])
  })

  test('but not for facts that are shown in the language of the source, or for quotations in others', () => {
    const about = {
      activities: {news: {purposes: ['send-newsletter'], retention: [{period: 'P1Y', after: 'unsubscribed'}]}},
      outline: [{id: 'a', about: ['news'], blocks: ['text']}]
    }
    const version = versionOf(
      {nb: {[key]: 'Kort: {{news.retention.0.after}} og :lang[når du ikkje lenger vil ha dei]{nn}.'}, en: {title: 'A'}},
      {...about, languages: ['nb', 'en']}
    )
    expect(returned(version, ['Kept for long: ', 1, ' and ', 2, '.'])).toBe(
      'Kept for long: {{news.retention.0.after}} and :lang[når du ikkje lenger vil ha dei]{nn}.'
    )
  })

  test('but not for a word or a name', () => {
    for (const text of ['Cookies', 'Matomo Analytics', 'Personvernombud'])
      expect(returned(of('Kort.', undefined, 'en'), [text])).toBe(text)
  })
})
