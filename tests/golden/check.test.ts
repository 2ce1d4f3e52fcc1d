import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {listPolicies} from '../../src/workspace/policy/load-policy.ts'
import {runCommand} from '../support/run-command.ts'

/*
 * What the check says about the policies, whole, as of one day and with its own lists alone. Each was read line by line, as a data
 * protection officer reads a declaration; `npm run update-golden` rewrites them.
 */

const root = path.resolve(import.meta.dirname, '..', '..')
const reports = path.join(import.meta.dirname, 'reports')

async function check(id: string, messages: string): Promise<string> {
  const {stdout, stderr} = await runCommand(
    ['check', id, '--all', '--today', '2026-11-21', '--no-apertium', '--messages', messages],
    root
  )
  expect(stderr).toBe('')
  return stdout
}

describe.each(listPolicies(root))('the report on %s', (id) => {
  test.each(['nb', 'nn', 'en'])('in %s', async (messages) => {
    const report = await check(id, messages)
    const file = path.join(reports, `${id}.${messages}.txt`)
    if (process.env['UPDATE_GOLDEN']) {
      fs.mkdirSync(reports, {recursive: true})
      fs.writeFileSync(file, report)
    }
    expect(report).toBe(fs.readFileSync(file, 'utf8'))
  })
})

test('nothing is found in the example', async () => {
  expect(await check('eksempel', 'en')).toBe('One policy was checked: Everything is in order.\n')
})
