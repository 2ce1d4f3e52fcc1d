import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {digestShared, stampShared} from '../../../src/workspace/cache/shared-files.ts'
import {digestProduct} from '../../../src/workspace/cache/digest-product.ts'
import type {ReportingCache} from '../../../src/workspace/cache/read-item.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const files = {'locales/nb/own.json': '{}', 'templates/themes/x/y.css': 'y', 'policies/a/policy.yaml': ''}

describe('what policies share', () => {
  test.each([
    ['a bundle', 'locales/nb/own.json'],
    ['a new bundle', 'locales/nn/own.json'],
    ['a theme', 'templates/themes/x/y.css'],
    ['the configuration', 'personvern.config.yaml'],
    ['the configuration in JSON', 'personvern.config.json']
  ])('is another when %s is', (_, file) => {
    const root = temporaryFolder(files)
    const before = [digestShared(root), stampShared(root)]
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
    fs.writeFileSync(path.join(root, file), 'other')
    const after = [digestShared(root), stampShared(root)]
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  })

  test('has nothing to do with policies, nor with what begins with a full stop', () => {
    const root = temporaryFolder(files)
    const before = [digestShared(root), stampShared(root)]
    fs.writeFileSync(path.join(root, 'policies/a/policy.yaml'), 'x')
    fs.writeFileSync(path.join(root, 'locales/.own.json.swp'), 'x')
    expect([digestShared(root), stampShared(root)]).toEqual(before)
  })

  test('is told also where something in it cannot be read, and is another when it can', () => {
    const root = temporaryFolder(files)
    const loop = path.join(root, 'templates/loop')
    fs.symlinkSync('loop', loop)
    const before = [digestShared(root), stampShared(root)]
    expect([digestShared(root), stampShared(root)]).toEqual(before)
    fs.rmSync(loop)
    fs.writeFileSync(loop, '')
    expect(digestShared(root)).not.toBe(before[0])
    expect(stampShared(root)).not.toBe(before[1])
  })

  test('is the same for the same content elsewhere', () => {
    expect(digestShared(temporaryFolder(files))).toBe(digestShared(temporaryFolder(files)))
  })
})

const cacheIn = (folder: string): ReportingCache => ({folder, report: {damaged: 0}})

describe('the product', () => {
  test('is the same as long as nothing of it changes, whatever is remembered of it', () => {
    const folder = temporaryFolder()
    const digest = digestProduct(cacheIn(folder), Infinity)
    const [memory] = fs.readdirSync(folder)
    expect(digestProduct(cacheIn(folder), Infinity)).toBe(digest)
    for (const damage of ['', '{', '{}', 'null', '[]', '5', '{"stamps":[],"digest":"x"}']) {
      fs.writeFileSync(path.join(folder, memory!), damage)
      expect(digestProduct(cacheIn(folder), Infinity)).toBe(digest)
    }
  })

  test('is read again, and that is told, where something else lies in the place of what is remembered of it', () => {
    const folder = temporaryFolder()
    const digest = digestProduct(cacheIn(folder), Infinity)
    const [memory] = fs.readdirSync(folder)
    fs.rmSync(path.join(folder, memory!))
    fs.mkdirSync(path.join(folder, memory!))
    const cache = cacheIn(folder)
    expect(digestProduct(cache, Infinity)).toBe(digest)
    expect(cache.report).toEqual({damaged: 0, unreadable: {file: memory, reason: 'EISDIR'}})
    expect(fs.readdirSync(folder)).toEqual([memory])
  })

  test('is not remembered where nothing is to be written, or can be', () => {
    const folder = temporaryFolder({file: ''})
    const digest = digestProduct(cacheIn(folder), undefined)
    expect(digestProduct(cacheIn(path.join(folder, 'file/cache')), Infinity)).toBe(digest)
    expect(fs.readdirSync(folder)).toEqual(['file'])
  })

  test('is not remembered while its files are so new that their stamps could be those of later ones', () => {
    const folder = temporaryFolder()
    digestProduct(cacheIn(folder), 0)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('is read again when a stamp is another', () => {
    const folder = temporaryFolder()
    const digest = digestProduct(cacheIn(folder), Infinity)
    const memory = path.join(folder, fs.readdirSync(folder)[0]!)
    const known = JSON.parse(fs.readFileSync(memory, 'utf8')) as {stamps: (number[] | null)[]; digest: string}
    fs.writeFileSync(memory, JSON.stringify({...known, digest: 'remembered'}))
    expect(digestProduct(cacheIn(folder), Infinity)).toBe('remembered')
    known.stamps[3]![0]!++
    fs.writeFileSync(memory, JSON.stringify({...known, digest: 'remembered'}))
    expect(digestProduct(cacheIn(folder), Infinity)).toBe(digest)
  })
})
