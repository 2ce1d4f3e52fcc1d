import {describe, expect, test} from '@jest/globals'
import {listPolicies, loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const languages = {known: ['en', 'nb', 'nn'], refused: {}}
const rulesOf = (root: string, id = 'minimal', draft = false): string[] =>
  loadPolicy(root, id, languages, draft).findings.map(({rule, file}) => `${rule} ${file}`)

describe('a policy', () => {
  test('is its facts and the words of each of its languages', () => {
    const loaded = loadPolicy(minimalProject(), 'minimal', languages, false)
    expect(loaded.findings).toEqual([])
    expect(loaded.policy?.controller.email).toBe('post@eksempel.no')
    expect([...loaded.words.keys()]).toEqual(['nb', 'nn', 'en'])
    expect(loaded.words.get('en')?.get('title')?.text).toBe('Privacy')
    expect(loaded.sources.map(({file}) => file)).toEqual(
      ['policy', 'nb', 'nn', 'en'].map((name) => `policies/minimal/${name}.yaml`)
    )
  })

  test('reads no words of a language that it does not have, or that nobody knows', () => {
    const facts = {'policies/minimal/policy.yaml': oneLanguage, 'policies/minimal/nn.yaml': 'title: ['}
    expect(rulesOf(minimalProject(facts))).toEqual([])
    const unknown = {'policies/minimal/policy.yaml': oneLanguage.replace('[nb]', '[nb, sv]')}
    expect(rulesOf(minimalProject(unknown))).toEqual(['unknown-language policies/minimal/policy.yaml'])
  })

  test('is told of faults in its words beside those in its facts', () => {
    const files = {
      'policies/minimal/policy.yaml': oneLanguage.replace('about, blocks', 'about, about: [courses], blocks'),
      'policies/minimal/nb.yaml': 'title: Personvern\ntitle: Personvern\n'
    }
    expect(rulesOf(minimalProject(files))).toEqual([
      'unknown-id policies/minimal/policy.yaml',
      'duplicate-key policies/minimal/nb.yaml'
    ])
  })

  test('may have open questions in a draft only', () => {
    const files = {'policies/minimal/policy.yaml': oneLanguage.replace('{email', '{phone: {open: Hvilket?}, email')}
    expect(rulesOf(minimalProject(files))).toEqual(['open-question policies/minimal/policy.yaml'])
    expect(rulesOf(minimalProject(files), 'minimal', true)).toEqual([])
  })

  test.each(['Minimal', 'særlig', '1-policy', 'to ord'])('cannot be called %s', (id) => {
    const root = temporaryFolder({[`policies/${id}/policy.yaml`]: oneLanguage})
    expect(rulesOf(root, id)).toEqual([`invalid-id policies/${id}`])
  })
})

describe('the policies of a project', () => {
  test('are the folders in policies, sorted', () => {
    const root = temporaryFolder({'policies/b/x': '', 'policies/a/x': '', 'policies/README.md': ''})
    expect(listPolicies(root)).toEqual(['a', 'b'])
    expect(listPolicies(temporaryFolder())).toEqual([])
  })
})
