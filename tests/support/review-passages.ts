import fs from 'node:fs'
import path from 'node:path'
import type {PassageStatus} from '../../src/translate/state/passage-status.ts'
import {recordPassages} from '../../src/translate/state/record-passages.ts'
import {writeRecords} from '../../src/translate/state/write-records.ts'
import {loadPolicy} from '../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {loadPassageStates} from '../../src/workspace/wording/load-passage-states.ts'

/** Who made and who reads passages in tests. */
export const hands = {maker: 'Ola Omsetjar', reader: 'Liv Lesar', day: '2026-01-10'}

/**
 * Note that passages of a policy were made by one and read by another.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param isRead which of them; default: all
 */
export function reviewPassages(
  root: string,
  id: string,
  isRead: (status: PassageStatus) => boolean = () => true
): void {
  const project = openProject(root)
  const loaded = loadPolicy(root, id, project.languages, true)
  const {policy} = loaded
  const {statuses} = loadPassageStates(project, loaded)
  const records = recordPassages(
    statuses,
    {policy: policy!, today: hands.day, touched: new Set(policy!.languages)},
    (status) => (isRead(status) ? {state: 'reviewed', by: hands.maker, reader: hands.reader} : undefined)
  )
  fs.writeFileSync(path.join(root, 'policies', id, 'translations.tsv'), writeRecords(records))
}
