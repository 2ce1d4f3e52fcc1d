import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {createOutputGuard} from '../../../src/workspace/render/check-output.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** What a guard says of a file in `dist`. */
function guarded(root: string, out = 'dist'): (file: string) => string | undefined {
  const guard = createOutputGuard(path.join(root, out), root)
  return (file) => misuseOf(() => guard.check(file))?.code
}

describe('a file in the output folder', () => {
  test('may lie in folders that are there, and in those that are not', () => {
    const said = guarded(temporaryFolder({'dist/a/nb.html': ''}))
    expect(['a/nb.html', 'a/nn.html', 'b/c/nb.html', 'nb.html'].map(said)).toEqual(Array.from({length: 4}))
  })

  test('may lie where a link leads within the folder, and nowhere else', () => {
    const root = temporaryFolder({'dist/real/keep': '', 'beside/keep': ''})
    fs.symlinkSync('real', path.join(root, 'dist/inner'))
    fs.symlinkSync('../beside', path.join(root, 'dist/outer'))
    fs.symlinkSync('../nowhere', path.join(root, 'dist/absent'))
    const said = guarded(root)
    expect(['inner/nb.html', 'inner/new/nb.html'].map(said)).toEqual([undefined, undefined])
    expect(['outer/nb.html', 'outer/new/nb.html'].map(said)).toEqual(['out-linked', 'out-linked'])
    expect(said('../beside/nb.html')).toBe('out-linked')
  })

  test('is no link itself', () => {
    const root = temporaryFolder({'dist/keep': ''})
    fs.symlinkSync('keep', path.join(root, 'dist/nb.html'))
    expect(guarded(root)('nb.html')).toBe('out-linked')
  })

  test('that was looked at may be in no folder where another may not be written', () => {
    const root = temporaryFolder({'dist/keep': '', 'beside/keep': '', 'policies/a/policy.yaml': ''})
    fs.symlinkSync('../beside', path.join(root, 'dist/outer'))
    const said = (file: string, out = 'dist'): string | undefined =>
      misuseOf(() => createOutputGuard(path.join(root, out), root).checkFolderOf(file))?.code
    expect(['keep', 'a/nb.html', 'a/b/nb.html'].map((file) => said(file))).toEqual(Array.from({length: 3}))
    expect([said('outer/nb.html'), said('outer/new/nb.html')]).toEqual(['out-linked', 'out-linked'])
    expect([said('policies/a/nb.html', '.'), said('nb.html', 'policies')]).toEqual([
      'out-inside-input',
      'out-inside-input'
    ])
  })

  test('is not among what pages are made from, also through a link', () => {
    const root = temporaryFolder({'policies/a/policy.yaml': '', 'dist/keep': ''})
    fs.symlinkSync('.', path.join(root, 'out'))
    expect(guarded(root, '.')('policies/a/nb.yaml')).toBe('out-inside-input')
    expect(guarded(root, 'out')('locales/nb/x.json')).toBe('out-inside-input')
    expect(guarded(root, '.')('personvern.config.yaml')).toBe('out-inside-input')
    expect(guarded(root, '.')('pages/a.html')).toBeUndefined()
  })

  test('may be asked for in an output folder that is a link', () => {
    const root = temporaryFolder({'elsewhere/keep': ''})
    fs.symlinkSync('elsewhere', path.join(root, 'dist'))
    expect(['nb.html', 'a/nb.html'].map(guarded(root))).toEqual([undefined, undefined])
  })
})
