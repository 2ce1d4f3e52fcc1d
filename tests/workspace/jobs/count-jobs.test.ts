import os from 'node:os'
import {afterEach, expect, jest, test} from '@jest/globals'
import {countJobs} from '../../../src/workspace/jobs/count-jobs.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const processors = (count: number): void => {
  jest.spyOn(os, 'availableParallelism').mockReturnValue(count)
}

test('few policies are made one at a time', () => {
  processors(8)
  expect([0, 1, 20, 49].map(countJobs)).toEqual([1, 1, 1, 1])
})

test('many are made by as many threads as there are processors, and no more than four', () => {
  processors(2)
  expect(countJobs(10_000)).toBe(2)
  processors(3)
  expect(countJobs(10_000)).toBe(3)
  processors(64)
  expect(countJobs(10_000)).toBe(4)
})

test('one processor has one thread', () => {
  processors(1)
  expect(countJobs(10_000)).toBe(1)
})
