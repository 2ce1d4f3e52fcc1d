import {describe, expect, test} from '@jest/globals'
import {check} from '../../../src/workspace/check/check.ts'
import {readTree} from '../../support/read-tree.ts'
import {soundProject, wantingProject} from '../../support/sound-project.ts'

describe('a report of a check', () => {
  test('is ok when there are no errors, and has the facts and the findings of each policy', () => {
    const root = soundProject()
    const before = readTree(root)
    const report = check({root, today: '2026-11-21', apertium: false})
    expect(report).toMatchObject({ok: true, findings: [], policies: [{id: 'newsletter', findings: []}]})
    expect(report.policies[0]!.policy?.languages).toEqual(['nb', 'nn', 'en'])
    expect(readTree(root)).toEqual(before)
  })

  test('is ok when there are warnings alone, and not when there is an error', () => {
    const root = wantingProject()
    expect(check({root}).ok).toBe(false)
    const mild = check({root, rules: {'missing-retention': 'warning'}})
    expect(mild.ok).toBe(true)
    expect(mild.policies[0]!.findings).not.toEqual([])
  })

  test('has what is wrong with what all policies share, and what is accepted in vain', () => {
    const unknown = check({root: soundProject({'personvern.config.yaml': 'rules: {x: info}\n'})})
    expect(unknown).toMatchObject({ok: false, policies: [], findings: [{rule: 'unknown-rule'}]})
    const ignore = 'ignore: [{rule: missing-updated, file: x, reason: So.}]\n'
    const unused = check({root: soundProject({'personvern.config.yaml': ignore})})
    expect(unused).toMatchObject({ok: true, findings: [{rule: 'unused-suppression'}]})
  })

  test('can tell where each finding is', () => {
    const {policies} = check({root: wantingProject()})
    const {findings, sources} = policies[0]!
    const {file, path = [], at} = findings.find(({rule}) => rule === 'missing-retention')!
    const source = sources.find((one) => one.file === file)!
    expect(source.locate(path, at).start).toMatchObject({line: 9, column: 3})
  })
})

test('without options, the project is the working directory', () => {
  expect(check({policies: ['eksempel']})).toMatchObject({ok: true, policies: [{id: 'eksempel'}]})
  expect(check().policies.map(({id}) => id)).toContain('eksempel')
})
