import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import fc from 'fast-check'
import {main} from '../../src/cli.ts'
import {longRun} from '../support/long-run.ts'

/*
 * Whatever somebody does to a file, there are pages or there are findings: never a crash, never half a policy.
 */

jest.setTimeout(7_200_000)

const root = path.resolve(import.meta.dirname, '..', '..')
const ids = ['dfo', 'eksempel', 'mangfoldimai']
let folder: string

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-'))
})

afterAll(() => {
  fs.rmSync(folder, {recursive: true, force: true})
})

/** What hands and editors do to a text. */
const mutation = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  remove: fc.nat({max: 40}),
  insert: fc.constantFrom(
    '',
    ' ',
    '\n',
    '  ',
    ':',
    '-',
    '{',
    '}',
    '[',
    ']',
    '{{',
    '}}',
    '{{controller',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a',
    '*a',
    '!!str ',
    'null',
    '1',
    'none',
    '\t',
    '\u202e',
    '\u0000',
    '<b>',
    '](',
    '../',
    'open: x',
    'å'
  )
})

describe('a policy that was changed at random', () => {
  test('gives pages or findings, and all of its pages or none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.constantFrom('policy.yaml', 'nb.yaml', 'nn.yaml', 'en.yaml'),
        fc.array(mutation, {minLength: 1, maxLength: 4}),
        fc.boolean(),
        async (id, name, mutations, draft) => {
          const work = path.join(folder, 'work')
          fs.rmSync(work, {recursive: true, force: true})
          fs.cpSync(path.join(root, 'policies', id), path.join(work, 'policies', id), {recursive: true})
          const file = path.join(work, 'policies', id, name)
          fs.writeFileSync(file, mutations.reduce(mutate, fs.readFileSync(file, 'utf8')))
          const said: string[] = []
          const stream = {write: (text: string) => said.push(text)}
          const code = await main(['render', '--quiet', ...(draft ? ['--draft'] : [])], {
            cwd: work,
            stdout: stream,
            stderr: stream
          })
          expect({code: [0, 1].includes(code), said: code === 70 ? said.join('') : ''}).toEqual({code: true, said: ''})
          const out = path.join(work, 'dist', id)
          const made = fs.existsSync(out) ? fs.readdirSync(out).length : 0
          expect(made % 2).toBe(0)
          if (code === 1 && !draft) expect(made).toBe(0)
        }
      ),
      longRun
    )
  })
})

function mutate(text: string, {at, remove, insert}: {at: number; remove: number; insert: string}): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + insert + text.slice(start + remove)
}
