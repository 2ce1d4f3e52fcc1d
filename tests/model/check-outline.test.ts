import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

function brief(outline: string): string[] {
  return inBrief(findingsIn(`outline: ${outline}\n`))
}

describe('a section', () => {
  test('without title and content is nothing', () => {
    expect(findingsIn('outline: [{id: a}, {id: b, title: none}]\n')).toMatchObject([
      {at: '1:20', rule: 'empty-outline', parameters: {actual: 'b'}}
    ])
    expect(brief('[{id: a, title: none, blocks: [], sections: []}]')).toEqual(['1:11 empty-outline «{»'])
  })

  test('is something by its title, its blocks or what is within it', () => {
    expect(brief('[{id: a}]')).toEqual([])
    expect(brief('[{id: a, title: none, blocks: [text]}]')).toEqual([])
    expect(brief('[{id: a, title: none, sections: [{id: b}]}]')).toEqual([])
  })

  test('is looked at however deep it is', () => {
    expect(brief('[{id: a, sections: [{id: b, sections: [{id: c}, {id: d, title: none}]}]}]')).toEqual([
      '1:58 empty-outline «{»'
    ])
  })
})

describe('a block', () => {
  const declared = 'cookies: {a: {items: {}}}\nlinks: {b: {}}\n'

  test('names one thing', () => {
    expect(findingsIn(`outline: [{id: x, blocks: [text, {cookies: a, links: b}]}]\n${declared}`)).toMatchObject([
      {at: '1:34', rule: 'empty-outline', parameters: {actual: 'cookies, links'}}
    ])
  })

  test('is nothing when it names nothing, or only columns', () => {
    expect(brief('[{id: x, blocks: [{}, {columns: [name]}]}]')).toEqual([
      '1:28 empty-outline «{»',
      '1:32 empty-outline «{»'
    ])
  })

  test('may choose its columns', () => {
    const facts = `outline: [{id: x, blocks: [{cookies: a, columns: [name, purpose]}]}]\n${declared}`
    expect(findingsIn(facts)).toEqual([])
  })

  test('is looked at however deep its section is', () => {
    expect(brief('[{id: a, sections: [{id: b, blocks: [{}]}]}]')).toEqual(['1:47 empty-outline «{»'])
  })
})
