import {describe, expect, test} from '@jest/globals'
import {factText, itemTexts, nameText} from '../../src/language/fact-text.ts'
import {termKey, termText} from '../../src/language/term-text.ts'
import {plainText} from '../../src/language/plain-text.ts'
import {findFact} from '../../src/model/find-fact.ts'
import {passageIn, soundPassage, speakerFor} from '../support/speaker-for.ts'

const facts = {
  updated: '2022-08-05',
  dates: {launch: '2019-05~'},
  periods: {answer: 'P1M', about: 'P1Y~'},
  numbers: {sites: 7, visits: 12345},
  references: {
    journal: [
      {act: 'FOR-2008-10-17-1119', section: '7'},
      {see: true, act: 'FOR-2008-10-17-1119', section: '6'}
    ],
    basis: {article: '6(1)(f)'},
    act: {act: 'LOV-2018-06-15-38', section: '1', paragraph: 2},
    cited: {article: '6(1)(b)'}
  },
  parties: {nav: {name: 'Nav', country: 'SE', organisationNumber: '889640782'}},
  controller: {email: 'post@dfo.no', phone: '+47 400 07 997', body: 'state'},
  consent: {askedAgainAfter: 'P6M'},
  rights: {stated: ['access', 'erasure'], free: true},
  complaint: {authority: 'nav'},
  activities: {
    visits: {
      legalBases: [{article: '6(1)(f)', interest: 'security-of-systems'}, {national: ['act', 'journal']}],
      retention: [{period: 'P3M', then: 'delete'}, {until: 'unsubscribed'}],
      transfers: [{country: 'SE', safeguard: '46(2)(c)'}],
      recipients: 'none',
      sources: [],
      articles: ['13', '14(5)'],
      review: {open: 'How often?'},
      anonymous: true
    }
  }
}

const setting = {facts, words: {references: {cited: 'art. 6 nr. 1 b)'}}}

describe('a fact in words', () => {
  test.each([
    ['{{updated}}', '5.~august 2022'],
    ['{{updated, month}}', 'august 2022'],
    ['{{updated, numeric}}', '5.8.2022'],
    ['{{dates.launch, year}}', 'rundt 2019'],
    ['{{periods.answer}}', '1~månad'],
    ['{{periods.answer, letters}}', 'éin månad'],
    ['{{periods.about}}', 'om lag 1~år'],
    ['{{consent.askedAgainAfter, every}}', 'kvar sjette månad'],
    ['{{numbers.sites}}', '7'],
    ['{{numbers.sites, letters}}', 'sju'],
    ['{{numbers.sites, ordinal}}', 'sjuande'],
    ['{{numbers.visits}}', '12~345'],
    ['{{nav.country}}', 'Sverige'],
    ['{{nav.organisationNumber}}', '889640782'],
    ['{{controller.email}}', 'post@dfo.no'],
    ['{{controller.phone}}', '400~07~997'],
    ['{{controller.body}}', 'statleg organ'],
    ['{{rights.stated}}', 'rett til innsyn og rett til sletting'],
    ['{{complaint.authority}}', 'Nav']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('is what an entry is about, where an entry of several fields is named', () => {
    expect(soundPassage('nn', '{{visits.legalBases}}', setting)).toBe(
      'personvernforordninga artikkel~6 nr.~1 bokstav~f og personopplysningslova §~1 andre ledd og offentlegforskrifta §~7, jf. §~6'
    )
    expect(soundPassage('nn', '{{visits.retention.0}}', setting)).toBe('3~månader')
    expect(soundPassage('nn', '{{visits.retention.0.then}}', setting)).toBe('sletta')
    expect(soundPassage('nn', '{{visits.transfers}}', setting)).toBe('Sverige')
    expect(soundPassage('nn', '{{visits.transfers.0.safeguard}}', setting)).toBe(
      'personvernforordninga artikkel~46 nr.~2 bokstav~c'
    )
  })

  test.each([
    '{{visits.recipients}}',
    '{{visits.sources}}',
    '{{visits.anonymous}}',
    '{{rights.free}}',
    '{{controller.website}}'
  ])('%s has none', (text) => {
    expect(passageIn('nn', text, setting).findings).toMatchObject([{rule: 'unfilled-placeholder'}])
  })
})

describe('a reference', () => {
  test.each([
    ['{{law.basis}}', 'personvernforordninga artikkel~6 nr.~1 bokstav~f'],
    ['{{law.basis, short}}', 'artikkel~6 nr.~1 bokstav~f'],
    ['{{law.journal}}', 'offentlegforskrifta §~7, jf. §~6'],
    ['{{law.journal.0}}', 'offentlegforskrifta §~7'],
    ['{{references.act}}', 'personopplysningslova §~1 andre ledd'],
    ['{{law.act.section}}', '1'],
    ['{{law.act.paragraph}}', '2'],
    ['{{law.act, dated}}', 'personopplysningslova av 2018 §~1 andre ledd'],
    ['{{law.act.act}}', 'personopplysningslova'],
    ['{{law.act.act, dated}}', 'personopplysningslova av 2018'],
    ['{{visits.articles, short}}', 'artikkel~13 og artikkel~14 nr.~5']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('stands as it was published where the words say how', () => {
    expect(soundPassage('nn', '{{law.cited}}', setting)).toBe('art. 6 nr. 1 b)')
    expect(soundPassage('nn', '{{law.cited}}', {facts})).toBe('personvernforordninga artikkel~6 nr.~1 bokstav~b')
  })

  test('that is not declared has no text', () => {
    const undeclared = {facts: {activities: {visits: {legalBases: [{national: ['gone']}]}}}}
    expect(passageIn('nn', '{{visits.legalBases}}', undeclared).findings).toMatchObject([
      {rule: 'unfilled-placeholder'}
    ])
  })
})

test.each([
  ['a doubt', '{{nav.open}}', {parties: {nav: {name: 'Nav', open: 'Still a customer?'}}}],
  ['an open question', '{{visits.review.open}}', facts],
  ['who owns it', '{{visits.owner}}', {activities: {visits: {owner: 'it-department'}}}],
  ['a note', '{{open.0.note}}', {open: [{field: 'x', note: 'Ask Kari'}]}],
  ['an id without words', '{{visits.providing}}', {activities: {visits: {providing: {kind: 'statutory'}}}}]
])('what is not for readers has no text: %s', (_, text, given) => {
  expect(passageIn('nn', text, {facts: given})).toMatchObject({
    text: `[missing: ${text.slice(2, -2)}]`,
    findings: [{rule: 'unfilled-placeholder'}]
  })
})

test('what is named by an id that nothing has fills nothing', () => {
  expect(passageIn('nn', '{{complaint.authority}}', {facts: {complaint: {authority: 'gone'}}}).findings).toMatchObject([
    {rule: 'unfilled-placeholder'}
  ])
})

test('a name is undefined for what nothing is called', () => {
  speakerFor('nb', setting, ({context}) => {
    expect(nameText('constructor', context)).toBeUndefined()
    expect(nameText('nav', context)).toBe('Nav')
  })
})

test('an open question has no text', () => {
  speakerFor('nb', setting, ({context}) => {
    expect(factText(findFact(context.policy, ['visits', 'review'])!, context)).toBeUndefined()
  })
})

test('a list is given as the texts of its items too', () => {
  speakerFor('nb', setting, ({context}) => {
    const items = itemTexts(findFact(context.policy, ['rights', 'stated'])!, context)
    expect(items.map(plainText)).toEqual(['rett til innsyn', 'rett til sletting'])
  })
})

describe('a term', () => {
  test('has a key for each of its forms', () => {
    expect(termKey('data', 'name')).toBe('vocabulary.data.name')
    expect(termKey('roles', 'ombud')).toBe('vocabulary.roles.ombud.definite')
    expect(termKey('events', 'collected', 'after')).toBe('vocabulary.events.collected.after')
  })

  test('of several kinds is of the first that has it, else of the first', () => {
    speakerFor('nb', setting, ({context, findings}) => {
      expect(plainText(termText(['exceptions', 'data'], 'ip-address', context))).toBe('IP-adresse')
      expect(findings).toEqual([])
      termText(['exceptions', 'data'], 'nowhere', context)
      expect(findings).toMatchObject([{rule: 'missing-word', parameters: {key: 'vocabulary.exceptions.nowhere'}}])
    })
  })
})
