import path from 'node:path'
import {expect, test} from '@jest/globals'
import {runSettings} from '../../../src/workspace/jobs/run-settings.ts'

const root = path.resolve('/project')

test('how the work is done is left open where nobody says', () => {
  expect(runSettings({}, {}, root)).toEqual({jobs: undefined, cache: undefined, clean: false})
})

test('how the work is done is as the configuration says, its folder relative to the project', () => {
  const settings = runSettings({}, {jobs: 3, cache: '.cache', clean: true}, root)
  expect(settings).toEqual({jobs: 3, cache: path.join(root, '.cache'), clean: true})
})

test('how the work is done is as the options say, whatever the configuration says', () => {
  const configuration = {jobs: 3, cache: '.cache', clean: true}
  const elsewhere = path.resolve('/elsewhere')
  expect(runSettings({jobs: 1, cache: elsewhere, clean: false}, configuration, root)).toEqual({
    jobs: 1,
    cache: elsewhere,
    clean: false
  })
  expect(runSettings({cache: false}, configuration, root).cache).toBeUndefined()
})
