import {describe, expect, test} from '@jest/globals'
import {blockIn, partIn} from '../../support/block-in.ts'

describe('what data are for', () => {
  const told = (...purposes: unknown[]): string => partIn('nn', 'purposes', {purposes})

  test('is not told when nothing is said, or it is an open question', () => {
    expect(partIn('nn', 'purposes', {})).toBe('')
    expect(partIn('nn', 'purposes', {purposes: {open: 'Kvifor?'}})).toBe('')
  })

  test('is told in a row when there is little, one below the other when there is much', () => {
    expect(told('billing', 'archiving')).toBe(
      'Vi behandlar personopplysningar for å fakturere og føre journal og arkivere.'
    )
    expect(told('billing', 'archiving', 'guidance', 'supervision')).toBe(
      'Vi behandlar personopplysningar for å\n\n- fakturere\n- føre journal og arkivere\n- gi rettleiing\n- føre tilsyn'
    )
  })

  test('is told apart for some data, or for some cases', () => {
    expect(
      told(
        'guidance',
        {item: 'send-newsletter', when: 'subscribed'},
        {item: 'accommodation', for: ['food-allergies'], until: 'event-ended'}
      )
    ).toBe(
      'Vi behandlar personopplysningar for å gi rettleiing. ' +
        'Vi behandlar dei også for å sende nyheitsbrev dersom du abonnerer. ' +
        'Vi behandlar matallergi for å leggje til rette for deltakarar med særlege behov, men ikkje etter at arrangementet er slutt.'
    )
  })

  test('is told without “also” where nothing is told before it', () => {
    expect(
      told(
        {item: 'send-newsletter', when: 'subscribed'},
        {item: 'guidance', when: 'needed'},
        {item: 'billing', for: ['name']}
      )
    ).toBe(
      'Vi behandlar personopplysningar for å sende nyheitsbrev dersom du abonnerer. ' +
        'Vi behandlar dei også for å gi rettleiing ved behov. Vi behandlar namn for å fakturere.'
    )
  })

  test("is told in the policy's own words when it has any", () => {
    const words = {'activities.courses.purpose': 'Vi held kurs med {{data.0}}.'}
    expect(partIn('nn', 'purposes', {purposes: ['billing'], data: ['name']}, {}, words)).toBe('Vi held kurs med namn.')
  })

  test('is told with systems, sites and later purposes', () => {
    const facts = {
      systems: {matomo: {name: 'Matomo'}},
      sites: {main: {domain: 'eksempel.no'}, other: {domain: 'anna.no'}},
      siteGroups: {both: ['main', 'other']}
    }
    const activity = {systems: ['matomo'], sites: ['both'], furtherPurposes: ['statistics-and-reporting']}
    expect(partIn('nn', 'purposes', activity, facts)).toBe(
      'Dette gjeld eksempel.no og anna.no. Til dette bruker vi Matomo. ' +
        'Seinare bruker vi også opplysningane til å lage statistikk og rapportere.'
    )
    expect(partIn('nn', 'purposes', {furtherPurposes: 'none'})).toBe('Vi bruker ikkje opplysningane til andre formål.')
  })
})

describe('where data come from', () => {
  const references = {lookup: {act: 'LOV-2016-12-09-88', section: '10-1'}}
  const told = (...sources: unknown[]): string => partIn('nn', 'sources', {sources}, {references})

  test('is not told when nothing is said, or it is an open question', () => {
    expect(partIn('nn', 'sources', {})).toBe('')
    expect(partIn('nn', 'sources', {sources: {open: 'Kvar?'}, channels: {open: 'Korleis?'}})).toBe('')
  })

  test('is told, and whether anybody can look there', () => {
    expect(
      told('data-subject', {source: 'id-porten', public: true}, {source: 'population-register', public: false})
    ).toBe(
      'Opplysningane kjem frå deg sjølv, ID-porten og Folkeregisteret. ' +
        'Opplysningane frå ID-porten er offentleg tilgjengelege. ' +
        'Opplysningane frå Folkeregisteret er ikkje offentleg tilgjengelege.'
    )
  })

  test('does not say of public sources that they are public', () => {
    expect(told({source: 'publicly-available-source', public: true})).toBe(
      'Opplysningane kjem frå offentleg tilgjengelege kjelder.'
    )
  })

  test('is told under its condition, and with its law', () => {
    expect(told('data-subject', {source: 'population-register', when: 'needed', law: ['lookup']})).toBe(
      'Opplysningane kjem frå deg sjølv. Vi får også opplysningar frå Folkeregisteret ved behov. ' +
        'Vi hentar opplysningar frå Folkeregisteret etter folkeregisterlova §~10-1.'
    )
  })

  test('is told without “also” where nothing is told before it', () => {
    expect(told({source: 'population-register', when: 'needed'}, {source: 'id-porten', when: 'logged-in'})).toBe(
      'Vi får opplysningar frå Folkeregisteret ved behov. Vi får også opplysningar frå ID-porten dersom du er logga inn.'
    )
  })

  test('is told with how people get in touch', () => {
    expect(partIn('nn', 'sources', {channels: ['phone', 'letter', 'email']})).toBe(
      'Du kan ta kontakt med oss via telefon, brev eller e-post.'
    )
  })
})

describe('how data are protected', () => {
  test('is told in a row when it is little, one below the other when it is much', () => {
    expect(partIn('nn', 'security', {security: ['access-logging']})).toBe(
      'Vi sikrar opplysningane med logging av tilgang.'
    )
    expect(
      partIn('nn', 'security', {security: ['access-logging', 'aggregation', 'anonymisation', 'encrypted-transfer']})
    ).toBe(
      'Vi sikrar opplysningane med desse tiltaka:\n\n- logging av tilgang\n- samanstilling på gruppenivå\n- anonymisering\n- kryptert overføring'
    )
  })
})

describe('transfers out of the EEA', () => {
  const facts = {parties: {cloud: {name: 'Cloud AS'}}, links: {clauses: {name: 'avtalen', address: 'https://a.no/'}}}
  const told = (...transfers: object[]): string => partIn('nn', 'transfers', {transfers}, facts)

  test('are told to be none, or not told', () => {
    expect(partIn('nn', 'transfers', {transfers: 'none'})).toBe('Vi overfører ikkje opplysningane ut av EØS.')
    expect(partIn('nn', 'transfers', {})).toBe('')
    expect(partIn('nn', 'transfers', {transfers: {open: 'Gjer vi det?'}})).toBe('')
  })

  test.each([
    [{}, 'Opplysningar blir overførte ut av EØS.'],
    [{country: 'US'}, 'Opplysningar blir overførte til eit land utanfor EØS (USA).'],
    [{to: 'cloud'}, 'Opplysningar blir overførte ut av EØS, til Cloud AS.'],
    [{to: 'cloud', country: 'US'}, 'Opplysningar blir overførte ut av EØS, til Cloud AS (USA).']
  ])('are told as far as is known: %j', (transfer, sentence) => {
    expect(told(transfer)).toBe(sentence)
  })

  test.each([
    [
      '45',
      'Grunnlaget er ei avgjerd frå Europakommisjonen om tilstrekkeleg vernenivå (personvernforordninga artikkel~45).'
    ],
    [
      '46(2)(c)',
      'Opplysningane er verna av standard personvernføresegner vedtekne av Europakommisjonen (personvernforordninga artikkel~46 nr.~2 bokstav~c).'
    ],
    ['47', 'Opplysningane er verna av bindande verksemdsreglar (personvernforordninga artikkel~47).'],
    [
      '49(1)(g)',
      'Overføringa byggjer på unntaket for overføringar frå eit offentleg register (personvernforordninga artikkel~49 nr.~1 bokstav~g).'
    ]
  ])('are told with what makes them lawful, Article %s', (safeguard, sentence) => {
    expect(told({safeguard})).toBe(`Opplysningar blir overførte ut av EØS. ${sentence}`)
  })

  test.each<[language: 'nb' | 'nn' | 'en', safeguard: string, words: string]>([
    ['en', '46(2)(a)', 'The data are protected by a legally binding and enforceable instrument between public'],
    ['en', '46(2)(f)', 'The data are protected by an approved certification mechanism'],
    ['en', '49(1)(b)', 'The transfer relies on the derogation for transfers necessary for a contract'],
    ['nb', '46(2)(f)', 'Opplysningene er beskyttet av en godkjent sertifiseringsordning'],
    ['nb', '49(1)(b)', 'Overføringen bygger på unntaket for overføringer som er nødvendige for å oppfylle en avtale'],
    ['nn', '46(2)(f)', 'Opplysningane er verna av ei godkjend sertifiseringsordning']
  ])('name one safeguard with its article, in %s for %s', (language, safeguard, words) => {
    expect(partIn(language, 'transfers', {transfers: [{safeguard}]})).toContain(words)
  })

  test('point at an adequacy decision as what it is: there are no safeguards to have a copy of', () => {
    expect(told({safeguard: '45', copy: 'clauses'})).toMatch(
      /vernenivå \(.*\)\. Sjå \[avtalen\]\(https:\/\/a\.no\/\)\.$/
    )
  })

  test('are told with the interest and where a copy can be had, a paragraph each', () => {
    expect(told({interest: 'security-of-systems', copy: 'clauses'}, {country: 'US'})).toBe(
      'Opplysningar blir overførte ut av EØS. Den tvingande berettiga interessa er tryggleiken i systema våre. ' +
        'Sjå [avtalen](https://a.no/) for ein kopi av garantiane.\n\n' +
        'Opplysningar blir overførte til eit land utanfor EØS (USA).'
    )
  })
})

describe('all of an activity', () => {
  const courses = {
    purposes: ['event-administration'],
    data: ['name'],
    sources: ['data-subject'],
    security: ['access-logging'],
    responsible: ['head-of-records', {role: 'case-officer', for: ['deletion', 'name'], when: 'needed'}],
    sameAs: 'events'
  }
  const events = {retention: 'none'}
  const words = {'activities.events.title': 'Arrangement'}

  test('has its parts in order under the headings of their sections, and nothing of what is not said', () => {
    expect(blockIn('nn', {activities: {courses, events}}, {activity: 'courses'}, words)).toBe(
      [
        'Vi behandlar personopplysningar for å administrere kurs og arrangement.',
        '## Kva opplysningar vi behandlar',
        'Vi behandlar namn.',
        'Opplysningane kjem frå deg sjølv.',
        '## Slik sikrar vi opplysningane',
        'Vi sikrar opplysningane med logging av tilgang.',
        'Arkivleiaren har det daglege ansvaret. Saksbehandlaren har ansvaret for sletting. Dette gjeld namn. Dette gjeld berre ved behov.',
        'Elles gjeld det same som for Arrangement.'
      ].join('\n\n')
    )
  })

  test('has a title above these headings when there are several', () => {
    expect(blockIn('nn', {activities: {courses, events}}, {activity: ['courses', 'events']}, words)).toMatch(
      /^## Kurs\n[^]*\n### Slik sikrar vi opplysningane\n[^]*\n## Arrangement\n\n### Kor lenge vi lagrar opplysningane\n\nVi lagrar ikkje opplysningane\.$/
    )
  })

  test('links to the section that is about the activity that it follows', () => {
    const outline = [{id: 'arr', about: ['events'], blocks: [{activity: 'events'}]}]
    expect(
      blockIn('nn', {activities: {courses: {sameAs: 'events'}, events}, outline}, {activity: 'courses'}, words)
    ).toBe('Elles gjeld det same som for [Arrangement](#arr).')
  })

  test('says who is responsible when the policy says it for all', () => {
    const defaults = {responsible: ['director']}
    expect(partIn('en', 'activity', {}, {defaults})).toBe(
      '## How we protect the data\n\nThe director general has day-to-day responsibility.'
    )
  })
})
