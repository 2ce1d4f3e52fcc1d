import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {readCodeCache, writeCodeCache} from '../../../src/workspace/start/code-cache.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const made = {'bin.cjs': Buffer.from('what V8 made'), 'chunk.cjs': Buffer.from('of two scripts')}

let file: string

beforeEach(() => {
  file = path.join(temporaryFolder(), 'v20', 'render.bin')
})

describe('what V8 made', () => {
  test('is read as it was written, and nothing lies beside it', () => {
    writeCodeCache(file, 'digest', () => made)
    expect(readCodeCache(file, 'digest')).toEqual(made)
    expect(fs.readdirSync(path.dirname(file))).toEqual(['render.bin'])
  })

  test('is forgotten when the product is another', () => {
    writeCodeCache(file, 'digest', () => made)
    expect(readCodeCache(file, 'another')).toEqual({})
  })

  test('is forgotten when any byte of it is damaged', () => {
    writeCodeCache(file, 'digest', () => made)
    const whole = fs.readFileSync(file)
    for (let index = 0; index < whole.length; index++) {
      const damaged = Buffer.from(whole)
      damaged[index]! ^= 1
      fs.writeFileSync(file, damaged)
      expect(readCodeCache(file, 'digest')).toEqual({})
    }
  })

  test.each([0, 3, 20, 60])('is forgotten when only %i bytes of it are there', (length) => {
    writeCodeCache(file, 'digest', () => made)
    fs.truncateSync(file, length)
    expect(readCodeCache(file, 'digest')).toEqual({})
  })

  test('is not made where it cannot be kept', () => {
    fs.writeFileSync(path.dirname(file), 'in the way')
    let isAsked = false
    writeCodeCache(file, 'digest', () => {
      isAsked = true
      return made
    })
    expect(isAsked).toBe(false)
    expect(readCodeCache(file, 'digest')).toEqual({})
  })

  test('leaves nothing behind when it cannot be made', () => {
    writeCodeCache(file, 'digest', () => {
      throw new Error('no')
    })
    expect(fs.readdirSync(path.dirname(file))).toEqual([])
  })
})
