import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {exportPreview} from '../../../src/preview/export/export-preview.ts'
import type {Overview, PageView, PassageDetail, PolicyView, Start} from '../../../src/preview/protocol.ts'
import {recordedAnswer, type RecordedAnswers} from '../../../src/preview/recorded-answers.ts'
import {runCommand} from '../../support/run-command.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {previewProject} from '../support/preview.ts'
import {smallPolicy} from '../support/small-policy.ts'

const options = {today: '2026-11-22', language: 'nn', apertium: false}

/** Two policies, and a folder beside them to export to. */
function project(files: Readonly<Record<string, string>> = {}): {root: string; folder: string} {
  const root = temporaryFolder({...smallPolicy(), ...smallPolicy('stor'), ...files})
  return {root, folder: path.join(root, 'ut')}
}

/** The same, for all tests of the file. */
function keptProject(): {root: string; folder: string} {
  const root = previewProject({files: {...smallPolicy(), ...smallPolicy('stor')}})
  afterAll(() => fs.rmSync(root, {recursive: true, force: true}))
  return {root, folder: path.join(root, 'ut')}
}

/** The answers of an export, as the application finds them. */
function answersIn(folder: string): RecordedAnswers {
  const window: {personvernExport?: RecordedAnswers} = {}
  vm.runInNewContext(fs.readFileSync(path.join(folder, 'data.js'), 'utf8'), {window})
  return window.personvernExport!
}

describe('an export', () => {
  const {root, folder} = keptProject()
  let exported: Awaited<ReturnType<typeof exportPreview>>
  let recorded: RecordedAnswers

  beforeAll(async () => {
    exported = await exportPreview({...options, root, folder})
    recorded = answersIn(folder)
  })

  test('is a page, the application, its style and what a server would have answered', () => {
    expect(exported).toEqual({policies: ['liten', 'stor'], files: ['index.html', 'app.js', 'app.css', 'data.js']})
    expect([...readTree(folder).keys()]).toEqual(['app.css', 'app.js', 'data.js', 'export.json', 'index.html'])
    const page = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
    expect(page).toContain('<html lang="nn" data-color-scheme="auto">')
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'app.css',
      'data.js',
      'app.js'
    ])
    expect(page).not.toMatch(/token|unsafe/)
    expect(fs.readFileSync(path.join(folder, 'app.css'), 'utf8')).not.toMatch(/url\((?!["']?data:|["']?#)/)
  })

  test('knows what there is, in one language, and that nothing can be written', () => {
    const start = recordedAnswer(recorded, 'start') as Start
    expect(start).toMatchObject({readOnly: true, language: 'nn', run: 'export'})
    expect(start.languages.map(({code}) => code)).toEqual(['nn'])
    expect(recordedAnswer(recorded, 'words/nn')).toHaveProperty(['preview.title'], 'Personvernerklæringar')
    const {policies} = recordedAnswer(recorded, 'overview') as Overview
    expect(policies.map(({id, fresh}) => [id, fresh])).toEqual([
      ['liten', true],
      ['stor', true]
    ])
    expect((recordedAnswer(recorded, 'policies/liten?fresh') as PolicyView).fresh).toBe(true)
  })

  test('has every page, as a draft and as it would be published', () => {
    for (const language of ['nn', 'nb', 'en']) {
      const draft = recordedAnswer(recorded, `policies/liten/pages/${language}?mode=draft`) as PageView
      expect(draft.html).toContain('post@eksempel.no')
      const release = recordedAnswer(recorded, `policies/liten/pages/${language}?mode=release`) as PageView
      expect(release.html !== null || release.stopped.length > 0).toBe(true)
    }
  })

  test('has what is known of every passage, in each of its languages', () => {
    const {passages} = recordedAnswer(recorded, 'policies/liten') as PolicyView
    expect(passages.length).toBeGreaterThan(4)
    for (const {versions} of passages)
      for (const [language, {key, index}] of Object.entries(versions)) {
        const query = new URLSearchParams({index: String(index), key, language}).toString()
        const detail = recordedAnswer(recorded, `policies/liten/passages?${query}`) as PassageDetail
        expect(detail).toMatchObject({language, key, index})
        expect(detail.versions.map((one) => one.language.code)).toEqual(['nn', 'nb', 'en'])
      }
  })

  test.each(['facts', 'matrix', 'compare', 'copy/nn'])('has what can be asked of a declaration: %s', (part) => {
    expect(Object.keys(recordedAnswer(recorded, `policies/stor/${part}`) as object)).not.toEqual([])
  })

  test.each(['policies/liten/pages/se', '__proto__', 'constructor', 'policies/nothing', ''])(
    'has nothing else: %p',
    (path) => {
      expect(recordedAnswer(recorded, path)).toBeUndefined()
    }
  )

  test('tells nobody where the files lay that it was made from', () => {
    for (const [, bytes] of readTree(folder)) expect(bytes.includes(path.basename(root))).toBe(false)
  })

  test('has the same bytes whenever and wherever it is made', async () => {
    const other = project()
    await exportPreview({...options, ...other})
    expect(readTree(other.folder)).toEqual(readTree(folder))
  })

  test('shows what stops a declaration that cannot be read', async () => {
    const broken = project({'policies/liten/policy.yaml': 'personvern: ['})
    await exportPreview({...options, ...broken, policies: ['liten']})
    const view = recordedAnswer(answersIn(broken.folder), 'policies/liten') as PolicyView
    expect(view.broken.map(({place}) => place.file)).toEqual(['policies/liten/policy.yaml'])
  })
})

describe('personvern preview --export', () => {
  test('exports the declarations that are named alone, and says what to open', async () => {
    const {root, folder} = project()
    const run = await runCommand(
      ['preview', 'stor', '--export', 'ut', '--today', '2026-11-22', '--messages', 'en', '--no-apertium'],
      root
    )
    expect(run).toEqual({
      code: 0,
      stdout: `One policy has been written. Open ${path.join('ut', 'index.html')} in a browser.\n`,
      stderr: ''
    })
    const recorded = answersIn(folder)
    expect((recordedAnswer(recorded, 'start') as Start).policies.map(({id}) => id)).toEqual(['stor'])
    expect(Object.keys(recorded.answers).filter((key) => key.includes('liten'))).toEqual([])
  })

  test('knows no policy that is not there', async () => {
    const {root} = project()
    const run = await runCommand(
      ['preview', 'litn', '--export', 'ut', '--today', '2026-11-22', '--messages', 'nn'],
      root
    )
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('liten')
    expect(fs.existsSync(path.join(root, 'ut'))).toBe(false)
  })
})
