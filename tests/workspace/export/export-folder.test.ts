import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {checkExportFolder, writeExport} from '../../../src/workspace/export/export-folder.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

const files = [
  {path: 'index.html', content: '<p>'},
  {path: 'app.js', content: ''}
]

/** A project, and a folder in it to export to. */
function project(): {root: string; folder: string} {
  const root = temporaryFolder({'policies/liten/policy.yaml': '', 'locales/nn/x.json': '{}'})
  return {root, folder: path.join(root, 'ut')}
}

const names = (folder: string): string[] => [...readTree(folder).keys()]

describe('the folder of an export', () => {
  test('may be one that is not there, or has nothing in it', () => {
    const {root, folder} = project()
    checkExportFolder(folder, root)
    fs.mkdirSync(folder)
    checkExportFolder(folder, root)
    writeExport(folder, files)
    expect(names(folder)).toEqual(['app.js', 'export.json', 'index.html'])
  })

  test('may be that of an earlier export, and what that left over is removed, there and nowhere else', () => {
    const {root, folder} = project()
    writeExport(folder, [...files, {path: 'old.js', content: ''}])
    const manifest = path.join(folder, 'export.json')
    fs.writeFileSync(
      manifest,
      fs.readFileSync(manifest, 'utf8').replace('"old.js"', '"old.js", "../x.js", "/etc/x.js", 7')
    )
    writeFiles(root, {'x.js': 'not ours'})
    checkExportFolder(folder, root)
    writeExport(folder, files)
    expect(names(folder)).toEqual(['app.js', 'export.json', 'index.html'])
    expect(fs.existsSync(path.join(root, 'x.js'))).toBe(true)
  })

  test('may hold what the system keeps there', () => {
    const {root, folder} = project()
    writeFiles(folder, {'.DS_Store': 'x'})
    checkExportFolder(folder, root)
    writeExport(folder, files)
    expect(names(folder)).toEqual(['.DS_Store', 'app.js', 'export.json', 'index.html'])
  })

  test.each(['policies', 'policies/liten/ut', 'locales/ut', 'templates'])(
    'is not among the files of the project: %s',
    (inside) => {
      const {root} = project()
      const folder = path.join(root, inside)
      expect(misuseOf(() => checkExportFolder(folder, root))).toEqual({
        code: 'export-inside-input',
        parameters: {folder}
      })
    }
  )

  test('is not among the files of the project by a detour', () => {
    const {root} = project()
    fs.symlinkSync(path.join(root, 'policies'), path.join(root, 'lenkje'))
    const folder = path.join(root, 'lenkje', 'ut')
    expect(misuseOf(() => checkExportFolder(folder, root))).toEqual({code: 'export-inside-input', parameters: {folder}})
  })

  test.each([
    ['other files', {'notat.txt': 'viktig'}, 'notat.txt'],
    ['a site of somebody else', {'index.html': '<p>', 'app.js': ''}, 'app.js, index.html'],
    [
      'files beside an earlier export',
      {'export.json': '{"personvern": "preview", "files": ["export.json"]}', 'notat.txt': ''},
      'notat.txt'
    ],
    ['what only looks like an export', {'export.json': '{"personvern": "preview", "files": "all"}'}, 'export.json'],
    ['an export of something else', {'export.json': '{"files": ["export.json"]}'}, 'export.json'],
    ['a list that cannot be read', {'export.json': '{'}, 'export.json'],
    ['many files', Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, ''])), 'a, b, c, d, e']
  ])('is not one with %s', (_, there, named) => {
    const {root, folder} = project()
    writeFiles(folder, there)
    expect(misuseOf(() => checkExportFolder(folder, root))).toEqual({
      code: 'export-other-files',
      parameters: {folder, files: named}
    })
  })
})
