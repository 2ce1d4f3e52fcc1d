import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('init', () => {
  test('begins a policy that renders at once, without a finding', async () => {
    const root = temporaryFolder()
    const begun = await runCommand(['init', 'var-kommune'], root)
    expect({code: begun.code, stderr: begun.stderr}).toEqual({code: 0, stderr: ''})

    const made = await runCommand(['render', 'var-kommune'], root)
    expect({code: made.code, stderr: made.stderr}).toEqual({code: 0, stderr: ''})
    const words = fs
      .readdirSync(path.join(root, 'policies/var-kommune'))
      .filter((file) => /^[a-z]{2}\.yaml$/.test(file))
    const pages = words.flatMap((file) => ['html', 'md'].map((format) => file.replace('yaml', format)))
    expect(fs.readdirSync(path.join(root, 'dist/var-kommune')).sort()).toEqual(pages.sort())
  })

  test('names the files that it wrote, as seen from where one stands, and what to do next', async () => {
    const {stdout} = await runCommand(
      ['init', 'var-kommune', '--root', 'prosjekt'],
      temporaryFolder({'prosjekt/README.md': ''})
    )
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toContain('prosjekt/policies/var-kommune/policy.yaml')
    expect(lines.at(-1)).toContain('`prosjekt/policies/var-kommune/policy.yaml`')
    expect(lines.at(-1)).toContain('`personvern render var-kommune --root prosjekt`')
  })

  test('takes no name that a folder cannot have on every system', async () => {
    const root = temporaryFolder()
    for (const id of ['con', 'lpt1', 'a'.repeat(201)])
      expect(await runCommand(['init', id], root)).toMatchObject({code: 2, stdout: ''})
    expect(fs.readdirSync(root)).toEqual([])
  })

  test('says what to do next in the language of messages', async () => {
    const next = new Set<string>()
    for (const language of ['nb', 'nn', 'en']) {
      const {stdout} = await runCommand(['init', 'var-kommune', '--messages', language], temporaryFolder())
      next.add(stdout.trimEnd().split('\n').at(-1)!)
    }
    expect(next.size).toBe(3)
  })
})
