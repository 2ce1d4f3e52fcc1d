import {describe, expect, test} from '@jest/globals'
import {completenessRules} from '../../../src/check/rules/completeness/index.ts'
import {missingComplaint} from '../../../src/check/rules/completeness/missing-complaint.ts'
import {createSubject} from '../../../src/check/create-subject.ts'
import {findingsBriefly} from '../../support/findings-briefly.ts'
import {policyWith} from '../../support/policy.ts'

const found = findingsBriefly(completenessRules)

describe('a declaration from before the GDPR', () => {
  const changes = 'dpo: null\ncomplaint: null\nactivities: {newsletter: {retention: null, purposes: null}}'

  test('is not asked what the GDPR asks', () => {
    expect(found({policy: `asOf: "2018-07-19"\n${changes}`})).toEqual([])
  })

  test('ends on the day on which the GDPR came into force in Norway', () => {
    expect(found({policy: `asOf: "2018-07-20"\n${changes}`})).toHaveLength(4)
  })

  test('is not presumed where its day is an open question', () => {
    expect(found({policy: `asOf: {open: Which day?}\nupdated: {open: Which day?}\n${changes}`})).toHaveLength(4)
  })
})

describe('an open question', () => {
  test.each([
    ['in place of the answer', 'activities: {newsletter: {retention: {open: How long?}}}'],
    [
      'in the list of open questions',
      'open: [{field: activities.newsletter}]\nactivities: {newsletter: {retention: null}}'
    ],
    [
      'in place of an inherited answer',
      'defaults: {legalBases: {open: Which?}}\nactivities: {newsletter: {legalBases: null}}'
    ],
    ['as a doubt about an entry', 'activities: {newsletter: {retention: [{then: delete, open: When?}]}}'],
    ['about how to complain', 'open: [{field: complaint}]\ncomplaint: null'],
    ['about the supervisory authority', 'complaint: {authority: {open: Which?}}'],
    ['about the data protection officer', 'dpo: {email: {open: Which?}, phone: null}'],
    ['about a legal basis', 'activities: {newsletter: {legalBases: {open: Which?}}}'],
    ['about a law', 'activities: {enquiries: {legalBases: [{article: 6(1)(e), national: {open: Which?}}]}}'],
    ['about all of the data protection officer', 'open: [{field: dpo}]\ndpo: null']
  ])('%s is not found once more', (_, policy) => {
    expect(found({policy})).toEqual([])
  })

  test('in place of all that is said of complaints is not found once more', () => {
    const never = (): never => {
      throw new Error('No words are needed.')
    }
    const subject = createSubject({
      id: 'open',
      policy: policyWith({complaint: {open: 'To whom?'}}),
      words: new Map(),
      shown: new Map(),
      translator: never,
      lexicon: never,
      extractor: never
    })
    expect([...missingComplaint.find(subject)]).toEqual([])
  })
})

describe('an activity', () => {
  test('is told by what it otherwise follows', () => {
    const own = 'purposes: null, data: null, sources: null, recipients: null, retention: null, legalBases: null'
    expect(found({policy: `activities: {newsletter: {${own}, sameAs: statistics}}`})).toEqual([])
  })

  test('that follows itself in a circle is still asked', () => {
    expect(found({policy: 'activities: {newsletter: {purposes: null, sameAs: newsletter}}'})).toEqual([
      'error missing-purpose activities.newsletter.purposes'
    ])
  })

  test.each(['show: false', 'anonymous: true', 'data: none'])('with %s is not asked', (instead) => {
    expect(found({policy: `activities: {newsletter: {retention: null, purposes: null, ${instead}}}`})).toEqual([])
  })

  test('of which nothing is recorded needs no time of retention', () => {
    expect(found({policy: 'activities: {newsletter: {retention: null, recording: none}}'})).toEqual([])
  })

  test('may tell its purpose in words', () => {
    const words = 'activities: {newsletter: {purpose: «x»}}'
    expect(found({policy: 'activities: {newsletter: {purposes: null}}', nb: words, nn: words, en: words})).toEqual([])
  })

  test('with an empty list says nothing', () => {
    expect(found({policy: 'activities: {newsletter: {purposes: [], recipients: [], retention: []}}'})).toEqual([
      'error missing-purpose activities.newsletter.purposes',
      'error missing-recipients activities.newsletter.recipients',
      'error missing-retention activities.newsletter.retention'
    ])
  })

  test('says of its recipients that nobody else gets the data', () => {
    expect(found({policy: 'activities: {newsletter: {recipients: null, othersGetIt: none}}'})).toEqual([])
  })
})

describe('a legal basis', () => {
  const inherited = (basis: string): string => `defaults: {legalBases: [${basis}]}
activities: {newsletter: {legalBases: null}, statistics: {legalBases: null}}`

  test('that several activities inherit is found once, where it stands', () => {
    expect(found({policy: inherited('{article: 6(1)(e)}')})).toEqual(['error basis-without-law defaults.legalBases.0'])
  })

  test('that a section gives is found there', () => {
    const outline = '[{id: activities, sections: [{id: newsletter, defaults: {legalBases: [{article: 6(1)(e)}]}}]}]'
    expect(found({policy: `outline: ${outline}\nactivities: {newsletter: {legalBases: null}}`})).toEqual([
      expect.stringMatching(/^error basis-without-law outline\.3\.sections\.2\.defaults\.legalBases\.0$/)
    ])
  })

  test('that a section asks about is not missing', () => {
    const outline = '[{id: activities, sections: [{id: newsletter, defaults: {legalBases: {open: Which?}}}]}]'
    expect(found({policy: `outline: ${outline}\nactivities: {newsletter: {legalBases: null}}`})).toEqual([])
  })

  test('that a section asks about for those within it is not missing', () => {
    const outline = '[{id: activities, defaults: {legalBases: {open: Which?}}}]'
    expect(found({policy: `outline: ${outline}\nactivities: {newsletter: {legalBases: null}}`})).toEqual([])
  })

  test('may be named in words, and is asked the same', () => {
    expect(found({policy: 'activities: {newsletter: {legalBases: [{ground: public-task}]}}'})).toEqual([
      'error basis-without-law activities.newsletter.legalBases.0'
    ])
  })

  test('is missing where only a law is named', () => {
    expect(found({policy: 'activities: {newsletter: {legalBases: [{national: [case-handling]}]}}'})).toEqual([
      'error missing-legal-basis activities.newsletter.legalBases.0'
    ])
  })

  test('of the act of 2000 is left to rules on outdated law', () => {
    const policy = `references: {earlier: {act: LOV-2000-04-14-31, section: "8"}}
activities: {kindergarten: {legalBases: [{national: [earlier]}]}}`
    expect(found({policy})).toEqual([])
  })

  test.each(['company', 'public-enterprise'])('of legitimate interest is left to a body of the kind %s', (body) => {
    const basis = '{article: 6(1)(f), interest: efficient-communication}'
    expect(found({policy: `controller: {body: ${body}}\nactivities: {newsletter: {legalBases: [${basis}]}}`})).toEqual(
      []
    )
  })
})

describe('a special category', () => {
  const health = (bases: string, more = ''): string =>
    `activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, ${bases}]${more}}}`

  test('needs an exception that is for it', () => {
    expect(found({policy: health('{article: 9(2)(a), for: [name]}')})).toEqual([
      'error special-data-exception activities.kindergarten.data.5.items.0'
    ])
  })

  test('has one that is for no category in particular', () => {
    expect(found({policy: health('{article: 9(2)(a), for: [allocate-kindergarten-places]}')})).toEqual([])
  })

  test('can be a term of its own', () => {
    const words = 'vocabulary: {data: {diet: x}}'
    const policy = 'terms: {data: [cookie-choices, {id: diet, special: true}]}\nactivities: {enquiries: {data: [diet]}}'
    expect(found({policy, nb: words, nn: words, en: words})).toEqual([
      'error special-data-exception activities.enquiries.data.0'
    ])
  })

  test('are not excused by an act from before the GDPR that is named beside a ground', () => {
    const references = 'references: {old-act: {act: LOV-2000-04-14-31, section: "9"}}'
    expect(found({policy: `${references}\n${health('{ground: public-task, national: [old-act]}')}`})).toEqual([
      'error special-data-exception activities.kindergarten.data.5.items.0'
    ])
  })

  test('may have explicit consent where consent is named in words', () => {
    expect(found({policy: health('{ground: consent}')})).toEqual([])
  })
})

describe('sources', () => {
  test('that are the data subject need not say whether anybody can look there', () => {
    expect(found({policy: 'activities: {newsletter: {sources: [data-subject, your-device]}}'})).toEqual([])
  })

  test('that are called publicly accessible need not say it again', () => {
    expect(found({policy: 'activities: {newsletter: {sources: [publicly-available-source]}}'})).toEqual([])
  })

  test('decide how much missing categories weigh', () => {
    const activity = (source: string): string => `activities: {newsletter: {data: null, sources: [${source}]}}`
    expect(found({policy: activity('data-subject')})).toEqual(['warning missing-data activities.newsletter.data'])
    expect(found({policy: activity('{source: population-register, public: false}')})).toEqual([
      'error missing-data activities.newsletter.data'
    ])
  })

  test('decide whether one must say if data must be provided', () => {
    const none = 'defaults: {providing: null}\nactivities: '
    const only = (sources: string): string[] =>
      found({policy: `${none}{statistics: {providing: {kind: voluntary}}, newsletter: {${sources}}}`})
    expect(only('sources: [data-subject]')).toEqual(['error missing-providing activities.newsletter.providing'])
    expect(only('sources: [your-device]')).toEqual(['warning missing-providing activities.newsletter.providing'])
    expect(only('sources: null, channels: [email]')).toEqual([
      'warning missing-providing activities.newsletter.providing'
    ])
    expect(only('sources: null')).toEqual([])
    expect(only('sources: [{source: population-register, public: false}]')).toEqual([])
  })
})

describe('retention', () => {
  const newsletter = (...stages: string[]): string => `activities: {newsletter: {retention: [${stages.join(', ')}]}}`

  test('that has no time in one stage of several weighs less', () => {
    expect(found({policy: newsletter('{until: unsubscribed, then: delete}', '{where: own-archive}')})).toEqual([
      'warning retention-without-time activities.newsletter.retention.1'
    ])
  })

  test.each(['period: P1Y', 'after: unsubscribed', 'review: P1Y', 'when: relevant', 'law: [archive-preservation]'])(
    'is told by %s',
    (told) => {
      expect(found({policy: newsletter(`{${told}, then: delete}`)})).toEqual([])
    }
  )

  test('is told by what the activity otherwise follows, where it only says where', () => {
    const follows = (stage: string): string => `activities: {enquiries: {sameAs: newsletter, retention: [${stage}]}}`
    expect(found({policy: follows('{where: own-servers}')})).toEqual([])
    expect(found({policy: follows('{then: delete}')})).toEqual([
      'error retention-without-time activities.enquiries.retention.0'
    ])
  })

  test('without limit is no fault where law says so', () => {
    expect(found({policy: newsletter('{indefinite: true, law: [archive-preservation]}')})).toEqual([])
  })
})
