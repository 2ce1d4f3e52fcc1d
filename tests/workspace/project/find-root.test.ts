import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, jest, test} from '@jest/globals'
import {findRoot, projectOfOthers} from '../../../src/workspace/project/find-root.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const configuration = {'personvern.config.yaml': ''}
const policy = {'policies/dfo/policy.yaml': ''}

/** Where a project is found from a folder, relative to the top of what is made; the top is a repository, so that nothing above it counts. */
function foundFrom(folder: string, files: Readonly<Record<string, string>>, asked?: string): string {
  const top = temporaryFolder({'.git/HEAD': '', ...files})
  fs.mkdirSync(path.join(top, folder), {recursive: true})
  return path.relative(top, findRoot(path.join(top, folder), asked)) || '.'
}

describe('the folder of a project', () => {
  test('is the nearest one that has a configuration, in either form', () => {
    expect(foundFrom('.', configuration)).toBe('.')
    expect(foundFrom('a/b', configuration)).toBe('.')
    expect(foundFrom('a/b', {'a/personvern.config.json': '{}', ...configuration})).toBe('a')
  })

  test('is the nearest one that has a policy', () => {
    expect(foundFrom('docs', policy)).toBe('.')
    expect(foundFrom('site/docs', {'site/policies/dfo/policy.yaml': '', ...policy})).toBe('site')
  })

  test('is the same from the folder of a policy, also when a configuration has strayed there', () => {
    expect(foundFrom('policies/dfo', policy)).toBe('.')
    expect(foundFrom('policies/dfo', {...policy, 'policies/dfo/personvern.config.yaml': ''})).toBe('.')
  })

  test('is not one whose policies are something else', () => {
    expect(foundFrom('a', {'policies/network.rego': '', 'policies/empty/README.md': ''})).toBe('a')
  })

  test('is the working directory where there is no project', () => {
    expect(foundFrom('a/b', {})).toBe(path.join('a', 'b'))
  })

  test('is not above the repository, also when that is a worktree, where .git is a file', () => {
    expect(foundFrom('own/a', {...configuration, 'own/.git/HEAD': ''})).toBe(path.join('own', 'a'))
    expect(foundFrom('own/a', {...configuration, 'own/.git': 'gitdir: ../elsewhere\n'})).toBe(path.join('own', 'a'))
    expect(foundFrom('own/a', {'own/.git/HEAD': '', 'own/personvern.config.yaml': ''})).toBe('own')
  })

  test('is taken as it is when it is asked for', () => {
    expect(foundFrom('a', {...configuration, 'b/c': ''}, '../b')).toBe('b')
    expect(foundFrom('a', configuration, '.')).toBe('a')
  })

  test('may be asked for before it is there', () => {
    expect(foundFrom('a', {}, 'new')).toBe(path.join('a', 'new'))
  })

  test('is not one that belongs to somebody else', () => {
    const top = temporaryFolder({...configuration, 'own/a/b': ''})
    const own = path.join(top, 'own', 'a')
    expect(findRoot(own)).toBe(top)
    expect(projectOfOthers(own)).toBeUndefined()
    const {statSync} = fs
    const stat = jest.spyOn(fs, 'statSync')
    stat.mockImplementation(((file: string, options?: fs.StatSyncOptions) => {
      const found = statSync(file, options)
      return found && file === top ? Object.assign(found, {uid: Number(found.uid) + 1}) : found
    }) as typeof fs.statSync)
    try {
      expect(findRoot(own)).toBe(own)
      expect(projectOfOthers(own)).toBe(top)
      expect(misuseOf(() => openProject(own))).toEqual({
        code: 'project-of-others',
        parameters: {folder: own, other: top}
      })
    } finally {
      stat.mockRestore()
    }
  })
})
