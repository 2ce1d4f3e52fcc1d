import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {leadingText} from '../../../src/workspace/lines/leading-text.ts'
import {writeLines} from '../../../src/workspace/lines/line-writer.ts'
import {readLines} from '../../../src/workspace/lines/read-lines.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('reading lines', () => {
  test('gives what was written, however long the lines are', () => {
    const file = path.join(temporaryFolder(), 'lines')
    const lines = [
      '',
      'å',
      'x'.repeat(300_000),
      ...Array.from({length: 5000}, (_, n) => `${String(n)} æøå ${'y'.repeat(n % 200)}`)
    ]
    const writer = writeLines(file)
    for (const line of lines) writer.add(line)
    expect(writer.count).toBe(lines.length)
    writer.close()
    expect([...readLines(file)]).toEqual(lines)
  })

  test('leaves out what was cut', () => {
    const folder = temporaryFolder({cut: 'a\nb\nc', empty: '', none: 'a'})
    expect([...readLines(path.join(folder, 'cut'))]).toEqual(['a', 'b'])
    expect([...readLines(path.join(folder, 'empty'))]).toEqual([])
    expect([...readLines(path.join(folder, 'none'))]).toEqual([])
  })

  test('gives nothing of a file that is not there', () => {
    expect([...readLines(path.join(temporaryFolder(), 'x'))]).toEqual([])
  })

  test('may end before the file does', () => {
    const folder = temporaryFolder({lines: 'a\nb\n'})
    const lines = readLines(path.join(folder, 'lines'))
    expect(lines.next().value).toBe('a')
    lines.return()
    expect(lines.next().done).toBe(true)
  })

  test('says what cannot be read or written', () => {
    const folder = temporaryFolder()
    expect(misuseOf(() => [...readLines(folder)])).toMatchObject({code: 'unreadable', parameters: {reason: 'EISDIR'}})
    expect(misuseOf(() => writeLines(folder))).toMatchObject({code: 'unwritable', parameters: {reason: 'EISDIR'}})
  })

  test('closes what it opened', () => {
    const open = (): number => fs.readdirSync('/dev/fd').length
    const folder = temporaryFolder({lines: 'a\nb\n'})
    const before = open()
    for (let round = 0; round < 5; round++) expect([...readLines(path.join(folder, 'lines'))]).toHaveLength(2)
    expect(open()).toBe(before)
  })
})

describe('the leading text of a line of JSON', () => {
  test.each([
    ['["dfo",1]', 1, 'dfo'],
    [JSON.stringify(['a"b\\c', 2]), 1, 'a"b\\c'],
    ['{"id":"å"}', 6, 'å'],
    ['["", 2]', 1, ''],
    ['[1]', 1, undefined],
    ['["abc', 1, undefined],
    ['["a\\', 1, undefined],
    [String.raw`["a\x"]`, 1, undefined],
    ['', 0, undefined]
  ])('of %s', (line, start, text) => {
    expect(leadingText(line, start)).toBe(text)
  })
})
