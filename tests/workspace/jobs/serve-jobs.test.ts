import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {JobReply, JobTask} from '../../../src/workspace/jobs/job-messages.ts'
import {createJobQueue} from '../../../src/workspace/jobs/job-queue.ts'
import {runProject} from '../../../src/workspace/jobs/run-project.ts'
import {serveJobs} from '../../../src/workspace/jobs/serve-jobs.ts'
import type {Outcome} from '../../../src/workspace/outcome/outcome.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'

/** A project of which one policy is broken. */
function twoPolicies(): string {
  return minimalProject({'policies/broken/policy.yaml': oneLanguage.replace('post@', 'post(at)')})
}

/** What a thread says. */
async function served(task: Partial<JobTask> & Pick<JobTask, 'options'>): Promise<JobReply[]> {
  const ids = ['broken', 'minimal']
  const said: JobReply[] = []
  await serveJobs({ids, policies: ids, shared: createJobQueue(ids.length).shared, ...task}, (one) => said.push(one))
  return said
}

describe('a thread that makes policies', () => {
  test('says and writes the same as a run without threads', async () => {
    const [root, other] = [twoPolicies(), twoPolicies()]
    const outcomes: Outcome[] = []
    const run = runProject({root})
    for await (const outcome of run.outcomes()) outcomes.push(outcome)
    const said = await served({options: {root: other}, unfinished: run.unfinished})
    expect(said).toEqual([...outcomes.map((outcome, index) => ({index, outcome})), {report: undefined}])
    expect(outcomes.map(({id, files}) => [id, files.length])).toEqual([
      ['broken', 0],
      ['minimal', 6]
    ])
    expect(outcomes[0]!.findings[0]).toMatchObject({rule: 'invalid-email', place: {start: {line: 3}}})
    expect(readTree(path.join(other, 'dist'))).toEqual(readTree(path.join(root, 'dist')))
    expect(structuredClone(said)).toEqual(said)
  })

  test('writes nothing when pages are only compared', async () => {
    const root = twoPolicies()
    const before = readTree(root)
    expect(await served({options: {root, check: true}})).toHaveLength(3)
    expect(readTree(root)).toEqual(before)
  })

  test('says in the place of a policy that it cannot be written, and takes no more', async () => {
    const root = twoPolicies()
    fs.mkdirSync(path.join(root, 'dist/minimal/nb.html'), {recursive: true})
    const said = await served({options: {root}, ids: ['minimal', 'never']})
    expect(said).toEqual([
      {
        index: 0,
        failure: {misuse: 'unwritable', parameters: {file: path.join(root, 'dist/minimal/nb.html'), reason: 'EISDIR'}}
      },
      {report: undefined}
    ])
  })

  test('says what is wrong when it cannot begin', async () => {
    const root = twoPolicies()
    const file = path.join(root, 'policies/out')
    expect(await served({options: {root, out: file}})).toEqual([
      {failure: {misuse: 'out-inside-input', parameters: {file}}}
    ])
  })
})
