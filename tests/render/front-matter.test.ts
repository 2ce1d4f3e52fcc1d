import {load} from 'js-yaml'
import {describe, expect, test} from '@jest/globals'
import {frontMatter, unknownNames, type FrontMatterFacts} from '../../src/render/front-matter.ts'

const facts: FrontMatterFacts = {
  address: undefined,
  controller: 'A: "b" & {c}',
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
})
