import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('schema', () => {
  test.each([
    ['policy.schema.json', []],
    ['configuration.schema.json', ['--configuration']],
    ['page.schema.json', ['--page']],
    ['record.schema.json', ['--record']]
  ])('prints what stands in %s, which `npm run generate` makes', async (file, options) => {
    const {code, stdout, stderr} = await runCommand(['schema', ...options], temporaryFolder())
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(fs.readFileSync(path.join(packageRoot, file), 'utf8'))
  })

  test('is of one file at a time', async () => {
    const {code, stdout, stderr} = await runCommand(['schema', '--page', '--record'], temporaryFolder())
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^«--(?:page|record)» og «--(?:page|record)» kan ikke stå sammen\./)
  })

  test('describes the fields that the configuration has', async () => {
    const {stdout} = await runCommand(['schema', '--configuration'], temporaryFolder())
    const {properties} = JSON.parse(stdout) as {properties: Record<string, object>}
    expect(Object.keys(properties).sort()).toEqual(
      [
        '$schema',
        'apertium',
        'approval',
        'approve',
        'audit',
        'cache',
        'check',
        'clean',
        'compare',
        'embedDpv',
        'export',
        'firstHeading',
        'formats',
        'fragment',
        'htmlLang',
        'ids',
        'ignore',
        'jobs',
        'languages',
        'maxWarnings',
        'messages',
        'out',
        'path',
        'policies',
        'preview',
        'quiet',
        'rules',
        'status',
        'styleSheet',
        'target',
        'theme',
        'translate',
        'translations'
      ].sort()
    )
  })
})
