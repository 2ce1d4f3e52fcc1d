import {describe, expect, test} from '@jest/globals'
import {createSubject} from '../../src/check/create-subject.ts'
import {subjectOf, subjectParts} from '../support/subject-of.ts'

describe('a subject', () => {
  test('says which files it is from, and has what it was given', () => {
    const shown = new Map([['nb', {sections: new Map(), bare: []}]])
    const analyser = {knows: () => true}
    const subject = createSubject({...subjectParts({}, {nb: {title: 'x'}}), shown, analyser, today: '2026-11-21'})
    expect(subject).toMatchObject({file: 'policies/example/policy.yaml', today: '2026-11-21'})
    expect(subject.versions[0]!.file).toBe('policies/example/nb.yaml')
    expect([subject.shown, subject.analyser]).toEqual([shown, analyser])
  })

  test('has a version for each language of the policy that has words, in its order', () => {
    const words = {en: {title: 'x'}, nb: {title: 'y'}}
    const {versions} = subjectOf({languages: ['nn', 'nb', 'en']}, words)
    expect(versions.map(({language, words: own}) => [language, own.get('title')?.text])).toEqual([
      ['nb', 'y'],
      ['en', 'x']
    ])
  })

  test('finds something out once, whoever asks, also when it is nothing', () => {
    const subject = subjectOf()
    const asked: unknown[] = []
    const look = (one: unknown): undefined => {
      asked.push(one)
      return undefined
    }
    expect([subject.once(look), subject.once(look)]).toEqual([undefined, undefined])
    expect(asked).toEqual([subject])
    expect(subject.once(({file}) => file)).toBe('policies/example/policy.yaml')
  })
})

describe('the day whose law it follows', () => {
  test.each([
    [{asOf: '2022-08-05', updated: '2024-01-01'}, '2022-08-05'],
    [{asOf: '2022-08'}, '2022-08-01'],
    [{asOf: {open: 'When?'}, updated: '2024'}, '2024-01-01'],
    [{updated: '2024-05-06'}, '2024-05-06'],
    [{updated: {open: 'When?'}}, undefined],
    [{}, undefined]
  ])('is the first that %j may mean', (facts, day) => {
    expect(subjectOf(facts).asOf).toBe(day)
  })
})

describe('the texts of a version', () => {
  const facts = {outline: [{id: 'intro', blocks: ['text'], sections: [{id: 'within', blocks: ['text']}]}]}
  const words = {
    title: '# No heading',
    sections: {
      intro: {title: 'Intro', text: '- Én\n- **To**'},
      within: {text: 'Avsnitt'},
      gone: {text: 'Borte'}
    },
    activities: {courses: {purpose: 'Ett avsnitt.\n\nEtt til.'}}
  }
  const {versions} = subjectOf(facts, {nb: words})
  const texts = versions[0]!.texts

  test('come by key, in the order of the file', () => {
    expect([...texts].map(([key, text]) => [key, text.key, text.origin.path.join('.')])).toEqual(
      [
        'title',
        'sections.intro.title',
        'sections.intro.text',
        'sections.within.text',
        'sections.gone.text',
        'activities.courses.purpose'
      ].map((key) => [key, key, key])
    )
  })

  test('know the section that they stand in, if there is one', () => {
    expect([...texts.values()].map(({section}) => section?.id)).toEqual([
      undefined,
      'intro',
      'intro',
      'within',
      undefined,
      undefined
    ])
  })

  test('are read as blocks where they are texts of sections or several paragraphs, else as phrases', () => {
    expect([...texts.values()].map(({blocks}) => blocks.map(({kind, text}) => `${kind}: ${text}`))).toEqual([
      ['phrase: # No heading'],
      ['phrase: Intro'],
      ['item: Én', 'item: To'],
      ['paragraph: Avsnitt'],
      ['paragraph: Borte'],
      ['paragraph: Ett avsnitt.', 'paragraph: Ett til.']
    ])
  })

  test('are all in the prose, in small letters', () => {
    expect(versions[0]!.prose).toContain('intro\nén\nto\navsnitt\n')
  })
})

test('facts are looked for once in the same text', () => {
  const [version] = subjectOf({}, {nb: {title: 'x'}}).versions
  const text = 'Vi sletter etter tre måneder.'
  expect(version!.extract(text)).toMatchObject([{kind: 'period', value: 'P3M'}])
  expect(version!.extract(text)).toBe(version!.extract(text))
})
