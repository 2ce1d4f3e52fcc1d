import {Worker} from 'node:worker_threads'
import {once} from 'node:events'
import {describe, expect, test} from '@jest/globals'
import {createJobQueue} from '../../../src/workspace/jobs/job-queue.ts'

describe('a queue of policies', () => {
  test('hands out each number once, in order, to whoever asks', () => {
    const one = createJobQueue(5)
    const other = createJobQueue(5, one.shared)
    expect([one.take(), other.take(), one.takeWaiting(), other.take(), one.take()]).toEqual([0, 1, 2, 3, 4])
    expect([one.take(), other.take(), other.takeWaiting()]).toEqual([undefined, undefined, undefined])
    expect(other.taken()).toBe(5)
  })

  test('lets nobody go too far ahead of what was told', () => {
    const queue = createJobQueue(1000)
    const taken: unknown[] = []
    for (let next = queue.take(); next !== 'later'; next = queue.take()) taken.push(next)
    expect(taken).toHaveLength(64)
    queue.tell(2)
    expect([queue.take(), queue.take(), queue.take()]).toEqual([64, 65, 'later'])
  })

  test('hands out no more once it is stopped', () => {
    const queue = createJobQueue(3)
    queue.take()
    queue.stop()
    expect([queue.take(), queue.takeWaiting()]).toEqual([undefined, undefined])
  })

  test('has nothing to hand out where there is nothing', () => {
    expect(createJobQueue(0).take()).toBeUndefined()
  })
})

describe('a thread that is too far ahead', () => {
  /** A thread that waits as the queue does, and says what it saw then. */
  async function waiting(act: (queue: ReturnType<typeof createJobQueue>) => void): Promise<unknown> {
    const queue = createJobQueue(1000)
    while (queue.take() !== 'later');
    const program = `
      const {parentPort, workerData} = require('node:worker_threads')
      const state = new Int32Array(workerData)
      const told = Atomics.load(state, 1)
      parentPort.postMessage('waits')
      parentPort.postMessage(Atomics.wait(state, 1, told, 20_000))
    `
    const worker = new Worker(program, {eval: true, workerData: queue.shared})
    const said: unknown[] = []
    worker.on('message', (one) => said.push(one))
    await once(worker, 'message')
    act(queue)
    await once(worker, 'exit')
    return said[1]
  }

  test('is woken when something is told, and when it is stopped', async () => {
    expect(['ok', 'not-equal']).toContain(await waiting((queue) => queue.tell(1)))
    expect(['ok', 'not-equal']).toContain(await waiting((queue) => queue.stop()))
  })
})
