import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {createWatchedChanges} from '../../../src/commands/render/create-watched-changes.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const two = (): string => temporaryFolder({'policies/a/nb.yaml': '', 'policies/b/nb.yaml': ''})
const remove = (root: string, id: string): void => fs.rmSync(path.join(root, 'policies', id), {recursive: true})

describe('what changes are about', () => {
  test('is the policies whose files they are, each once', () => {
    const changesOf = createWatchedChanges(two(), [])
    expect(changesOf(['policies/b/nb.yaml', 'policies/a/nb.yaml', 'policies/b/policy.yaml'])).toEqual({
      again: ['a', 'b'],
      gone: []
    })
  })

  test('is all policies where all share the file, or those that were asked for and are left', () => {
    const root = two()
    expect(createWatchedChanges(root, [])(['locales/nb/own.json', 'policies/a/nb.yaml']).again).toEqual([])
    expect(createWatchedChanges(root, ['b'])(['templates/page.md.hbs']).again).toEqual(['b'])
    remove(root, 'b')
    expect(createWatchedChanges(root, ['b'])(['personvern.config.yaml']).again).toBeUndefined()
  })

  test('is all policies where it is their folder, or a link in its place, that comes or goes', () => {
    const root = two()
    expect(createWatchedChanges(root, [])(['policies'])).toEqual({again: [], gone: []})
    expect(createWatchedChanges(root, ['b'])(['policies']).again).toEqual(['b'])
  })

  test('is nothing where nobody asked for the policy, or no page is made from the file', () => {
    const changesOf = createWatchedChanges(two(), ['a'])
    expect(changesOf(['policies/b/nb.yaml', 'dist/a.html', 'policies/a/.nb.yaml.swp'])).toEqual({
      again: undefined,
      gone: []
    })
  })

  test('is also those that wait for a place, whenever a policy changes or goes, and as long as they are there', () => {
    const root = two()
    const changesOf = createWatchedChanges(root, [], new Set(['b']))
    expect(changesOf(['policies/a/nb.yaml']).again).toEqual(['a', 'b'])
    expect(changesOf(['dist/a.html']).again).toBeUndefined()
    remove(root, 'a')
    expect(changesOf(['policies/a/nb.yaml'])).toEqual({again: ['b'], gone: ['a']})
    remove(root, 'b')
    expect(changesOf(['policies/b/nb.yaml'])).toEqual({again: undefined, gone: ['b']})
  })

  test('is a policy that is gone, once, however its files go, and again when it was there meanwhile', () => {
    const root = two()
    const changesOf = createWatchedChanges(root, [])
    remove(root, 'b')
    expect(changesOf(['policies/b/nb.yaml'])).toEqual({again: undefined, gone: ['b']})
    expect(changesOf(['policies/b', 'policies/a/nb.yaml'])).toEqual({again: ['a'], gone: []})
    fs.mkdirSync(path.join(root, 'policies/b'))
    expect(changesOf(['policies/b'])).toEqual({again: ['b'], gone: []})
    remove(root, 'b')
    expect(changesOf(['policies/b'])).toEqual({again: undefined, gone: ['b']})
  })
})
