import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, jest, test} from '@jest/globals'
import {largestFile, readSource, readText} from '../../../src/workspace/disk/read-source.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('a file of a project', () => {
  test('is read as data with places', () => {
    const source = readSource(temporaryFolder({'a/b.yaml': '# Merknad\ntitle: Æ\n'}), 'a/b.yaml')
    expect(source).toMatchObject({file: 'a/b.yaml', data: {title: 'Æ'}, findings: []})
    expect(source.locate(['title']).start).toMatchObject({line: 2, column: 8})
  })

  test('may begin with a byte order mark and have line ends of Windows', () => {
    const source = readSource(temporaryFolder({'a.yaml': '\ufefftitle: A\r\nupdated: B\r\n'}), 'a.yaml')
    expect(source.data).toEqual({title: 'A', updated: 'B'})
    expect(source.locate(['updated']).start).toMatchObject({line: 2, column: 10})
  })

  test('may be JSON', () => {
    expect(readSource(temporaryFolder({'a.json': '{"title": "A"}'}), 'a.json').data).toEqual({title: 'A'})
  })

  test.each([
    ['that is absent', 'b.yaml'],
    ['under another file', 'a.yaml/b.yaml']
  ])('%s is missing', (_, file) => {
    const source = readSource(temporaryFolder({'a.yaml': ''}), file)
    expect(source).toMatchObject({data: undefined, findings: [{rule: 'missing-file', file}]})
  })

  test('is not missing when a folder has its name, but no file', () => {
    const source = readSource(temporaryFolder({'a.yaml/x': ''}), 'a.yaml')
    expect(source).toMatchObject({data: undefined, findings: [{rule: 'not-a-file', file: 'a.yaml'}]})
  })

  test('is refused when it is not UTF-8', () => {
    const {finding} = readText(temporaryFolder({'a.yaml': Buffer.from([0x61, 0xe6])}), 'a.yaml')
    expect(finding).toEqual({rule: 'file-encoding', file: 'a.yaml', parameters: {}})
  })

  test('is refused when it is a byte too large, and read when it is not', () => {
    const root = temporaryFolder({'most.md': 'x'.repeat(largestFile), 'more.md': 'x'.repeat(largestFile + 1)})
    expect(readText(root, 'most.md').finding).toBeUndefined()
    expect(readText(root, 'more.md').finding).toMatchObject({
      rule: 'file-too-large',
      parameters: {actual: largestFile + 1, expected: largestFile}
    })
  })

  test('that leads to itself is a finding, with the reason of the system', () => {
    const root = temporaryFolder()
    fs.symlinkSync('a.yaml', path.join(root, 'a.yaml'))
    const finding = {rule: 'unreadable-file', file: 'a.yaml', parameters: {reason: 'ELOOP'}}
    expect(readText(root, 'a.yaml')).toEqual({text: undefined, finding})
  })

  test('whose content is kept from us is a finding, too', () => {
    const root = temporaryFolder({'a.yaml': 'a: 1\n'})
    const refusing = jest.spyOn(fs, 'readFileSync').mockImplementation(() => {
      throw Object.assign(new Error('no'), {code: 'EACCES'})
    })
    const {finding} = readText(root, 'a.yaml')
    refusing.mockRestore()
    expect(finding).toEqual({rule: 'unreadable-file', file: 'a.yaml', parameters: {reason: 'EACCES'}})
  })
})
