import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {AcceptRequest, FindingView, PolicyView, WriteAnswer} from '../../../src/preview/protocol.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

const ask = (preview: TestPreview, id: string): Promise<PolicyView> =>
  preview.read(`/api/policies/${id}?fresh&reader=nn`)

const accept = (preview: TestPreview, id: string, request: Partial<AcceptRequest>): Promise<WriteAnswer> =>
  preview.write(`/api/policies/${id}/accept?reader=nn`, {
    reason: 'Slik står det på sida',
    by: 'Kari Nordmann',
    ...request
  })

/** Accept a finding, and look at what a check finds then. */
async function acceptOne(
  preview: TestPreview,
  id: string,
  choose: (finding: FindingView) => boolean
): Promise<FindingView> {
  const {findings} = await ask(preview, id)
  const finding = findings.find(choose)
  if (!finding) throw new Error(findings.map(({rule, place}) => `${rule} ${place.file}:${place.line}`).join('\n'))
  const isText = finding.place.file.endsWith('.yaml')
  const before = isText ? preview.file(finding.place.file) : ''
  expect(await accept(preview, id, {finding: finding.id})).toMatchObject({ok: true})
  const {findings: left} = await ask(preview, id)
  const words = ({rule, message}: FindingView): string => `${rule} ${message}`
  const like = (all: readonly FindingView[]): number => all.filter((one) => words(one) === words(finding)).length
  expect(like(left)).toBeLessThan(like(findings))
  // What accepts it is of use, and has broken nothing.
  expect(left.filter(({rule}) => rule === 'unused-suppression')).toEqual([])
  const known = new Set(findings.map(words))
  expect(left.map(words).filter((one) => !known.has(one))).toEqual([])
  if (isText) {
    const comment = new RegExp(
      `^ *# personvern-ignore ${finding.rule} -- Slik står det på sida \\(Kari Nordmann, 2026-11-22\\)\n`,
      'm'
    )
    expect(preview.file(finding.place.file).replace(comment, '')).toBe(before)
  }
  return finding
}

const dfo = (files: Record<string, string> = {}): TestPreview => openTestPreview({policies: ['dfo'], files})

describe('a finding that is accepted is gone', () => {
  test('in facts', async () => {
    const preview = dfo()
    const {place} = await acceptOne(
      preview,
      'dfo',
      ({place, acceptable}) => acceptable && place.file.endsWith('/policy.yaml')
    )
    expect(place.line).toBeGreaterThan(1)
  })

  test('in a text of many lines', async () => {
    const preview = dfo()
    const text = 'sections:\n  courses:\n    text: |\n'
    const inText = ({place, acceptable, passage}: FindingView): boolean =>
      acceptable && passage !== null && place.file.endsWith('/nn.yaml') && place.column > 1
    await acceptOne(preview, 'dfo', inText)
    expect(preview.file('policies/dfo/nn.yaml')).not.toContain(`${text}      # personvern-ignore`)
  })

  test('in every place of every policy where one is', async () => {
    const preview = openTestPreview({policies: ['ldo']})
    const {findings} = await ask(preview, 'ldo')
    const places = new Map(
      findings.filter(({acceptable}) => acceptable).map((one) => [`${one.rule} ${one.place.file}`, one])
    )
    for (const [, {rule, place}] of [...places].slice(0, 6))
      await acceptOne(preview, 'ldo', (one) => one.rule === rule && one.place.file === place.file)
  })

  test('in an item of a list', async () => {
    const preview = dfo()
    const lines = preview.file('policies/dfo/policy.yaml').split('\n')
    const inItem = ({place, acceptable}: FindingView): boolean =>
      acceptable && place.file.endsWith('/policy.yaml') && /^\s*- /.test(lines[place.line - 1]!)
    await acceptOne(preview, 'dfo', inItem)
  })
})

describe('a finding in files that have no comments', () => {
  const own = {'locales/nn/own.json': '{"contents": {"heading": "Innhald"}}\n'}
  const isOwn = ({place}: FindingView): boolean => place.file === 'locales/nn/own.json'

  test('is accepted in the configuration, which is made', async () => {
    const preview = openTestPreview({policies: ['eksempel'], files: own})
    await acceptOne(preview, 'eksempel', isOwn)
    expect(preview.file('personvern.config.yaml')).toBe(
      'ignore: [{rule: unrecorded-passage, file: locales/nn/own.json, reason: "Slik står det på sida (Kari Nordmann, 2026-11-22)"}]\n'
    )
  })

  test('is accepted in the configuration that there is, beside what that says', async () => {
    const configuration = '{\n  "formats": ["html"],\n  "messages": "nn"\n}\n'
    const preview = openTestPreview({policies: ['eksempel'], files: {...own, 'personvern.config.json': configuration}})
    await acceptOne(preview, 'eksempel', isOwn)
    const written = JSON.parse(preview.file('personvern.config.json')) as {ignore: {rule: string}[]}
    expect(written.ignore.map(({rule}) => rule)).toEqual(['unrecorded-passage'])
    expect(preview.file('personvern.config.json').startsWith(configuration.slice(0, -3))).toBe(true)
  })
})

test('accepting can be taken back', async () => {
  const preview = dfo()
  const {findings} = await ask(preview, 'dfo')
  const finding = findings.find(({acceptable}) => acceptable)!
  const before = preview.file(finding.place.file)
  const answer = await accept(preview, 'dfo', {finding: finding.id})
  expect(preview.file(finding.place.file)).not.toBe(before)
  expect((await preview.write<WriteAnswer>('/api/policies/dfo/undo', {id: (answer as {undo: number}).undo})).ok).toBe(
    true
  )
  expect(preview.file(finding.place.file)).toBe(before)
})

test('a reason is one line, whatever was typed', async () => {
  const preview = dfo()
  const {findings} = await ask(preview, 'dfo')
  const finding = findings.find(({acceptable, place}) => acceptable && place.file.endsWith('policy.yaml'))!
  const reason = 'to\nlinjer: {a}\u2028\u0000\u0007 # og -- meir'
  expect(await accept(preview, 'dfo', {finding: finding.id, reason, by: 'K)\n- x'})).toMatchObject({ok: true})
  expect(preview.file(finding.place.file)).toContain(
    `# personvern-ignore ${finding.rule} -- to linjer: {a} # og -- meir (K) - x, 2026-11-22)\n`
  )
})

describe('nothing is written', () => {
  test.each<[string, Partial<AcceptRequest>]>([
    ['without a reason', {reason: ' '}],
    ['without a name', {by: ''}],
    ['for a finding that is not there', {finding: 'policies/../../etc/passwd'}]
  ])('%s', async (_, request) => {
    const preview = dfo()
    const {findings} = await ask(preview, 'dfo')
    const finding = findings.find(({acceptable}) => acceptable)!
    const before = preview.file(finding.place.file)
    expect(await accept(preview, 'dfo', {finding: finding.id, ...request})).toMatchObject({ok: false, kind: 'refused'})
    expect(preview.file(finding.place.file)).toBe(before)
  })

  test('for what must be mended', async () => {
    const preview = dfo()
    const file = path.join(preview.root, 'policies/dfo/nn.yaml')
    fs.writeFileSync(file, preview.file('policies/dfo/nn.yaml').replace('{{deltager}}', '{{deltagar}}'))
    preview.session.changed(['policies/dfo/nn.yaml'])
    const finding = (await ask(preview, 'dfo')).findings.find(({rule}) => rule === 'unfilled-placeholder')
    expect(await accept(preview, 'dfo', {finding: finding!.id})).toMatchObject({ok: false, kind: 'refused'})
  })
})
