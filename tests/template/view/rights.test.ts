import {describe, expect, test} from '@jest/globals'
import {blockIn, documentIn} from '../../support/block-in.ts'

const words = {
  'activities.newsletter.title': 'Nyheitsbrev',
  'activities.statistics.title': 'Statistikk',
  'sections.letters.title': 'Breva våre'
}

/** The headings of the rights, in order. */
const rightsIn = (facts: object): string[] =>
  blockIn('nn', {...facts}, 'rights', words)
    .split(/^## /m)
    .slice(1)
    .map((text) => text.split('\n', 1)[0]!)

const always = ['Rett til innsyn', 'Rett til retting', 'Rett til sletting', 'Rett til avgrensing av behandling']
const onConsent = ['Rett til dataportabilitet', 'Rett til å trekkje tilbake samtykket']

describe('rights that follow from the legal bases', () => {
  test.each([
    ['6(1)(a)', onConsent],
    ['6(1)(b)', ['Rett til dataportabilitet']],
    ['6(1)(c)', []],
    ['6(1)(d)', []],
    ['6(1)(e)', ['Rett til å protestere']],
    ['6(1)(f)', ['Rett til å protestere']]
  ])('are those that everybody has and, from Article %s, %j', (article, more) => {
    expect(rightsIn({activities: {courses: {legalBases: [{article}]}}})).toEqual([...always, ...more])
  })

  test('follow from explicit consent too, and not from a ground without article', () => {
    const legalBases = [{article: '6(1)(c)'}, {article: '9(2)(a)'}]
    expect(rightsIn({activities: {courses: {legalBases}}})).toEqual([...always, ...onConsent])
    expect(rightsIn({activities: {courses: {legalBases: [{ground: 'law'}]}}})).toEqual(always)
  })

  test('follow from automated decisions, and from what is inherited', () => {
    expect(rightsIn({activities: {courses: {automatedDecisions: {}}}}).at(-1)).toBe(
      'Rett til ikkje å bli utsett for automatiserte avgjerder'
    )
    expect(rightsIn({activities: {courses: {}}, defaults: {legalBases: [{article: '6(1)(e)'}]}}).at(-1)).toBe(
      'Rett til å protestere'
    )
  })

  test('are not given by the decisions that one has the right to be spared: these are where the right gives way', () => {
    const activities = {newsletter: {automatedDecisions: {ground: '22(2)(b)'}}, statistics: {}}
    const outline = [{id: 'rights', blocks: ['rights']}]
    const page = blockIn('nn', {activities, outline}, 'rights', words)
    expect(page).toContain('Vi tek slike avgjerder i samband med Nyheitsbrev.')
    expect(page).not.toContain('Hos oss gjeld denne retten')
  })

  test('do not follow from what is anonymous: that is no personal data', () => {
    const survey = {anonymous: true, legalBases: [{article: '6(1)(e)'}]}
    expect(rightsIn({activities: {survey, courses: {legalBases: [{article: '6(1)(c)'}]}}})).toEqual(always)
  })

  test('are those that everybody has when there are no activities', () => {
    expect(rightsIn({})).toEqual(always)
  })

  test('name the activities when it is only some of those on the page, with links to their sections', () => {
    const activities = {
      courses: {legalBases: [{article: '6(1)(c)'}]},
      newsletter: {legalBases: [{article: '6(1)(a)'}]},
      statistics: {legalBases: [{article: '6(1)(a)'}]}
    }
    const outline = [
      {id: 'letters', about: ['newsletter'], blocks: [{activity: 'newsletter'}]},
      {id: 'numbers', about: ['statistics'], title: 'none', blocks: [{activity: 'statistics'}]}
    ]
    expect(blockIn('nn', {activities, outline}, 'rights', words)).toMatch(
      /Hos oss gjeld denne retten for \[Breva våre\]\(#letters\) og Statistikk\.$/
    )
  })

  test('do not follow from activities that are only for the record', () => {
    const activities = {
      courses: {legalBases: [{article: '6(1)(b)'}]},
      newsletter: {show: false, legalBases: [{article: '6(1)(f)'}]}
    }
    const text = blockIn('nn', {activities}, 'rights', words)
    expect(text).not.toContain('Rett til å protestere')
    expect(text).not.toContain('Hos oss gjeld')
  })
})

describe('rights that the policy states', () => {
  test('are these, in its order, with what they mean', () => {
    expect(blockIn('nn', {rights: {stated: ['complaint', 'rectification']}}, 'rights')).toMatch(
      /^## Rett til å klage til tilsynsmyndigheita\n\nDu kan klage til [^]+^## Rett til retting\n\nDu kan krevje/m
    )
  })

  test("can be the policy's own, whose words say what they mean", () => {
    const own = {terms: {rights: ['read-aloud']}, rights: {stated: ['read-aloud']}}
    expect(blockIn('nn', own, 'rights', {'vocabulary.rights.read-aloud': 'rett til opplesing'})).toMatch(
      /\n\n## Rett til opplesing$/
    )
  })

  test('are derived while it is an open question which they are', () => {
    expect(rightsIn({rights: {stated: {open: 'Kva for nokre?'}}})).toEqual(always)
  })
})

describe('how to use a right', () => {
  const opening = (facts: object): string => blockIn('nn', {...facts}, 'rights').split('\n')[0]!

  test('is by e-mail when there is an address', () => {
    expect(opening({controller: {email: 'post@eksempel.no'}})).toMatch(
      /\. Vil du bruke ein rett, kan du kontakte oss på \[post@eksempel\.no\]\(mailto:post@eksempel\.no\)\.$/
    )
    expect(opening({})).toMatch(/\. Ta kontakt med oss dersom du vil bruke ein rett\.$/)
  })

  test('says within how long requests are answered, and that it is free', () => {
    expect(opening({rights: {responseTime: 'P1M', free: true}})).toMatch(
      /\. Vi svarer utan ugrunna opphald og seinast innan éin månad\. Det er gratis\.$/
    )
    expect(opening({rights: {free: false, responseTime: {open: 'Kor lenge?'}}})).not.toMatch(/gratis|svarer/)
  })
})

describe('the right to object', () => {
  const activities = {courses: {legalBases: [{article: '6(1)(e)'}]}, newsletter: {legalBases: [{article: '6(1)(a)'}]}}
  const meaning = 'Du kan når som helst protestere mot behandling'

  test('has a block of its own, with the activities that it is about and how to use it', () => {
    const block = blockIn('nn', {activities, controller: {email: 'post@eksempel.no'}}, 'objection', words)
    expect(block.startsWith(meaning)).toBe(true)
    expect(block).toMatch(/ Hos oss gjeld denne retten for Kurs\.\n\nVil du protestere, kan du kontakte oss på \[post@/)
  })

  test('names no activities when all of them give it, or none', () => {
    expect(blockIn('nn', {activities: {courses: activities.courses}}, 'objection')).not.toContain('Hos oss')
    expect(blockIn('nn', {}, 'objection')).toMatch(/\n\nTa kontakt med oss dersom du vil protestere\.$/)
  })

  test('is linked to from the rights and not told twice', () => {
    const outline = [{id: 'objection', blocks: ['objection']}]
    const block = blockIn('nn', {activities, outline}, 'rights', words)
    expect(block).toContain('Du har også rett til å protestere. Les meir under [Rett til å protestere](#objection).')
    expect(block).not.toContain(meaning)
  })

  test('is not linked to when its section has no title, or it follows in the same section', () => {
    const untitled = [{id: 'own', title: 'none', blocks: ['objection']}]
    expect(blockIn('nn', {activities, outline: untitled}, 'rights', words)).not.toMatch(/protestere/)
    const document = documentIn('nn', {activities, outline: [{id: 'rights', blocks: ['rights', 'objection']}]}, words)
    expect(document).not.toContain('Les meir under')
    expect(document.split(meaning)).toHaveLength(2)
  })

  test('is not spoken of in the rights when no activity gives it', () => {
    const outline = [{id: 'objection', blocks: ['objection']}]
    expect(blockIn('nn', {outline}, 'rights')).not.toContain('protestere')
  })
})

describe('where one can complain', () => {
  const parties = {
    tilsynet: {name: 'Datatilsynet', website: {nn: 'https://tilsynet.no/nn', en: 'https://tilsynet.no/en'}}
  }
  const told = (complaint: unknown): string =>
    blockIn('nn', {parties, complaint}, 'complaint').replace(/^.*kan du klage til /, '')

  test('is not told when nothing is said, or it is an open question', () => {
    expect(blockIn('nn', {}, 'complaint')).toBe('')
    expect(told({authority: {open: 'Kven?'}})).toBe('')
    expect(told({website: 'https://klage.no/'})).toBe('')
  })

  test('is the authority, with a link to where complaints are lodged, else to its site', () => {
    expect(told({authority: 'tilsynet', website: 'https://klage.no/'})).toBe('[Datatilsynet](https://klage.no/).')
    expect(told({authority: 'tilsynet'})).toBe('[Datatilsynet](https://tilsynet.no/nn).')
    expect(blockIn('nb', {parties, complaint: {authority: 'tilsynet'}}, 'complaint')).toMatch(/til Datatilsynet\.$/)
  })
})
