import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, expect, jest, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {tokenHeader, type PassageDetail, type PolicyView, type WriteAnswer} from '../../src/preview/protocol.ts'
import {openBrowser, type TestBrowser} from '../preview/support/browser.ts'
import {sheet} from '../preview/support/preview-page.ts'
import {startPreview, type PreviewServer} from '../preview/support/server.ts'

/*
 * Many saves at random over the policies, with a window open: what was saved last is on the screen, and the server does not grow. `RUNS`
 * says how many, `SEED` which.
 */

const runs = Number(process.env['RUNS'] ?? 2000)
const policies = ['dfo', 'ldo', 'datatilsynet', 'mangfoldimai']

/** After so many saves it is looked at whether the last is on the screen. */
const sampled = 20

/** How much the server may have grown between a quarter of the way and the end, in bytes. */
const mostGrowth = 20_000_000

jest.setTimeout(3_600_000)

let server: PreviewServer
let chromium: TestBrowser
let token = ''

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies, inspected: true}), openBrowser()])
  token = /name="personvern-token" content="([^"]+)"/.exec(await (await fetch(server.origin)).text())![1]!
}, 120_000)

/** Numbers that look like chance and are always the same. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const read = async <T>(address: string): Promise<T> =>
  (await fetch(`${server.origin}/api/${address}`)).json() as Promise<T>

async function save(policy: string, body: object): Promise<WriteAnswer> {
  const headers = {'content-type': 'application/json', origin: server.origin, [tokenHeader]: token}
  const answer = await fetch(`${server.origin}/api/policies/${policy}/save`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body)
  })
  return (await answer.json()) as WriteAnswer
}

/** A passage that is saved again and again. */
interface Place {
  policy: string
  language: 'en' | 'nb' | 'nn'
  key: string
  index: number
  /** What it says to begin with. */
  raw: string
}

/** Sentences, as they are to begin with. */
async function places(): Promise<Place[]> {
  const found: Place[] = []
  for (const policy of policies) {
    const {passages} = await read<PolicyView>(`policies/${policy}?fresh`)
    for (const {versions} of passages.filter((_, index) => index % 3 === 0))
      for (const [language, {key, index, there}] of Object.entries(versions)) {
        if (!there || !/^sections\..*\.text$/.test(key)) continue
        const {versions: all} = await read<PassageDetail>(
          `policies/${policy}/passages?${new URLSearchParams({language, key, index: String(index)}).toString()}`
        )
        const {raw, editable} = all.find((one) => one.language.code === language)!
        if (editable && /^\p{Lu}.*\.$/su.test(raw))
          found.push({policy, language: language as Place['language'], key, index, raw})
      }
  }
  return found
}

/** How long until words are on the screen, in milliseconds. */
async function untilSeen(page: Page, {language}: Place, text: string, since: number): Promise<number> {
  await sheet(page, language).getByText(text).first().waitFor()
  return performance.now() - since
}

test(`${runs} saves leave the last of them on the screen, and the server as large as it was`, async () => {
  const random = chance(Number(process.env['SEED'] ?? 1))
  const all = await places()
  expect(all.length).toBeGreaterThan(10)
  const page = await chromium.page()
  const times: number[] = []
  let early = 0
  for (let run = 1; run <= runs; run++) {
    const place = all[random(all.length)]!
    const {policy, language, key, index, raw} = place
    if (run % sampled === 0 && !page.url().endsWith(`#/${policy}`)) {
      await page.goto(`${server.origin}/#/${policy}`)
      await sheet(page, language).locator('[data-pv-own]').first().waitFor()
    }
    const mark = `Lagring nummer ${run} av mange.`
    const words = {language, key, index, text: `${raw} ${mark}`, by: 'Kari'}
    // Whoever does not know what the file says is told, and may then write.
    const told = await save(policy, {...words, base: 'unknown'})
    expect(told).toMatchObject({ok: false, kind: 'conflict'})
    const since = performance.now()
    expect(await save(policy, {...words, base: (told as {base: string}).base})).toMatchObject({ok: true})
    if (run % sampled === 0) times.push(await untilSeen(page, place, mark, since))
    if (run === Math.ceil(runs / 4)) early = await server.heap()
  }
  const late = await server.heap()
  const sorted = times.sort((a, b) => a - b)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN
  process.stdout.write(
    `${runs} saves; ${sorted.length} looked at on the screen, p95 ${Math.round(p95)} ms; heap ${mega(early)} → ${mega(late)} MB\n`
  )
  expect(late - early).toBeLessThan(mostGrowth)
  for (const id of policies)
    expect(fs.readdirSync(path.join(server.root, 'policies', id)).filter((name) => name.startsWith('.'))).toEqual([])
})

const mega = (bytes: number): string => (bytes / 1_000_000).toFixed(1)
