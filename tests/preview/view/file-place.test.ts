import {describe, expect, test} from '@jest/globals'
import {filePlace} from '../../../src/preview/view/file-place.ts'

const project = (editor?: string): Parameters<typeof filePlace>[2] => ({
  root: '/home/kari/mine filer',
  configuration: editor === undefined ? {} : {preview: {editor}}
})
const place = {start: {line: 12, column: 5, offset: 200}}

describe('the place of something in a file', () => {
  test('opens in Visual Studio Code where nothing else is said', () => {
    expect(filePlace('policies/a/nn.yaml', place, project())).toEqual({
      file: 'policies/a/nn.yaml',
      line: 12,
      column: 5,
      address: 'vscode://file/home/kari/mine%20filer/policies/a/nn.yaml:12:5'
    })
  })

  test('opens in the editor that the configuration names', () => {
    const {address} = filePlace('policies/a/nn.yaml', place, project('idea://open?file=/{file}&line={line}'))
    expect(address).toBe('idea://open?file=/home/kari/mine%20filer/policies/a/nn.yaml&line=12')
  })

  test('opens nowhere where the configuration says so, and is the beginning where nothing more is known', () => {
    expect(filePlace('policies/a/nn.yaml', undefined, project(''))).toEqual({
      file: 'policies/a/nn.yaml',
      line: 1,
      column: 1,
      address: null
    })
  })
})
