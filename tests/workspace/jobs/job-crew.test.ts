import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {startCrew, type DoneJobs, type JobCrew} from '../../../src/workspace/jobs/job-crew.ts'
import {createJobQueue} from '../../../src/workspace/jobs/job-queue.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** Threads that run a program of a few lines. */
function crewOf(program: string, count = 1): {crew: JobCrew; done: DoneJobs} {
  const folder = temporaryFolder({
    'thread.mjs': `import {parentPort, workerData} from 'node:worker_threads'\nconst say = (said) => parentPort.postMessage(said)\n${program}`
  })
  const done: DoneJobs = new Map()
  const ids = ['a', 'b']
  const task = {options: {}, ids, policies: ids, shared: createJobQueue(ids.length).shared}
  return {crew: startCrew(path.join(folder, 'thread.mjs'), count, task, done), done}
}

/** What a crew throws in the end. */
async function thrownBy(crew: JobCrew): Promise<unknown> {
  try {
    await crew.ended()
    await crew.news()
    return undefined
  } catch (error) {
    return error
  }
}

describe('threads that make policies', () => {
  test('put what became of each where it is looked for, and say at last what became of their caches', async () => {
    const {crew, done} = crewOf(`
      const {ids} = workerData
      ids.forEach((id, index) => say({index, outcome: {id, files: [], findings: []}}))
      say({report: {damaged: 1}})
    `)
    await crew.news()
    expect(await crew.ended()).toEqual([{damaged: 1}])
    expect([...done]).toEqual([
      [0, {outcome: {id: 'a', files: [], findings: []}}],
      [1, {outcome: {id: 'b', files: [], findings: []}}]
    ])
    await crew.news()
  })

  test('put misuse in the place of the policy that it was about', async () => {
    const {crew, done} = crewOf(`
      say({index: 0, failure: {misuse: 'unwritable', parameters: {file: 'a', reason: 'EROFS'}}})
      say({report: undefined})
    `)
    expect(await crew.ended()).toEqual([])
    expect(done.get(0)).toMatchObject({error: {name: 'Misuse', code: 'unwritable'}})
  })

  test('have as much room for new objects as they need, however much V8 would give them', async () => {
    const {crew, done} = crewOf(`
      import {resourceLimits} from 'node:worker_threads'
      say({index: 0, outcome: resourceLimits})
      say({report: undefined})
    `)
    await crew.ended()
    expect(done.get(0)).toMatchObject({outcome: {maxYoungGenerationSizeMb: 24}})
  })

  test.each([
    ['that cannot begin', "throw new Error('no')", 'no'],
    ['that says why it cannot make any', "say({failure: {message: 'damaged', stack: undefined}})", 'damaged'],
    ['that ends too soon', 'process.exit(3)', 'A thread that makes pages has ended before it was done (3).']
  ])('fail with the error of one %s', async (_, program, message) => {
    const {crew} = crewOf(program, 2)
    expect(await thrownBy(crew)).toMatchObject({message})
  })

  test('wake whoever waits for them when one fails', async () => {
    const {crew} = crewOf('setTimeout(() => process.exit(1), 20)')
    await expect(crew.news()).rejects.toThrow('ended before it was done')
    await crew.ended()
  })
})
