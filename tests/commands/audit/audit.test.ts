import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {audit, type AuditOptions} from '../../../src/commands/audit/audit.ts'
import type {ReportMessage} from '../../../src/diagnostics/report-message.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {pageMeans} from '../../support/page-means.ts'
import {rememberingSurroundings} from '../../support/run-command.ts'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

interface Run {
  code: number
  stdout: string
}

async function run(
  options: Omit<AuditOptions, 'file'> & {file?: string},
  {messages = 'en', piped}: {messages?: string; piped?: string} = {}
): Promise<Run> {
  const {surroundings, stdout} = rememberingSurroundings(root)
  const words = createMessageWords(pageMeans.translator(messages))
  const code = await audit({file: '-', today: '2026-11-21', ...options}, words, {
    ...surroundings,
    ...(piped !== undefined && {stdin: () => Buffer.from(piped)})
  })
  return {code, stdout: stdout()}
}

describe('a page that lacks much', () => {
  const piped = '# Privacy\n\nWe use the cookie _pk_id for statistics. No information is stored.\n'

  test('is told of by what was read, what is wrong, and what to do first', async () => {
    const {code, stdout} = await run({language: 'en'}, {piped})
    expect(code).toBe(1)
    expect(stdout.split('\n')[0]).toBe('-: 1 passages in 1 parts, in English. Left out: nothing.')
    expect(stdout).toContain('page-nothing-stored')
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('Correct the errors first')
  })

  test('is told of by line where the file has lines', async () => {
    const {stdout} = await run({language: 'en', report: 'json'}, {piped})
    const found = (JSON.parse(stdout) as {rule: string; line: number}[]).find(
      ({rule}) => rule === 'page-nothing-stored'
    )
    expect(found?.line).toBe(3)
  })

  test('does not send its reader to the files of a policy', async () => {
    const seeds = path.join('tests', 'policies', 'seeds')
    for (const name of fs.readdirSync(path.join(root, seeds)))
      for (const messages of pageMeans.known) {
        const {stdout} = await run({file: path.join(seeds, name), all: true}, {messages})
        expect(stdout).not.toMatch(/policy\.yaml|termbase|:lang|legalBases|outline|`updated`/)
      }
  })
})

describe('a complete page', () => {
  test.each(pageMeans.known)('in %s has no errors and no warnings', async (language) => {
    const file = path.join('tests', 'golden', 'expected', 'eksempel', `${language}.html`)
    const {code, stdout} = await run({file, report: 'json'})
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as ReportMessage[]).filter(({severity}) => severity !== 'info')).toEqual([])
  })
})

test('every layout can be asked for', async () => {
  for (const report of ['sarif', 'github', 'junit', 'md', 'xlsx'] as const) {
    const {stdout} = await run({language: 'en', report}, {piped: '# Privacy\n\nWe store your name.\n'})
    expect(stdout.length).toBeGreaterThan(100)
  }
})

test('a page that is not there is misuse', async () => {
  await expect(run({file: 'nothing-here.html'})).rejects.toMatchObject({code: 'page-missing'})
})
