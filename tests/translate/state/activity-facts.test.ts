import {describe, expect, test} from '@jest/globals'
import {activitiesOf, activityFacts, factsFor} from '../../../src/translate/state/activity-facts.ts'
import {changedActivities} from '../../../src/translate/state/changed-activities.ts'
import {policyWith} from '../../support/policy.ts'
import {recordsOf, statesOf, versionOf} from '../../support/passage-states.ts'

type Facts = Readonly<Record<string, unknown>>

const newsletter = {
  dataSubjects: ['newsletter-subscriber'],
  purposes: ['send-newsletter'],
  data: ['name', 'email-address'],
  sources: ['data-subject'],
  legalBases: [{article: '6(1)(e)', national: ['archive-duty']}],
  recipients: [
    {party: 'skyhus', role: 'processor', service: 'newsletter-supplier'},
    {party: 'brevhus', role: 'processor', service: 'newsletter-supplier'}
  ],
  transfers: [{to: 'skyhus', country: 'US', safeguard: '46(2)(c)'}],
  retention: [{period: 'P1Y', after: 'unsubscribed', then: 'delete'}]
}

const facts = {
  parties: {skyhus: {name: 'Skyhus AS', country: 'US'}, brevhus: {name: 'Brevhus AS', country: 'NO'}},
  references: {'archive-duty': {act: 'LOV-2025-06-20-96', section: '5'}},
  activities: {newsletter, enquiries: {purposes: ['answer-enquiries'], sameAs: 'newsletter'}, events: {data: ['name']}},
  outline: [
    {id: 'letters', about: ['newsletter'], blocks: ['text']},
    {id: 'table', blocks: ['text', {recipients: ['newsletter', 'events']}]},
    {
      id: 'all',
      defaults: {providing: {kind: 'voluntary'}},
      sections: [{id: 'events', about: ['events'], blocks: ['text']}]
    },
    {id: 'other', blocks: ['text']}
  ]
}

const words = (language: string): Record<string, string> => ({
  title: `Title ${language}`,
  'activities.newsletter.title': `Newsletter ${language}`,
  'activities.events.title': `Events ${language}`,
  'sections.letters.title': `Letters ${language}`,
  'sections.letters.text': `One ${language}.\n\n- two\n- three\n`,
  'sections.table.text': `Table ${language}.`,
  'sections.events.text': `Come ${language}.`,
  'sections.other.text': `Other ${language}.`
})

const versionWith = (changes: Facts) =>
  versionOf({nb: words('nb'), nn: words('nn'), en: words('en')}, {...facts, ...changes})

const read = recordsOf(versionWith({}))

const withNewsletter = (changes: Facts): Facts => ({
  activities: {...facts.activities, newsletter: {...newsletter, ...changes}}
})

/** The passages that are to be read again after facts have changed, in any language. */
const stale = (changes: Facts) =>
  statesOf(versionWith(changes), read)
    .filter(({state}) => state === 'stale')
    .map(({language, key}) => `${language} ${key}`)

/** Every passage of the sections about the newsletter, in every language, that of the source too. */
const aboutNewsletter = ['nb', 'nn', 'en'].flatMap((language) =>
  [
    'activities.newsletter.title',
    'sections.letters.title',
    ...['sections.letters.text', 'sections.letters.text', 'sections.letters.text'],
    'sections.table.text'
  ].map((key) => `${language} ${key}`)
)

describe('all passages of the sections about an activity are to be read again, in the source language too, and no others, when', () => {
  test.each<[string, Facts]>([
    ['a recipient is added', withNewsletter({recipients: [...newsletter.recipients, {category: 'foi-applicant'}]})],
    ['a recipient is removed', withNewsletter({recipients: newsletter.recipients.slice(1)})],
    [
      'a recipient is replaced',
      withNewsletter({recipients: [newsletter.recipients[0], {...newsletter.recipients[1], party: 'skyhus'}]})
    ],
    [
      'a recipient has another role',
      withNewsletter({recipients: [newsletter.recipients[0], {...newsletter.recipients[1], role: 'controller'}]})
    ],
    ['a recipient is in another country', {parties: {...facts.parties, brevhus: {name: 'Brevhus AS', country: 'GB'}}}],
    [
      'nobody knows any more in which country a recipient is',
      {parties: {...facts.parties, brevhus: {name: 'Brevhus AS', country: {open: 'Where?'}}}}
    ],
    ['data go to another country', withNewsletter({transfers: [{to: 'skyhus', country: 'IN', safeguard: '46(2)(c)'}]})],
    ['data go to no other country', withNewsletter({transfers: 'none'})],
    ['a category of data is added', withNewsletter({data: [...newsletter.data, 'phone-number']})],
    ['a category of data is replaced', withNewsletter({data: ['name', 'phone-number']})],
    ['a period is another', withNewsletter({retention: [{period: 'P2Y', after: 'unsubscribed', then: 'delete'}]})],
    ['a legal basis is another', withNewsletter({legalBases: [{article: '6(1)(f)', national: ['archive-duty']}]})],
    [
      'the law that a basis names says another section',
      {references: {'archive-duty': {act: 'LOV-2025-06-20-96', section: '12'}}}
    ],
    ['a fact that nobody had said is there', withNewsletter({security: ['encrypted-transfer']})],
    ['a fact is gone', withNewsletter({sources: undefined})],
    ['a fact has become an open question', withNewsletter({sources: {open: 'From where?'}})]
  ])('%s', (_, changes) => {
    expect(stale(changes).sort()).toEqual([...aboutNewsletter].sort())
  })
})

describe('the passages of sections about an activity are to be read again for what it inherits:', () => {
  const aboutEvents = ['activities.events.title', 'sections.table.text', 'sections.events.text']

  test('what a section around it says of all', () => {
    const outline = facts.outline.map((section) =>
      section.id === 'all' ? {...section, defaults: {providing: {kind: 'contractual'}}} : section
    )
    expect(stale({outline}).filter((key) => key.startsWith('nn '))).toEqual(aboutEvents.map((key) => `nn ${key}`))
  })

  test('what the policy says of all', () => {
    const before = activityFacts(policyWith(facts))
    const now = activityFacts(policyWith({...facts, defaults: {legalBases: [{article: '6(1)(c)'}]}}))
    expect(changedActivities(before, now)).toEqual([{kind: 'facts', activity: 'events', fields: ['legalBases']}])
  })

  test('what the activity says that it otherwise follows, through any number of them', () => {
    const chain = (period: string) =>
      activityFacts(
        policyWith({
          activities: {
            a: {sameAs: 'b'},
            b: {sameAs: 'c', data: ['name']},
            c: {retention: [{period}], data: ['email-address']}
          },
          outline: [{id: 'c', about: ['c'], defaults: {providing: {kind: 'voluntary'}}}]
        })
      )
    expect([...chain('P1Y').keys()].filter((key) => key.startsWith('a.'))).toEqual([
      'a.data',
      'a.providing',
      'a.retention',
      'a.sameAs'
    ])
    expect(chain('P1Y').get('a.data')).toBe(chain('P1Y').get('b.data'))
    expect(changedActivities(chain('P1Y'), chain('P2Y')).map(({activity}) => activity)).toEqual(['a', 'b', 'c'])
  })

  test('and activities that follow each other come to an end', () => {
    const circle = policyWith({activities: {a: {sameAs: 'b', data: ['name']}, b: {sameAs: 'a'}}})
    expect([...activityFacts(circle).keys()]).toEqual(['a.data', 'a.sameAs', 'b.data', 'b.sameAs'])
  })
})

describe('nothing is to be read again when', () => {
  test.each<[string, Facts]>([
    [
      'lists have another order',
      withNewsletter({data: newsletter.data.toReversed(), recipients: newsletter.recipients.toReversed()})
    ],
    [
      'fields have another order',
      withNewsletter({
        recipients: newsletter.recipients.map((one) => Object.fromEntries(Object.entries(one).reverse()))
      })
    ],
    ['a recipient has another name', {parties: {...facts.parties, brevhus: {name: 'Posthus AS', country: 'NO'}}}],
    ['another department owns it', withNewsletter({owner: 'communications'})],
    ['a doubt is written beside a fact', withNewsletter({retention: [{...newsletter.retention[0], open: 'Really?'}]})],
    ['an activity is added that nothing is about', {activities: {...facts.activities, quiz: {data: ['name']}}}],
    ['a section stands elsewhere', {outline: facts.outline.toReversed()}],
    [
      'law has another id',
      {
        references: {'arkiv-plikt': {act: 'LOV-2025-06-20-96', section: '5'}},
        ...withNewsletter({legalBases: [{article: '6(1)(e)', national: ['arkiv-plikt']}]})
      }
    ]
  ])('%s', (_, changes) => {
    expect(stale(changes)).toEqual([])
  })
})

test('which activity and which fields have changed is told', () => {
  const [status] = statesOf(
    versionWith(withNewsletter({data: ['name'], security: ['encrypted-transfer']})),
    read
  ).filter(({language, key}) => language === 'en' && key === 'sections.table.text')
  expect(status!.reasons).toEqual([{kind: 'facts', activity: 'newsletter', fields: ['data', 'security']}])
})

test('words are about the activities that their section tells of or shows parts of, or about their own', () => {
  const policy = policyWith(facts)
  expect(activitiesOf(policy, 'sections.letters.text')).toEqual(['newsletter'])
  expect(activitiesOf(policy, 'sections.table.title')).toEqual(['newsletter', 'events'])
  expect(activitiesOf(policy, 'activities.events.title')).toEqual(['events'])
  for (const key of ['title', 'sections.nowhere.text', 'activities.nowhere.title', 'activities.constructor.title'])
    expect(activitiesOf(policy, key)).toEqual([])
  expect([...factsFor('sections.events.text', policy, activityFacts(policy)).keys()]).toEqual([
    'events.data',
    'events.providing'
  ])
})

test('an activity that is not there has no facts', () => {
  expect(activityFacts(policyWith())).toEqual(new Map())
})
