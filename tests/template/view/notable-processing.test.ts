import {describe, expect, test} from '@jest/globals'
import {jsonSchema} from '../../../src/model/json-schema.ts'
import {vocabulary} from '../../../src/model/vocabulary.ts'
import {blockIn} from '../../support/block-in.ts'

type Facts = Readonly<Record<string, unknown>>

/** Every standard term that says whom data come from or go to, and every role, by whether the summary tells of it. */
const classified = {
  recipients: {
    told: [
      'appeals-body',
      'archival-institution',
      'foi-applicant',
      'other-participants',
      'partners-statistics',
      'police',
      'property-owner',
      'public-via-journal',
      'social-network',
      'statutory-disclosures',
      'video-platform'
    ],
    expected: vocabulary.recipients.expected
  },
  roles: {
    told: ['controller', 'joint-controller', 'public-authority'],
    expected: ['processor', 'sub-processor']
  },
  sources: {
    told: [
      'contact-and-reservation-register',
      'guardians',
      'id-porten',
      'other-public-bodies',
      'population-register',
      'publicly-available-source',
      'recipient-mail-server',
      'referees',
      'sender-of-document'
    ],
    expected: vocabulary.sources.expected
  }
}

/** The roles that the schema of a policy lets a recipient have. */
const roles = [...JSON.stringify(jsonSchema()).matchAll(/"enum":(\[[^\]]*\])/g)]
  .map(([, ids]) => JSON.parse(ids!) as string[])
  .find((ids) => ids.includes('sub-processor') && ids.includes('public-authority'))

/** The items of the lists in a text. */
const itemsIn = (markdown: string): string[] => [...markdown.matchAll(/^- (.*)$/gm)].map(([, item]) => item!)

/** What the summary says of one activity called Kurs, besides who is responsible and the rights that everybody has. */
const notableOf = (activity: Facts, facts: Facts = {}): string[] =>
  itemsIn(
    blockIn('nn', {...facts, activities: {courses: activity}}, 'summary', {
      'parties.governor.name': 'Statsforvaltaren',
      'parties.cloud.name': 'Sky Inc.',
      'parties.neighbour.name': 'Nabo kommune',
      'vocabulary.recipients.owners': 'eigarar',
      'vocabulary.services.guesswork': 'gjetting'
    })
  ).filter((item) => item !== 'Kurs')

const parties = {parties: {governor: {country: 'NO'}, cloud: {country: 'US'}, neighbour: {}}}
const law = {references: {law: {act: 'LOV-2018-06-15-38', section: '11'}}}

describe('what might surprise', () => {
  test.each<[string, Facts, Facts, string[]]>([
    ['nothing that is not said', {data: ['name'], transfers: 'none', automatedDecisions: 'none'}, {}, []],
    [
      'special categories',
      {data: ['name', 'health-data', {items: ['food-allergies', 'name'], when: 'needed'}]},
      {},
      [
        'Vi behandlar særlege kategoriar av personopplysningar, som har eit sterkare vern i personvernforordninga: helseopplysningar.',
        'Vi behandlar også desse særlege kategoriane av personopplysningar: matallergi ved behov.'
      ]
    ],
    [
      'special categories that are not named',
      {data: ['special-categories']},
      {},
      ['Vi behandlar særlege kategoriar av personopplysningar, som har eit sterkare vern i personvernforordninga.']
    ],
    [
      'special categories that are not named, each with its condition',
      {
        data: [
          {items: ['special-categories'], when: 'needed'},
          {items: ['special-categories'], when: 'logged-in'}
        ]
      },
      {},
      [
        'Vi behandlar særlege kategoriar av personopplysningar ved behov.',
        'Vi behandlar særlege kategoriar av personopplysningar dersom du er logga inn.'
      ]
    ],
    [
      'criminal convictions',
      {criminalData: {law: ['law']}},
      law,
      ['Vi behandlar opplysningar om straffedomar og lovbrot.']
    ],
    ['the national identity number', {data: ['national-identity-number']}, {}, ['Vi bruker fødselsnummer.']],
    [
      'the national identity number in some cases',
      {data: [{items: ['national-identity-number'], when: 'needed'}]},
      {},
      ['Vi bruker fødselsnummer ved behov.']
    ],
    [
      'the national identity number in several cases, each of them once',
      {
        data: [
          {items: ['national-identity-number'], when: 'needed'},
          {items: ['name', 'national-identity-number'], when: 'logged-in'},
          {items: ['population-register-data', 'national-identity-number'], when: 'needed'},
          {items: ['name'], when: 'subscribed'}
        ]
      },
      {},
      ['Vi bruker fødselsnummer ved behov.', 'Vi bruker fødselsnummer dersom du er logga inn.']
    ],
    [
      'the national identity number alone',
      {nationalIdentityNumber: {need: 'needed'}},
      {},
      ['Vi bruker fødselsnummer.']
    ],
    [
      'sources other than the reader',
      {sources: ['data-subject', 'your-device', 'population-register', {source: 'id-porten', when: 'logged-in'}]},
      {},
      ['Vi får opplysningar frå Folkeregisteret.', 'Vi får opplysningar frå ID-porten dersom du er logga inn.']
    ],
    [
      'recipients outside',
      {
        recipients: [
          {party: 'governor', role: 'public-authority', when: 'needed'},
          'foi-applicant',
          {category: 'appeals-body'}
        ]
      },
      parties,
      [
        'Vi gir opplysningar til den som får innsyn i eit dokument og klageorganet.',
        'Vi gir opplysningar til Statsforvaltaren ved behov.'
      ]
    ],
    [
      'recipients that nobody has classified',
      {
        recipients: [
          {party: 'cloud'},
          'owners',
          {party: 'governor', role: {open: 'Kva for ei?'}, when: 'needed'},
          {party: 'neighbour', service: 'guesswork'}
        ]
      },
      {...parties, terms: {recipients: ['owners'], services: ['guesswork']}},
      [
        'Vi gir opplysningar til Sky Inc., eigarar og Nabo kommune.',
        'Vi gir opplysningar til Statsforvaltaren ved behov.'
      ]
    ],
    [
      'no recipients in the house and no suppliers, by what they are, supply or have agreed to',
      {
        recipients: [
          'case-handlers',
          'website-supplier',
          {category: 'distributor', when: 'needed'},
          {party: 'cloud', service: 'hosting-provider'},
          {party: 'cloud', agreement: true}
        ]
      },
      parties,
      []
    ],
    [
      'recipients by what they are where that and what they supply differ',
      {recipients: [{category: 'social-network', service: 'analytics-supplier'}]},
      {},
      ['Vi gir opplysningar til sosiale nettverk.']
    ],
    [
      'transfers to countries, as the transfer or the recipient has it',
      {transfers: [{country: 'GB'}, {to: 'cloud'}, {safeguard: '45'}]},
      parties,
      [
        'Vi overfører opplysningar til eit land utanfor EØS: Storbritannia.',
        'Vi overfører opplysningar til eit land utanfor EØS: USA.',
        'Vi overfører opplysningar ut av EØS.'
      ]
    ],
    [
      'automated decisions',
      {automatedDecisions: {}},
      {},
      ['Vi tek avgjerder om deg som berre byggjer på automatisert behandling.']
    ],
    [
      'profiling',
      {automatedDecisions: {profiling: true}},
      {},
      ['Vi tek avgjerder om deg som berre byggjer på automatisert behandling, medrekna profilering.']
    ],
    [
      'what is kept without limit',
      {retention: [{indefinite: true}, {data: ['name'], indefinite: true}, {until: 'unsubscribed', then: 'delete'}]},
      {},
      ['Vi lagrar opplysningar på ubestemt tid.', 'Vi lagrar nokre opplysningar på ubestemt tid: namn.']
    ]
  ])('is told: %s', (_, activity, facts, expected) => {
    expect(notableOf(activity, facts)).toEqual(expected)
  })

  test('names the activities when it is true of some, and says what is true of several once', () => {
    const number = {data: ['national-identity-number']}
    const activities = {courses: number, letters: number, visits: {}}
    const words = {'activities.letters.title': 'Brev', 'activities.visits.title': 'Besøk'}
    const outline = [{id: 'letters', about: ['letters']}]
    expect(itemsIn(blockIn('nn', {activities, outline}, 'summary', words)).at(-1)).toBe(
      'Vi bruker fødselsnummer (Kurs, [Brev](#letters)).'
    )
    expect(itemsIn(blockIn('nn', {activities: {courses: number, letters: number}}, 'summary', words)).at(-1)).toBe(
      'Vi bruker fødselsnummer.'
    )
  })

  test('leads to sections that are about several activities too, each once', () => {
    const number = {data: ['national-identity-number']}
    const activities = {courses: number, letters: number, visits: number, calls: {}}
    const outline = [
      {id: 'mail', about: ['letters', 'visits']},
      {id: 'calls', about: ['calls']}
    ]
    const words = {'sections.mail.title': 'Brev og besøk', 'activities.calls.title': 'Samtalar'}
    expect(itemsIn(blockIn('nn', {activities, outline}, 'summary', words))).toEqual([
      'Kurs',
      '[Brev og besøk](#mail)',
      '[Samtalar](#calls)',
      'Vi bruker fødselsnummer (Kurs, [Brev og besøk](#mail)).'
    ])
  })

  test('leaves out what is for the internal record, or concerns no personal data', () => {
    const data = ['health-data']
    expect(notableOf({data, internal: ['data']})).toEqual([])
    expect(notableOf({data, show: false})).toEqual([])
    expect(notableOf({data, anonymous: true})).toEqual([])
    expect(notableOf({data: 'none', sources: ['population-register']})).toEqual([])
  })
})

describe('whom data come from and go to', () => {
  const activityWith: Record<keyof typeof classified, (id: string) => Facts> = {
    recipients: (id) => ({recipients: [id]}),
    roles: (role) => ({recipients: [{party: 'cloud', role}]}),
    sources: (id) => ({sources: [id]})
  }
  const kinds = Object.keys(classified) as (keyof typeof classified)[]

  test.each([
    ['recipients', vocabulary.recipients.ids],
    ['roles', roles],
    ['sources', vocabulary.sources.ids]
  ] as const)('is classified for all %s that there are', (kind, ids) => {
    expect([...classified[kind].told, ...classified[kind].expected].sort()).toEqual([...ids!].sort())
  })

  test.each(kinds)('is told of those %s that are not expected, and of no others', (kind) => {
    const tells = (id: string): boolean => notableOf(activityWith[kind](id), parties).length === 1
    const {told, expected} = classified[kind]
    expect([...told, ...expected].filter(tells)).toEqual(told)
  })
})
