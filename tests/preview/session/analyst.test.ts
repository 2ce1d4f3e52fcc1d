import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {createDirectAnalyst, createThreadAnalyst, type Analyst} from '../../../src/preview/session/analyst.ts'
import {soundProject, wantingProject} from '../../support/sound-project.ts'

const built = path.resolve(import.meta.dirname, '..', '..', '..', 'build', 'program')

let analyst: Analyst | undefined

afterEach(async () => {
  await analyst?.close()
  analyst = undefined
})

const request = (root: string, policy = 'newsletter') => ({root, policy, today: '2026-11-22', apertium: false})

describe('an analyst in a thread of its own', () => {
  test('says the same as one that works where it is called', async () => {
    analyst = createThreadAnalyst(path.join(built, 'analysis-worker.cjs'))
    for (const root of [soundProject(), wantingProject()]) {
      const here = await createDirectAnalyst().analyse(request(root))
      expect(await analyst.analyse(request(root))).toEqual(structuredClone(here))
      expect(here.statuses.length).toBeGreaterThan(10)
      expect(here.findings.every(({place, path: steps}) => place !== undefined || steps === undefined)).toBe(true)
    }
  }, 60_000)

  test('answers each question with its own answer, also when several are asked at once', async () => {
    analyst = createThreadAnalyst(path.join(built, 'analysis-worker.cjs'))
    const roots = [soundProject(), wantingProject()]
    const found = await Promise.all(roots.map((root) => analyst!.analyse(request(root))))
    expect(found[0]!.findings).toEqual([])
    expect(found[1]!.findings.map(({severity}) => severity)).toContain('error')
  }, 60_000)

  test('says why it cannot analyse, and goes on', async () => {
    analyst = createThreadAnalyst(path.join(built, 'analysis-worker.cjs'))
    const root = soundProject()
    await expect(analyst.analyse(request(root, 'absent'))).rejects.toThrow('unknown-policy')
    await expect(analyst.analyse(request(root))).resolves.toMatchObject({findings: []})
  }, 60_000)

  test('leaves nobody waiting when its thread ends, and starts another for the next', async () => {
    analyst = createThreadAnalyst(path.join(built, 'absent-worker.cjs'))
    await expect(analyst.analyse(request(soundProject()))).rejects.toThrow(/absent-worker/)
    await expect(analyst.analyse(request(soundProject()))).rejects.toThrow(/absent-worker/)
  }, 60_000)
})
