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
  expect([0, 1, 20, 49].map((policies) => countJobs(policies))).toEqual([1, 1, 1, 1])
})

test('many are made by as many threads as there are processors, and no more than four', () => {
  processors(2)
  expect(countJobs(10_000)).toBe(2)
  processors(3)
  expect(countJobs(10_000)).toBe(3)
  processors(64)
  expect(countJobs(10_000)).toBe(4)
})

test('as many as were asked for make them, where there are as many policies', () => {
  processors(8)
  expect([1, 2, 5, 8].map((asked) => countJobs(10_000, asked))).toEqual([1, 2, 5, 8])
  expect([0, 1, 3].map((policies) => countJobs(policies, 8))).toEqual([0, 1, 3])
})

test('no more make them than there are processors, whatever was asked for, but four always may', () => {
  processors(16)
  expect(countJobs(10_000, 999)).toBe(16)
  processors(1)
  expect(countJobs(10_000, 999)).toBe(4)
})

test('one processor has one thread', () => {
  processors(1)
  expect(countJobs(10_000)).toBe(1)
})
