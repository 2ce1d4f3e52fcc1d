import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {loadPolicy, type LoadedPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {createPolicyReader} from '../../../src/workspace/policy/policy-reader.ts'
import {minimalProject} from '../../support/minimal-project.ts'

const languages = {known: ['en', 'nb', 'nn'], refused: {}}
const filesOf = ({sources}: LoadedPolicy): string[] => sources.map(({file}) => path.basename(file))

function change(root: string, name: string, from: string, to: string): void {
  const file = path.join(root, 'policies/minimal', name)
  const text = fs.readFileSync(file, 'utf8')
  expect(text).toContain(from)
  fs.writeFileSync(file, text.replace(from, to))
}

describe('a reader of the files of a policy', () => {
  const opened = (): {root: string; load(): LoadedPolicy} => {
    const root = minimalProject()
    const reader = createPolicyReader()
    return {root, load: () => loadPolicy(root, 'minimal', languages, true, reader)}
  }
  const kept = (before: LoadedPolicy, after: LoadedPolicy): string[] =>
    filesOf(after).filter((_, index) => after.sources[index] === before.sources[index])

  test('reads only those again that say something else', () => {
    const {root, load} = opened()
    const before = load()
    change(root, 'en.yaml', 'Privacy', 'Privacy notice')
    const after = load()
    expect(kept(before, after)).toEqual(['policy.yaml', 'nb.yaml', 'nn.yaml'])
    expect(after.policy).toBe(before.policy)
    expect(after.words.get('en')?.get('title')?.text).toBe('Privacy notice')
    expect(after.words.get('nb')).toBe(before.words.get('nb'))
  })

  test('gives what reading everything anew gives, also of faults', () => {
    const {root, load} = opened()
    load()
    change(root, 'policy.yaml', 'post@eksempel.no', 'post')
    change(root, 'nn.yaml', 'title:', 'title: [\nother:')
    const fresh = loadPolicy(root, 'minimal', languages, true)
    expect(fresh.findings.length).toBeGreaterThan(0)
    for (const found of [load(), load()]) expect(found.findings).toEqual(fresh.findings)
  })

  test('checks facts again when there are other languages', () => {
    const {root} = opened()
    const reader = createPolicyReader()
    const rules = (known: string[]): string[] =>
      loadPolicy(root, 'minimal', {known, refused: {}}, true, reader).findings.map(({rule}) => rule)
    expect(rules(['en', 'nb', 'nn'])).toEqual([])
    expect(rules(['nb', 'nn'])).toEqual(['unknown-language'])
  })

  test('sees that a file has gone, and that it is back', () => {
    const {root, load} = opened()
    const file = path.join(root, 'policies/minimal/en.yaml')
    const text = fs.readFileSync(file, 'utf8')
    load()
    fs.rmSync(file)
    expect(load().findings.map(({rule}) => rule)).toEqual(['missing-file'])
    fs.writeFileSync(file, text)
    expect(load().findings).toEqual([])
  })
})
