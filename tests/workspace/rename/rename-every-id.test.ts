import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Misuse} from '../../../src/diagnostics/misuse.ts'
import {writeApprovals} from '../../../src/translate/approval/write-approvals.ts'
import {declaredIds} from '../../../src/translate/rename/declared-ids.ts'
import {activityFacts} from '../../../src/translate/state/activity-facts.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {composeRename, planRename} from '../../../src/workspace/rename/plan-rename.ts'
import {refuseNewId} from '../../../src/workspace/rename/refuse-rename.ts'
import {openRename} from '../../../src/workspace/rename/rename-ground.ts'
import {readTree} from '../../support/read-tree.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

const repository = path.resolve(import.meta.dirname, '..', '..', '..')

/** A project with one policy of this repository, every passage read and every version approved. */
function projectWith(policy: string): string {
  const root = temporaryFolder()
  const folder = path.join(root, 'policies', policy)
  fs.cpSync(path.join(repository, 'policies', policy), folder, {recursive: true})
  reviewPassages(root, policy)
  const project = openProject(root)
  const {policy: facts} = loadPolicy(root, policy, project.languages, true)
  const approval = {day: '2026-01-10', by: 'Kari', role: '', version: '0123456789ab', updated: '', note: ''}
  writeFiles(folder, {
    'approvals.tsv': writeApprovals(
      facts!.languages.map((language) => ({...approval, language, facts: activityFacts(facts!)}))
    )
  })
  return root
}

const text = (files: ReadonlyMap<string, Buffer>): Record<string, string> =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, bytes.toString()]))

/** Sections whose titles are the product's and go with their ids: a policy that wants others writes titles of its own first. */
const titledById: Readonly<Record<string, readonly string[]>> = {
  eksempel: [
    'summary',
    'controller',
    'dpo',
    'activities',
    'cookies',
    'processors',
    'rights',
    'objection',
    'complaint',
    'changes'
  ]
}

/** Every so manieth id is tried; `SAMPLE=1` tries all, which takes minutes. */
const sample = Number(process.env['SAMPLE'] ?? 60)

describe.each(['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'])('in %s', (policy) => {
  test('ids can be renamed and renamed back, and no page, no state and no other byte changes', () => {
    const root = projectWith(policy)
    const project = openProject(root)
    const ground = openRename(project, policy)
    const before = text(readTree(root))
    const kept: string[] = []
    const tried = declaredIds(ground.loaded.policy).filter((_, index) => index % sample === 0)
    for (const {kind, id} of tried) {
      const renaming = {kind, from: id, to: `${id}-renamed`}
      refuseNewId(ground, renaming)
      let files
      try {
        // It throws where a page or a state would change.
        files = planRename(ground, renaming)
      } catch (error) {
        expect([(error as Misuse).code, (error as Misuse).parameters['key']]).toEqual([
          'rename-words',
          `document.section.${id}`
        ])
        kept.push(id)
        continue
      }
      const names = files.map(({file}) => file)
      expect(names).toContain(`policies/${policy}/policy.yaml`)
      writeFiles(root, Object.fromEntries(files.map(({file, content}) => [file, content])))
      const after = openRename(project, policy)
      expect(declaredIds(after.loaded.policy)).toContainEqual({kind, id: renaming.to})
      const {files: back} = composeRename(after, {kind, from: renaming.to, to: id})
      expect(back.map(({file}) => file)).toEqual(names)
      writeFiles(root, Object.fromEntries(back.map(({file, content}) => [file, content])))
      expect(text(readTree(root))).toEqual(before)
    }
    const sections = new Set(tried.filter(({kind}) => kind === 'sections').map(({id}) => id))
    expect(kept).toEqual((titledById[policy] ?? []).filter((id) => sections.has(id)))
  })
})
