import {describe, expect, test} from '@jest/globals'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

/** Kinds and texts of the blocks of a text. */
function blocksIn(raw: string, mode: 'block' | 'phrase' = 'block'): string[] {
  return readBlocks(raw, mode).map(({kind, text}) => `${kind}: ${text}`)
}

describe('the blocks of a text', () => {
  test('are paragraphs, headings, items and cells, in order', () => {
    const raw = '# Tittel\n\nEit *avsnitt*.\n\n- ein\n  - to\n\n1. tre\n\n| a | b |\n| - | - |\n| c | **d** |'
    expect(blocksIn(raw)).toEqual([
      'heading: Tittel',
      'paragraph: Eit avsnitt.',
      'item: ein',
      'item: to',
      'item: tre',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d'
    ])
  })

  test('are what a quotation holds, too', () => {
    expect(blocksIn('> Eit sitat.')).toEqual(['paragraph: Eit sitat.'])
  })

  test('are not rules, definitions or blocks of code', () => {
    expect(blocksIn('a\n\n---\n\n[x]: https://a.no\n\n```\nkode\n```\n\n    meir kode')).toEqual(['paragraph: a'])
  })

  test('have one line: a line break is a space', () => {
    expect(blocksIn('ein\nto  \ntre\\\nfire')).toEqual(['paragraph: ein to tre fire'])
  })

  test('have no text where a block of HTML stands, but know of it', () => {
    const [block] = readBlocks('<div>\nx\n</div>', 'block')
    expect(block).toMatchObject({kind: 'paragraph', text: '', html: ['<div>\nx\n</div>']})
  })
})

describe('a phrase', () => {
  test('is one block, whatever it begins with', () => {
    for (const text of ['1. januar', '# x', '- x', '> x', '+47 22'])
      expect(blocksIn(text, 'phrase')).toEqual([`phrase: ${text}`])
  })

  test('has its characters where they were written', () => {
    const [block] = readBlocks('1. *mai*', 'phrase')
    expect(block).toMatchObject({text: '1. mai', offsets: [0, 1, 2, 4, 5, 6]})
  })

  test('that is empty has no block with text', () => {
    expect(blocksIn('', 'phrase').join('')).toBe('phrase: ')
  })
})

describe('a text without marks, which no parser has to read,', () => {
  test('has the space around it taken away, and its characters where they were written', () => {
    expect(readBlocks('  Vi {{x}} her. ', 'phrase')).toEqual([
      {
        kind: 'phrase',
        text: 'Vi \uFFFC her.',
        offsets: [2, 3, 4, 5, 10, 11, 12, 13, 14],
        placeholders: [{path: 'x', forms: []}],
        links: [],
        foreign: [],
        emphases: 0,
        code: [],
        html: []
      }
    ])
  })

  test('is the same as when the parser reads it', () => {
    for (const text of ['Vi lagrar alt.', 'e-post', '+47 22', '1. januar', '= 2', 'a  b', 'å \u{1F600} æ'])
      expect(readBlocks(text, 'phrase')).toEqual(readBlocks(`${text}\n`, 'phrase'))
  })

  test('may begin like a list all the same, and is one then', () => {
    expect(blocksIn('- ein')).toEqual(['item: ein'])
    expect(blocksIn('1) ein')).toEqual(['item: ein'])
    expect(blocksIn('    ein')).toEqual([])
  })
})
