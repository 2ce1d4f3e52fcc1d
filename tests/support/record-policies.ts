import fs from 'node:fs'
import path from 'node:path'
import {recordPassages} from '../../src/translate/state/record-passages.ts'
import {writeRecords} from '../../src/translate/state/write-records.ts'
import {loadPolicy} from '../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {loadPassageStates} from '../../src/workspace/wording/load-passage-states.ts'

/**
 * Remember the passages of every policy of a project as they are, so that nothing is said of them; what cannot be read is left as it is.
 *
 * @param root the folder of the project
 */
export function recordPolicies(root: string): void {
  if (!fs.existsSync(path.join(root, 'policies'))) return
  const project = openProject(root)
  for (const id of project.policies) {
    const loaded = loadPolicy(root, id, project.languages, true)
    const file = path.join(root, 'policies', id, 'translations.tsv')
    if (!loaded.policy || fs.existsSync(file)) continue
    const {statuses} = loadPassageStates(project, loaded)
    const touched = new Set(loaded.policy.languages)
    const records = recordPassages(statuses, {policy: loaded.policy, today: '2026-01-10', touched}, () => undefined)
    fs.writeFileSync(file, writeRecords(records))
  }
}
