import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readStdin} from '../../../src/workspace/disk/read-stdin.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** Read what a file holds as if it were piped in. */
function readPiped(content: Uint8Array): Uint8Array {
  const descriptor = fs.openSync(path.join(temporaryFolder({piped: content}), 'piped'), 'r')
  try {
    return readStdin(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

describe('what is piped in', () => {
  test.each([[0], [1], [65_536], [200_001]])('is read to its end when it has %d bytes', (size) => {
    const content = Buffer.alloc(size, 'æøå')
    expect(content.equals(readPiped(content))).toBe(true)
  })

  test('is read no further than one byte after the largest page there may be', () => {
    const most = 10 * 1024 * 1024
    expect([most, most + 1, most + 100_000].map((size) => readPiped(Buffer.alloc(size)).length)).toEqual([
      most,
      most + 1,
      most + 1
    ])
  })

  test('is misuse when it cannot be read', () => {
    const folder = fs.openSync(temporaryFolder(), 'r')
    const misuse = misuseOf(() => readStdin(folder))
    fs.closeSync(folder)
    expect(misuse).toMatchObject({code: 'unreadable', parameters: {file: '-', reason: 'EISDIR'}})
  })
})
