import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {audit, check, inWords, render, type ReportMessage} from '../../src/index.ts'
import {minimalProject} from '../support/minimal-project.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

/* Who calls the functions of the package says what is wrong as the program does. */

const file = 'policies/minimal/policy.yaml'

/** A project with a mistake in its policy, which stands where it says. */
function wrongProject(configuration = 'messages: en\n'): string {
  const root = minimalProject({'personvern.config.yaml': configuration})
  const policy = path.join(root, file)
  fs.writeFileSync(policy, fs.readFileSync(policy, 'utf8').replace(/^personvern: 1$/m, 'personvern: 1\nupdatd: x'))
  return root
}

const shortly = (messages: readonly ReportMessage[]): string[] =>
  messages.map(
    ({file: name, place, severity, rule, message}) =>
      `${name}:${String(place?.start.line)}:${String(place?.start.column)} ${severity} ${rule} ${message}`
  )

describe('what is wrong is said in words, with its line, its weight and its policy', () => {
  test.each([
    ['check', (root: string) => check({root})],
    ['render', async (root: string) => render({root, out: false})]
  ])('when %s found it', async (_, found) => {
    const root = wrongProject()
    const messages = inWords({root, report: await found(root)})
    expect(shortly(messages)).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:2:1 error unknown-field .*‘updatd’.*‘updated’`))
    )
    expect(messages).toMatchObject([{policy: 'minimal', who: 'The editor', note: expect.any(String)}])
  })

  test('when it is in what all policies share', async () => {
    const root = wrongProject('messages: en\nlanguags: [nn]\n')
    for (const report of [check({root}), await render({root, out: false})])
      expect(shortly(inWords({root, report}))[0]).toMatch(
        /^personvern\.config\.yaml:2:1 error unknown-field .*‘languags’/
      )
  })

  test('when it is on a page', async () => {
    const cwd = temporaryFolder({'side.md': '# Personvern\n\nVi følger personopplysningsloven av 2000.\n'})
    const report = await audit({cwd, file: 'side.md', language: 'nb'})
    const messages = inWords({report, messages: 'nn'})
    expect(messages).toHaveLength(report.findings.length)
    expect(messages[0]).toMatchObject({message: expect.stringMatching(/\w/)})
  })
})

test('a rule weighs what the project sets it to, and one that is switched off says nothing', () => {
  const root = minimalProject()
  const all = inWords({root, report: check({root})})
  expect(all.length).toBeGreaterThan(0)
  const {rule} = all[0]!
  const told = (setting: 'error' | 'off'): unknown[] =>
    inWords({root, report: check({root, rules: {[rule]: setting}})})
      .filter((one) => one.rule === rule)
      .map(({severity}) => severity)
  expect(new Set(told('error'))).toEqual(new Set(['error']))
  expect(told('off')).toEqual([])
})

test('the language is the one that is asked for, else that of the project', () => {
  const root = wrongProject('messages: nn\n')
  const report = check({root})
  expect(inWords({root, report})[0]!.message).toContain('Feltet «updatd» finst ikkje her.')
  expect(inWords({root, report, messages: 'nb'})[0]!.message).toContain('Feltet «updatd» finnes ikke her.')
})
