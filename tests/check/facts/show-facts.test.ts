import {expect, test} from '@jest/globals'
import {showFacts} from '../../../src/check/facts/show-facts.ts'
import {speakerFor} from '../../support/speaker-for.ts'

const facts = {
  controller: {email: 'post@example.no'},
  parties: {skyhus: {name: 'Skyhus AS'}},
  activities: {courses: {purposes: ['web-statistics'], data: ['name']}},
  outline: [
    {id: 'intro', blocks: ['text']},
    {id: 'courses', about: ['courses'], blocks: [{purposes: 'courses'}]}
  ]
}

const words = {
  title: 'Personvern',
  controller: {name: 'Kommunen'},
  activities: {courses: {title: 'Kurs'}},
  sections: {intro: {title: 'Om', text: 'Skriv til {{controller.email}}, ikkje til {{skyhus}}.'}}
}

/** What a page puts into words, by section. */
function shown(): Record<string, string[]> {
  return speakerFor('nn', {facts, words}, ({context}) => {
    const {sections} = showFacts(context).shown
    return Object.fromEntries(
      [...sections].map(([id, {paths, names}]) => [id, [...paths.map((path) => path.join('.')), ...names]])
    )
  })
}

test('facts are shown in the section whose words or blocks name them', () => {
  const {intro, courses} = shown()
  expect(intro).toContain('controller.email')
  expect(intro!.some((fact) => fact.includes('skyhus'))).toBe(true)
  expect(courses!.some((fact) => fact.startsWith('activities.courses.purposes'))).toBe(true)
})

test('a fact that no block and no words name is shown nowhere', () => {
  expect(
    Object.values(shown())
      .flat()
      .filter((fact) => fact.includes('data'))
  ).toEqual([])
})

test('what the title of the page names is in no section', () => {
  const titled = {...words, title: 'Personvern hos {{controller.email}}'}
  speakerFor('nn', {facts, words: titled}, ({context}) => {
    const {sections} = showFacts(context).shown
    expect(sections.has('')).toBe(true)
  })
})

test('the page is the one that is rendered', () => {
  speakerFor('nn', {facts, words}, ({context}) => {
    expect(showFacts(context).view.sections.map(({id}) => id)).toEqual(['intro', 'courses'])
  })
})
