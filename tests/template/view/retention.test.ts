import {describe, expect, test} from '@jest/globals'
import {blockIn, partIn} from '../../support/block-in.ts'

const told = (retention: unknown, facts: object = {}): string => partIn('nn', 'retention', {retention}, {...facts})

describe('how long data are kept', () => {
  test('is not told when nothing is said', () => {
    expect(partIn('nn', 'retention', {})).toBe('')
  })

  test('is told to be not at all', () => {
    expect(told('none')).toBe('Vi lagrar ikkje opplysningane.')
  })

  test('is not told while it is an open question', () => {
    expect(told({open: 'Kor lenge?', ask: 'department'})).toBe('')
    expect(told([{period: {open: 'Kor lenge?'}}])).toBe('')
    expect(told([{period: {open: 'Kor lenge?'}, open: 'Spør arkivet.'}])).toBe('')
  })

  test('is told as a period', () => {
    expect(told([{period: 'P3M'}])).toBe('Vi lagrar opplysningane i 3~månader.')
  })

  test('is told as a period from and until something, and what comes then', () => {
    expect(told([{period: 'P3M', after: 'event-ended', then: 'delete'}])).toBe(
      'Vi lagrar opplysningane i 3~månader etter at arrangementet er slutt. Deretter blir opplysningane sletta.'
    )
    expect(told([{period: 'P3M', until: 'unsubscribed'}])).toBe(
      'Vi lagrar opplysningane i 3~månader, men ikkje etter at du har meldt deg av.'
    )
  })

  test('is told so that a period that something ends cannot be read as its length', () => {
    const stage = {retention: [{period: 'P3Y', until: 'consent-withdrawn'}]}
    expect(partIn('nb', 'retention', stage)).toBe(
      'Vi lagrer opplysningene i 3~år, men ikke etter at du har trukket tilbake samtykket.'
    )
    expect(partIn('en', 'retention', stage)).toBe(
      'We keep the data for 3~years, but not after you have withdrawn your consent.'
    )
  })

  test('says what becomes of the data that a stage names, and not of all', () => {
    const stages = {
      retention: [
        {data: ['name'], period: 'P1Y', then: 'delete'},
        {period: 'P5Y', then: 'anonymise'}
      ]
    }
    expect(partIn('nn', 'retention', stages)).toBe(
      'Vi lagrar namn i 1~år. Deretter blir desse opplysningane sletta. ' +
        'Vi lagrar opplysningane i 5~år. Deretter blir opplysningane anonymiserte.'
    )
    expect(partIn('nb', 'retention', stages)).toContain('Deretter blir disse opplysningene slettet.')
    expect(partIn('en', 'retention', stages)).toContain('These data are then deleted.')
  })

  test('is told as an event that ends it, with an outcome or without', () => {
    expect(told([{until: 'unsubscribed', then: 'delete'}])).toBe('Opplysningane blir sletta når du melder deg av.')
    expect(told([{until: 'unsubscribed'}])).toBe('Vi sluttar å lagre opplysningane når du melder deg av.')
    expect(told([{after: 'event-ended'}])).toBe('Vi lagrar ikkje opplysningane etter at arrangementet er slutt.')
    expect(told([{data: ['name'], after: 'event-ended', then: 'anonymise'}])).toBe(
      'Når det gjeld namn, blir opplysningane anonymiserte etter at arrangementet er slutt.'
    )
  })

  test('is told as an outcome alone', () => {
    expect(told([{then: 'archive'}])).toBe('Opplysningane blir overførte til arkivet.')
    expect(told([{data: ['name'], then: 'archive'}])).toBe(
      'Når det gjeld namn, blir opplysningane overførte til arkivet.'
    )
  })

  test('is told to be without limit', () => {
    expect(told([{indefinite: true}])).toBe('Vi lagrar opplysningane på ubestemt tid.')
    expect(told([{indefinite: true, until: 'unsubscribed'}])).toBe(
      'Vi lagrar opplysningane på ubestemt tid. Vi sluttar å lagre opplysningane når du melder deg av.'
    )
    expect(told([{indefinite: true, until: 'unsubscribed', then: 'delete'}])).toBe(
      'Vi lagrar opplysningane på ubestemt tid. Opplysningane blir sletta når du melder deg av.'
    )
  })

  test('has a sentence for each stage', () => {
    const stages = [
      {data: ['name', 'email-address'], period: 'P1Y', then: 'delete'},
      {data: ['case-documents'], until: 'case-closed', then: 'archive'}
    ]
    expect(told(stages)).toBe(
      'Vi lagrar namn og e-postadresse i 1~år. Deretter blir desse opplysningane sletta. ' +
        'Når det gjeld saksdokument, blir opplysningane overførte til arkivet når saka er avslutta.'
    )
  })

  test('says where: at a place, in a system, with a party', () => {
    const facts = {
      parties: {skyhus: {name: 'Skyhus AS'}},
      systems: {arkivet: {name: 'Arkivet 360'}}
    }
    expect(told([{where: 'own-archive', data: ['name']}])).toBe('Vi lagrar namn i vårt eige arkiv.')
    expect(told([{where: 'arkivet', period: 'P5Y'}], facts)).toBe('Vi lagrar opplysningane i Arkivet 360 i 5~år.')
    expect(told([{where: 'skyhus', then: 'delete'}], facts)).toBe('Opplysningane hos Skyhus AS blir sletta.')
  })

  test('says which law decides it before what it does not apply to, which the law does not say, and how often it is looked through', () => {
    const facts = {references: {bookkeeping: {act: 'LOV-2004-11-19-73', section: '13'}}}
    const stage = {
      period: 'P5Y',
      unless: 'ordered',
      except: ['archive-law', 'name'],
      law: ['bookkeeping'],
      review: 'P1Y'
    }
    expect(told([stage], facts)).toBe(
      'Vi lagrar opplysningane i 5~år. Dette følgjer av bokføringslova §~13. Dette gjeld ikkje dersom du bestiller noko frå oss. ' +
        'Dette gjeld ikkje opplysningar som arkivlovgivinga krev at vi bevarer og namn. Vi går gjennom opplysningane kvart år.'
    )
  })

  test('says when it holds, and when not', () => {
    expect(told([{period: 'P1Y', when: 'consented', unless: 'ordered'}])).toBe(
      'Vi lagrar opplysningane i 1~år. Dette gjeld berre dersom du samtykkjer. Dette gjeld ikkje dersom du bestiller noko frå oss.'
    )
  })

  test.each<[language: 'nb' | 'nn' | 'en', sentence: string]>([
    ['nb', 'Dette gjelder ikke hvis du bestiller noe fra oss.'],
    ['nn', 'Dette gjeld ikkje dersom du bestiller noko frå oss.'],
    ['en', 'This does not apply if you order something from us.']
  ])('says what it does not apply to, in %s', (language, sentence) => {
    expect(partIn(language, 'retention', {retention: [{period: 'P1Y', unless: 'ordered'}]})).toContain(sentence)
    expect(partIn(language, 'data', {data: [{items: ['name'], unless: 'ordered'}]})).toMatch(/, (?:men ikk|but not if)/)
  })

  test('says of the whole activity how often it is looked through, and how long an entry holds', () => {
    expect(partIn('nn', 'retention', {review: 'P6M', expires: 'P2Y'})).toBe(
      'Vi går gjennom opplysningane kvar sjette månad. Kvar oppføring gjeld i 2~år.'
    )
  })
})

describe('a block of several activities', () => {
  const activities = {
    courses: {retention: [{period: 'P1Y'}]},
    silent: {},
    internal: {show: false, retention: [{period: 'P3Y'}]},
    newsletter: {retention: 'none'}
  }
  const words = {'activities.newsletter.title': 'Nyheitsbrev', 'activities.internal.title': 'Internt'}

  test('has a title for each, and leaves out what is silent or only for the record', () => {
    const all = {retention: Object.keys(activities)}
    expect(blockIn('nn', {activities}, all, words)).toBe(
      '## Kurs\n\nVi lagrar opplysningane i 1~år.\n\n## Nyheitsbrev\n\nVi lagrar ikkje opplysningane.'
    )
  })

  test('has no titles when only one of them is shown', () => {
    expect(blockIn('nn', {activities}, {retention: ['internal', 'courses']}, words)).toBe(
      'Vi lagrar opplysningane i 1~år.'
    )
  })
})
