import {describe, expect, test} from '@jest/globals'
import {placeInText} from '../../../src/check/words/place-in-text.ts'
import type {OwnText} from '../../../src/check/subject.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

/** The place of a stretch of a block of a text, by what it says. */
function place(raw: string, said: string, index = 0): [string, number] {
  const text: OwnText = {
    key: 'sections.x.text',
    text: raw,
    origin: {file: 'nn.yaml', path: ['sections', 'x', 'text']},
    section: undefined,
    blocks: readBlocks(raw, 'block')
  }
  const block = text.blocks[index]!
  const start = block.text.indexOf(said)
  const {file, path, excerpt, nth} = placeInText(text, block, start, start + said.length)
  expect({file, path}).toEqual(text.origin)
  return [excerpt, nth]
}

describe('a stretch of a block', () => {
  test('is pointed at as it is written, marks and all', () => {
    expect(place('Vi **lagrar** [alt](#x) her.', 'lagrar alt')).toEqual(['lagrar** [alt', 0])
  })

  test('is numbered among those that are written the same', () => {
    expect(place('her og her\n\nher', 'her')).toEqual(['her', 0])
    expect(place('her og her\n\nher', 'her', 1)).toEqual(['her', 2])
  })

  test('over several lines is pointed at by the first of them', () => {
    expect(place('Ein to\ntre fire.', 'to tre')).toEqual(['to', 0])
  })

  test('may be empty, and is then pointed at by the character after it', () => {
    expect(place('Ein to', '')).toEqual(['E', 0])
  })
})

test('a block without text is pointed at by the beginning of the text', () => {
  expect(place('<div></div>', '')).toEqual(['<div></div>', 0])
})
