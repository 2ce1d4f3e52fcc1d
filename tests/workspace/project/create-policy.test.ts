import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {createPolicy} from '../../../src/workspace/project/create-policy.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const example = readTree(path.join(packageRoot, 'policies', 'eksempel'))

describe('a policy that is begun', () => {
  test('has the facts and words of the example, and nothing else of it', () => {
    const root = temporaryFolder()
    const files = createPolicy(root, 'var-kommune')
    const yaml = [...example.keys()].filter((name) => /\.yaml$|^translations\.tsv$/.test(name))
    expect(yaml).toContain('policy.yaml')
    expect(files).toEqual(yaml.map((name) => `policies/var-kommune/${name}`))
    expect([...readTree(root)]).toEqual(yaml.map((name) => [`policies/var-kommune/${name}`, example.get(name)]))
  })

  test.each(['../ute', 'Kommune', 'vår', '', 'a/b', '-a'])('cannot be called %j', (id) => {
    const root = temporaryFolder()
    expect(misuseOf(() => createPolicy(root, id))).toMatchObject({code: 'bad-form', parameters: {actual: id}})
    expect(readTree(root).size).toBe(0)
  })

  test('is not begun over another, nor over a file', () => {
    for (const file of ['policies/kommune/notes.txt', 'policies/kommune']) {
      const root = temporaryFolder({[file]: 'Notes'})
      expect(misuseOf(() => createPolicy(root, 'kommune'))).toEqual({
        code: 'exists',
        parameters: {file: 'policies/kommune'}
      })
      expect([...readTree(root).keys()]).toEqual([file])
    }
  })

  test('makes the folder of the project where it is not there, and takes no file for one', () => {
    const root = temporaryFolder({file: ''})
    expect(createPolicy(path.join(root, 'new', 'project'), 'kommune')).toContain('policies/kommune/policy.yaml')
    expect([...readTree(path.join(root, 'new')).keys()]).toContain('project/policies/kommune/nn.yaml')
    expect(misuseOf(() => createPolicy(path.join(root, 'file'), 'kommune'))).toMatchObject({code: 'unwritable'})
  })
})
