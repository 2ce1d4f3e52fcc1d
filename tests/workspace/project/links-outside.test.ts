import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {linkOutside, refuseLinksOutside} from '../../../src/workspace/project/links-outside.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const files = {
  'policies/a/policy.yaml': 'x',
  'policies/a/nb.yaml': 'x',
  'policies/b/policy.yaml': 'x',
  'locales/nb/own.json': '{}'
}

describe('a link out of the project', () => {
  test('is nowhere in a project of files and folders alone', () => {
    const root = temporaryFolder(files)
    expect(linkOutside(root, ['policies/a', 'policies/b', 'locales', 'templates'])).toBeUndefined()
  })

  test.each([
    ['the folder of a policy', 'policies/c', '/etc', 'policies/c'],
    ['a file of it', 'policies/a/en.yaml', '/etc/passwd', 'policies/a/en.yaml'],
    ['a folder in it', 'policies/a/approved', '/etc', 'policies/a/approved'],
    ['a file that is not there', 'policies/a/en.yaml', '/nowhere/at/all', 'policies/a/en.yaml'],
    ['a link to itself', 'policies/a/en.yaml', 'en.yaml', 'policies/a/en.yaml'],
    ['a way up', 'policies/a/en.yaml', '../../../outside', 'policies/a/en.yaml']
  ])('is found as %s', (_, link, target, found) => {
    const root = temporaryFolder(files)
    fs.symlinkSync(target, path.join(root, link))
    expect(linkOutside(root, ['policies/b', 'policies/a', 'policies/c'])).toBe(found)
  })

  test('is found behind another link, and links in a circle end', () => {
    const root = temporaryFolder({...files, 'shelf/keep': 'x'})
    fs.symlinkSync('../../shelf', path.join(root, 'policies/a/approved'))
    fs.symlinkSync('..', path.join(root, 'shelf/up'))
    expect(linkOutside(root, ['policies/a'])).toBeUndefined()
    fs.symlinkSync('/etc', path.join(root, 'shelf/etc'))
    expect(linkOutside(root, ['policies/a'])).toBe('policies/a/approved/etc')
  })

  test('is none where the project itself is opened through a link, or one file stands for another of it', () => {
    const root = temporaryFolder(files)
    const link = path.join(temporaryFolder(), 'project')
    fs.symlinkSync(root, link)
    fs.symlinkSync('nowhere.yaml', path.join(root, 'policies/a/en.yaml'))
    fs.symlinkSync('../a/nb.yaml', path.join(root, 'policies/b/nb.yaml'))
    expect(linkOutside(link, ['policies/a', 'policies/b'])).toBeUndefined()
  })

  test('is refused with its name, of what is shared and of one policy', () => {
    const root = temporaryFolder(files)
    fs.symlinkSync('/etc/passwd', path.join(root, 'policies/a/en.yaml'))
    expect(misuseOf(() => refuseLinksOutside(root))).toBeUndefined()
    expect(misuseOf(() => refuseLinksOutside(root, 'b'))).toBeUndefined()
    expect(misuseOf(() => refuseLinksOutside(root, 'a'))).toEqual({
      code: 'linked-outside',
      parameters: {file: 'policies/a/en.yaml'}
    })
    fs.symlinkSync('/etc', path.join(root, 'templates'))
    expect(misuseOf(() => refuseLinksOutside(root, 'b'))?.parameters).toEqual({file: 'templates'})
  })
})
