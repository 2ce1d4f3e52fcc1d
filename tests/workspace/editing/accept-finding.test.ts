import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {configuredSuppressions} from '../../../src/workspace/check/configured-suppressions.ts'
import {acceptFinding, type Acceptance} from '../../../src/workspace/editing/accept-finding.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {soundProject} from '../../support/sound-project.ts'

const bundle = 'locales/nb/own.json'
const roots: string[] = []

afterEach(() => {
  for (const root of roots.splice(0)) fs.rmSync(root, {recursive: true, force: true})
})

function project(files: Record<string, string> = {}): string {
  const root = soundProject(files)
  roots.push(root)
  return root
}

const accept = (root: string, finding: Acceptance['finding']): Promise<boolean> =>
  acceptFinding({root, policy: 'newsletter', finding, reason: 'So.', by: 'Kari', today: '2026-11-22'})

const inBundle = {
  rule: 'missing-retention',
  file: bundle,
  path: ['contents', 'heading'],
  parameters: {},
  severity: 'warning'
} as const

describe('a text of a JSON bundle', () => {
  test('is named in the configuration by its key, and no other text is accepted', async () => {
    const root = project({[bundle]: '{"contents": {"heading": "Innhold"}}'})
    expect(await accept(root, inBundle)).toBe(true)
    const {leaveOut} = configuredSuppressions(openProject(root))
    const another = {...inBundle, path: ['contents', 'title']}
    expect(leaveOut([inBundle as never, another as never])).toEqual([another])
    expect(fs.readFileSync(path.join(root, bundle), 'utf8')).toBe('{"contents": {"heading": "Innhold"}}')
  })

  test('comes after what the configuration accepts already, whose comments stay', async () => {
    const written =
      '# Ours.\nmessages: nb # for us\nignore:\n  # decided in June\n  - {rule: missing-updated, file: a, reason: b}\n'
    const root = project({'personvern.config.yaml': written})
    await accept(root, inBundle)
    const line = `  - {rule: missing-retention, file: ${bundle}, key: contents.heading, reason: "So. (Kari, 2026-11-22)"}\n`
    expect(fs.readFileSync(path.join(root, 'personvern.config.yaml'), 'utf8')).toBe(written + line)
  })

  test('is not accepted in a configuration that cannot be read', async () => {
    const root = project({'personvern.config.yaml': 'ignore: [\n'})
    expect(await accept(root, inBundle)).toBe(false)
    expect(fs.readFileSync(path.join(root, 'personvern.config.yaml'), 'utf8')).toBe('ignore: [\n')
  })
})

test('a file that is gone since is not made again', async () => {
  const root = project()
  const finding = {rule: 'missing-retention', file: 'policies/newsletter/gone.yaml', path: ['title']}
  expect(await accept(root, finding)).toBe(false)
  expect(fs.existsSync(path.join(root, finding.file))).toBe(false)
})
