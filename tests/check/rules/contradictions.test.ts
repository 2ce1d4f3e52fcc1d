import {describe, expect, test} from '@jest/globals'
import {contradictionsRules} from '../../../src/check/rules/contradictions/index.ts'
import {examineExample} from '../../support/examine-example.ts'

/** What is found in words of the section on the newsletter, or on nothing, in one language. */
const foundIn = (text: string, section = 'newsletter', language = 'en', policy = '{}') =>
  examineExample({policy, [language]: JSON.stringify({sections: {[section]: {text}}})}, contradictionsRules)

const rulesIn = (...parts: Parameters<typeof foundIn>): string[] => foundIn(...parts).map(({rule}) => rule)

describe('not shared', () => {
  test('is pointed at where it stands, with the recipient beside it', () => {
    const [found] = foundIn('You can unsubscribe.\n\nWe do not share your data with others.')
    expect(found).toMatchObject({
      rule: 'said-not-shared',
      severity: 'error',
      file: 'policies/eksempel/en.yaml',
      path: ['sections', 'newsletter', 'text'],
      excerpt: 'do not share your data with others',
      parameters: {activity: 'newsletter', party: 'newsletter-supplier'}
    })
    expect(found!.related).toEqual([
      {file: 'policies/eksempel/policy.yaml', path: ['activities', 'newsletter', 'recipients', 0]},
      {file: 'policies/eksempel/policy.yaml', path: ['activities', 'newsletter', 'recipients', 1]}
    ])
  })

  test.each([
    ['nb', 'Opplysningene blir ikke delt med andre.'],
    ['nb', 'Vi utleverer aldri opplysningene til andre virksomheter.'],
    ['nn', 'Opplysningane blir ikkje delte med andre.'],
    ['nn', 'Opplysningane delast ikkje med andre verksemder.'],
    ['en', 'The data are not disclosed to other organisations.']
  ])('is found in %s: %s', (language, text) => {
    expect(rulesIn(text, 'newsletter', language)).toEqual(['said-not-shared'])
  })

  test.each([
    ['en', 'The data are not shared with anyone without your consent.'],
    ['en', 'Only our supplier has access. We do not share the data with others.'],
    ['en', '{{newsletter-supplier}} does not disclose the data to others.'],
    ['nb', 'Ellers deler vi ikke opplysningene med andre.'],
    ['nb', 'Vi deler opplysningene med leverandøren.'],
    ['nn', 'Vi deler ikkje opplysningane med andre enn leverandøren.']
  ])('is no contradiction in %s when it is not flatly said of all: %s', (language, text) => {
    expect(rulesIn(text, 'newsletter', language)).toEqual([])
  })

  test('with third parties is none where all recipients process for the controller', () => {
    const text = 'We do not share the data with third parties.'
    const policy = 'activities: {newsletter: {recipients: [{party: county-governor, role: public-authority}]}}'
    expect(rulesIn(text)).toEqual([])
    expect(rulesIn(text, 'newsletter', 'en', policy)).toEqual(['said-not-shared'])
  })

  test.each([
    ['nb', 'Vi vil ikke dele opplysningene med andre eller bruke dem til andre formål enn det som er angitt.'],
    ['nn', 'Vi vil ikkje dele opplysningane med andre eller bruke dei til andre formål enn det som er oppgitt.'],
    ['en', 'We will not share the data with others or use them for purposes other than those that are stated.']
  ])('is not qualified in %s by other purposes: %s', (language, text) => {
    expect(rulesIn(text, 'newsletter', language)).toEqual(['said-not-shared'])
  })

  test('of a section about nothing is weighed only when it is said of everything', () => {
    expect(rulesIn('We never share personal data with others.', 'introduction')).toEqual(['said-not-shared'])
    expect(rulesIn('We do not share it with others.', 'introduction')).toEqual([])
  })
})

describe('special categories', () => {
  test('can be named by a placeholder', () => {
    const text = 'We do not collect {{data.health-data}}.'
    const [found] = foundIn(text, 'introduction')
    expect(found!.rule).toBe('said-no-special-categories')
    expect(found!.related).toEqual([
      {file: 'policies/eksempel/policy.yaml', path: ['activities', 'kindergarten', 'data', 5, 'items', 0]}
    ])
  })

  test.each(['Please do not send us sensitive data.', 'We do not send sensitive data by email.'])(
    'are no contradiction in what is not about collecting: %s',
    (text) => {
      expect(rulesIn(text, 'introduction')).toEqual([])
    }
  )
})

describe('a cookie', () => {
  test('named elsewhere in the text contradicts that nothing is stored', () => {
    const text = 'We set {{cookies.website.choice}}.\n\nNo data are stored.'
    expect(rulesIn(text, 'introduction')).toEqual(['said-nothing-stored'])
  })

  test('is not there where no text names one', () => {
    expect(rulesIn('No information is stored. See {{consent.askedAgainAfter}}.', 'introduction')).toEqual([])
  })
})

describe('anonymous', () => {
  test.each([['The {{data.ip-address}} is anonymised.'], ['Numbers are anonymised by deleting the last digits.']])(
    'is found where something is only shortened: %s',
    (text) => {
      expect(foundIn(text, 'introduction')).toMatchObject([{rule: 'called-anonymous', severity: 'warning'}])
    }
  )

  test('weighs less where only the facts tell that addresses are shortened', () => {
    const policy = 'outline: [{id: activities, sections: [{id: statistics, blocks: [text, {activity: statistics}]}]}]'
    const texts = {nb: 'Tallene er gode.', nn: 'Tala er gode.', en: 'The figures are anonymous.'}
    const words = Object.entries(texts).map(([language, text]) => [
      language,
      JSON.stringify({sections: {statistics: {text}}})
    ])
    expect(
      examineExample({policy, ...(Object.fromEntries(words) as Record<string, string>)}, contradictionsRules)
    ).toMatchObject([
      {rule: 'called-anonymous', severity: 'info', related: [{path: ['activities', 'statistics', 'data', 0]}]}
    ])
  })

  test('is not found where nothing is shortened, or it is denied', () => {
    expect(rulesIn('Calls are counted in anonymous form.', 'introduction')).toEqual([])
    expect(rulesIn('IP addresses are not anonymous.', 'introduction')).toEqual([])
  })
})

describe('a person', () => {
  const policy = 'people: {hansen: {name: Kari Hansen}}'

  test('called the controller by name is found too', () => {
    const [found] = foundIn('Kari Hansen is the controller.', 'introduction', 'en', policy)
    expect(found).toMatchObject({rule: 'person-as-controller', parameters: {person: 'Kari Hansen'}})
    expect(rulesIn('{{people.hansen.name}} is the controller.', 'introduction', 'en', policy)).toHaveLength(1)
  })

  test('is not the organisation', () => {
    expect(rulesIn('{{controller.name}} is the controller.', 'introduction', 'en', policy)).toEqual([])
  })
})

describe('retention in words', () => {
  test('weighs less when a criterion follows', () => {
    const text = 'The profile is stored for an indefinite period, until you delete it.'
    expect(foundIn(text)).toMatchObject([{rule: 'empty-retention-words', severity: 'info'}])
  })

  test.each([
    'We keep the data no longer than necessary, at most 12 months.',
    'The data are stored as long as necessary under {{law.archive-duty}}.',
    'The meeting lasts as long as necessary.'
  ])('is not empty: %s', (text) => {
    expect(rulesIn(text)).toEqual([])
  })
})

test('age is of no interest outside digital services', () => {
  expect(rulesIn('Children under 16 years need consent from a guardian to take part in the race.')).toEqual([])
  expect(rulesIn('Children over 13 years consent to online services; those under 16 years need help.')).toEqual([])
})

test('looking through the page oneself is no task for the reader', () => {
  expect(rulesIn('We review this policy regularly.')).toEqual([])
})

test('a third party that keeps data, or gets them abroad, contradicts that nobody does', () => {
  const policy =
    'activities: {newsletter: {recipients: none, retention: [{where: records-supplier, until: unsubscribed}]}}'
  const [found] = examineExample({policy}, contradictionsRules)
  expect(found!.related!.map(({path}) => path)).toEqual([
    ['activities', 'newsletter', 'retention', 0],
    ['activities', 'newsletter', 'transfers', 0]
  ])
})

test('periods of different data do not contradict each other', () => {
  const policy = `activities: {newsletter: {retention: [
    {data: [name], period: P1Y, after: unsubscribed, then: delete},
    {data: [email-address], period: P2Y, after: unsubscribed, then: delete}]}}`
  expect(examineExample({policy}, contradictionsRules)).toEqual([])
})

test('a declaration from before the GDPR is not asked for what the GDPR asks', () => {
  const policy = 'asOf: "2016-01-01"'
  expect(rulesIn('You should check this page regularly.', 'introduction', 'en', policy)).toEqual([])
  expect(rulesIn('We store the data as long as necessary.', 'introduction', 'en', policy)).toEqual([])
})
