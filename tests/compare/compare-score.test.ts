import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {comparePages} from '../../src/compare/compare-pages.ts'
import type {Difference} from '../../src/compare/difference.ts'
import type {Page} from '../../src/published/page.ts'
import {read} from '../published/read.ts'
import {pageMeans} from '../support/page-means.ts'
import {plantDifferences, type Planted} from './plant.ts'

/*
 * How well differences are found: pairs that say the same, in every direction, should give nothing; then one thing at a time is
 * changed in one of them. `policies`: the policies of this repository as they are rendered, which were looked at while comparing was
 * made. `open` and `held`: declarations in free translations, written by somebody who did not know how it works. What `open` showed was
 * mended; nothing is tuned to `held`.
 */

const root = path.resolve(import.meta.dirname, '..', '..')
const languages = ['nb', 'nn', 'en']

/** How many changes of each kind are tried; `SAMPLE` in the environment asks for more, and for all pairs. */
const sample = {all: process.env['SAMPLE'] !== undefined, size: Number(process.env['SAMPLE'] ?? 1)}

type Versions = Readonly<Record<string, Page>>

const pairs = path.join(import.meta.dirname, 'pairs')
const policies = path.join(root, 'tests', 'golden', 'expected')
const nameOfPair = (id: string, language: string): string => `${id}.${language}.md`

const sets = {
  policies: readAll(policies, (id, language) => `${id}/${language}.md`, fs.readdirSync(policies)),
  open: readAll(pairs, nameOfPair, ['county', 'directorate', 'hospital', 'municipality', 'museum']),
  held: readAll(pairs, nameOfPair, ['agency'])
}

/**
 * False reports in 1 000 words at most, recall at least, and in one of how many pairs each kind of change is tried. Of what nobody has looked at,
 * one declaration, a slip counts for much.
 */
const goals: Readonly<Record<string, {most: number; least: number; oneIn: number}>> = {
  policies: {most: 0.5, least: 0.95, oneIn: 10},
  open: {most: 1, least: 0.92, oneIn: 10},
  held: {most: 1.5, least: 0.92, oneIn: 4}
}

const printed: string[] = []

afterAll(() => {
  process.stdout.write(`${printed.join('\n')}\n`)
})

async function readAll(
  folder: string,
  nameOf: (id: string, language: string) => string,
  ids: readonly string[]
): Promise<Versions[]> {
  return await Promise.all(
    ids.map(
      async (id) =>
        Object.fromEntries(
          await Promise.all(
            languages.map(async (language) => [
              language,
              await read(fs.readFileSync(path.join(folder, nameOf(id, language))), `${id}.${language}.md`, language)
            ])
          )
        ) as Versions
    )
  )
}

function wordsIn({sections}: Page): number {
  return sections.reduce((count, {text}) => count + text.split(/\s+/).length, 0)
}

function keyOf({rule, has, lacks}: Difference): string {
  return JSON.stringify([rule, has, lacks])
}

/** Two versions that say the same, and what is told of them all the same. */
interface SamePair {
  source: Page
  other: Page
  told: readonly Difference[]
}

/** Every pair of versions, in both directions. */
function directions(versions: Versions): SamePair[] {
  return languages.flatMap((from) =>
    languages
      .filter((to) => to !== from)
      .map((to): SamePair => {
        const [source, other] = [versions[from]!, versions[to]!]
        return {source, other, told: comparePages([source, other], pageMeans)}
      })
  )
}

/** Spread over all that there are, always the same. */
function some<T>(things: readonly T[], from: number): T[] {
  const step = Math.max(1, things.length / sample.size)
  return Array.from(
    {length: Math.min(sample.size, things.length)},
    (_, index) => things[Math.floor(index * step + from) % things.length]!
  )
}

interface Score {
  all: number
  found: number
  false: number
  missed: string[]
}

interface Try {
  source: Page
  other: Page
  changed: Planted
  /** What is told of the pair without the change. */
  known: ReadonlySet<string>
}

/** Each kind of change in some of the directions, or in all where more is asked for. */
function* tries(pairs: readonly SamePair[], oneIn: number): Generator<Try> {
  let turn = 0
  for (const {source, other, told} of pairs) {
    const known = new Set(told.map(keyOf))
    for (const [, planted] of byKind(plantDifferences(other))) {
      if (turn++ % (sample.all ? 1 : oneIn) > 0) continue
      for (const changed of some(planted, turn)) yield {source, other, changed, known}
    }
  }
}

function missedIn(missed: readonly string[]): string {
  return process.env['SAMPLE'] === undefined || missed.length === 0
    ? ''
    : `; missed: ${missed.map((what) => what.slice(0, 60)).join(' | ')}`
}

function byKind(planted: readonly Planted[]): Map<string, Planted[]> {
  const kinds = new Map<string, Planted[]>()
  for (const one of planted) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one])
  return kinds
}

describe.each(Object.entries(sets))('the set %s', (name, promise) => {
  const {most, least, oneIn} = goals[name]!
  let pairs: SamePair[] = []
  beforeAll(async () => {
    pairs = (await promise).flatMap(directions)
  })

  test('gives next to nothing where versions say the same', () => {
    let [found, words] = [0, 0]
    for (const {other, told} of pairs) {
      found += told.length
      words += wordsIn(other)
    }
    printed.push(
      `${name}: ${found} false reports in ${words} words of pairs that say the same, ${((1000 * found) / words).toFixed(2)} in 1 000`
    )
    expect((1000 * found) / words).toBeLessThanOrEqual(most)
  })

  test('gives what was changed, and little else', () => {
    const scores = new Map<string, Score>()
    let words = 0
    for (const {source, other, changed, known} of tries(pairs, oneIn)) {
      const differences = comparePages([source, changed.page()], pageMeans).filter((found) => !known.has(keyOf(found)))
      const score = scores.get(changed.kind) ?? {all: 0, found: 0, false: 0, missed: []}
      scores.set(changed.kind, score)
      score.all++
      if (differences.some(changed.isToldBy)) score.found++
      else score.missed.push(changed.what)
      score.false += differences.filter((found) => !changed.isToldBy(found)).length
      words += wordsIn(other)
    }
    const sum = (field: 'all' | 'false' | 'found'): number =>
      [...scores.values()].reduce((sum, score) => sum + score[field], 0)
    for (const [kind, score] of [...scores].sort()) {
      const precision = score.found / Math.max(1, score.found + score.false)
      printed.push(
        `${name}, ${kind}: recall ${(score.found / score.all).toFixed(3)} (${score.found} of ${score.all}), precision ${precision.toFixed(3)}${missedIn(score.missed)}`
      )
    }
    const recall = sum('found') / sum('all')
    const falsely = (1000 * sum('false')) / words
    printed.push(
      `${name}: recall ${recall.toFixed(3)} of ${sum('all')} changes, ${falsely.toFixed(3)} false reports in 1 000 words`
    )
    expect(recall).toBeGreaterThanOrEqual(least)
    expect(falsely).toBeLessThanOrEqual(1)
  })
})
