import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/api/render.ts'
import {blocksOf} from '../support/blocks-of.ts'
import {published} from './published.ts'
import {textOf} from '../support/text-of.ts'

/*
 * The four declarations say what was published: in the language in which it was published every line stands on the
 * page as it was, in its order, and nothing else does. What differs is listed, with the reason, in `published.ts`.
 */

const root = path.resolve(import.meta.dirname, '..', '..')

/** Which version it is, which stands below every page. */
const colophon = /Vers(?:jon|ion) (?:\d{4}-\d\d-\d\d · )?[\da-f]{8}\.$/

const pages = new Map(
  await Promise.all(
    published.map(async ({policy, language}) => {
      const options = {policies: [policy], languages: [language], formats: ['md' as const], out: false as const}
      const {policies} = await render({root, ...options})
      return [`${policy} ${language}`, textOf(policies[0]!.files[0]!)] as const
    })
  )
)

describe.each(published)('$policy in $language', ({policy, language, seed, left, mended, moved, added}) => {
  const [below = '', ...blocks] = blocksOf(pages.get(`${policy} ${language}`)!).map(plain).reverse()
  const page = blocks.reverse()
  const lines = fs
    .readFileSync(path.join(import.meta.dirname, 'seeds', seed), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .map(plain)
    .filter(Boolean)
    .filter((line) => !left.some(({line: pattern}) => pattern.test(line)))
    .map((line) => mended.reduce((text, {was, is}) => text.replace(was, is), line))

  test('says below which version it is', () => {
    expect(below).toMatch(colophon)
  })

  test('says every line that was published', () => {
    const missing = lines.filter((line) => !page.includes(line))
    expect(missing).toEqual([])
  })

  test('says nothing that was not published, but that it is an example', () => {
    const own = page.filter((block) => !lines.includes(block))
    const unexplained = own.filter((block) => !added.some(({line: pattern}) => pattern.test(block)))
    expect(unexplained).toEqual([])
    expect(own).toHaveLength(added.length)
  })

  test('says it in the order in which it was published', () => {
    const kept = lines.filter((line) => page.includes(line) && !moved.some(({line: pattern}) => pattern.test(line)))
    const order = page.filter((block) => kept.includes(block))
    expect(order).toEqual(kept)
  })

  test('explains only what there is', () => {
    const raw = fs.readFileSync(path.join(import.meta.dirname, 'seeds', seed), 'utf8').split('\n').map(plain)
    for (const {line} of [...left, ...moved]) expect(raw.some((text) => line.test(text))).toBe(true)
    for (const {was} of mended) expect(raw.some((text) => text.includes(was))).toBe(true)
  })
})

/** A line without marks of lists and numbers of chapters, white space as one space. */
function plain(line: string): string {
  return line
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^(?:#+|[•*-]|\d+\.) /, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
}
