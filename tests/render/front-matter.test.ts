import {load} from 'js-yaml'
import {describe, expect, test} from '@jest/globals'
import {
  frontMatter,
  namesIn,
  unknownNames,
  withoutAbsent,
  type FrontMatterFacts
} from '../../src/render/front-matter.ts'

const facts: FrontMatterFacts = {
  address: undefined,
  controller: 'A: "b" & {c}',
  day: '2022-08-05',
  description: 'Slik: {{ behandlar }} vi',
  lang: 'nn',
  language: 'nn',
  policy: 'dfo',
  slug: 'personvern',
  title: 'Personvern: slik er det',
  updated: '2022-08-05'
}

describe('front matter', () => {
  test('is data with facts filled in, whatever they hold', () => {
    const data = {
      layout: 'default.html',
      permalink: '{{slug}}/',
      title: '{{ title }}',
      tags: ['{{controller}}', 3],
      nested: {draft: false, lang: '{{language}}'}
    }
    const written = frontMatter(data, facts)
    expect(written).toMatch(/^---\n[\s\S]*\n---\n\n$/)
    expect(load(written.slice(4, -5))).toEqual({
      layout: 'default.html',
      permalink: 'personvern/',
      title: 'Personvern: slik er det',
      tags: ['A: "b" & {c}', 3],
      nested: {draft: false, lang: 'nn'}
    })
  })

  test('names what nothing fills, also a fact that is not there', () => {
    expect(unknownNames({a: '{{titel}} {{title}}', b: ['{{address}}', 3], c: {d: '{{__proto__}}'}}, facts)).toEqual([
      'titel',
      'address',
      '__proto__'
    ])
  })

  test('has a day as a date, and a text that holds one as a text', () => {
    expect(frontMatter({date: '{{day}}', text: '{{ updated }}', both: 'Dag {{day}}'}, facts)).toBe(
      "---\ndate: 2022-08-05\ntext: '2022-08-05'\nboth: Dag 2022-08-05\n---\n\n"
    )
  })

  test('does not fill what a fact holds', () => {
    expect(frontMatter({a: '{{description}}'}, facts)).toBe("---\na: 'Slik: {{ behandlar }} vi'\n---\n\n")
  })

  test('leaves out what is null, and is nothing without fields', () => {
    expect(frontMatter({layout: null, title: 'x'}, facts)).toBe('---\ntitle: x\n---\n\n')
    expect(frontMatter({layout: null}, facts)).toBe('')
    expect(frontMatter({}, facts)).toBe('')
  })

  test('that many share has the fields whose facts are there', () => {
    const shared = {
      title: '{{title}}',
      canonical: '{{address}}',
      last: {date: '{{day}}', by: '{{address}}'},
      off: false
    }
    expect(withoutAbsent(shared, facts)).toEqual({title: '{{title}}', last: {date: '{{day}}'}, off: false})
    expect(withoutAbsent({last: {date: '{{day}}'}}, {...facts, day: undefined})).toEqual({})
  })

  test('that many share keeps what is empty as it is written, and what is misspelt', () => {
    const shared = {params: {}, tags: [], last: {params: {}, by: '{{address}}'}, name: '{{titel}}'}
    expect(withoutAbsent(shared, facts)).toEqual({params: {}, tags: [], last: {params: {}}, name: '{{titel}}'})
  })

  test('tells where it names what', () => {
    expect(namesIn({a: '{{titel}} {{ title }}', b: ['x', {c: '{{day}}'}], d: null, e: 3})).toEqual([
      {name: 'titel', path: ['a']},
      {name: 'title', path: ['a']},
      {name: 'day', path: ['b', 1, 'c']}
    ])
  })
})
