import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {listThemes} from '../../../src/workspace/themes/list-themes.ts'
import {loadAttributes} from '../../../src/workspace/themes/load-attributes.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const project = (settings: Readonly<Record<string, string>>): string =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries(settings).flatMap(([name, text]) => [
        [`templates/themes/${name}/theme.css`, ''],
        [`templates/themes/${name}/theme.yaml`, text]
      ])
    )
  )

describe('what a theme puts on elements', () => {
  test('is what its settings say, as text', () => {
    const root = project({own: 'attributes:\n  h2: {class: big, data-size: 2}\n  a.skip-link: {data-on: true}'})
    expect(loadAttributes(root, 'own')).toEqual({
      h2: {class: 'big', 'data-size': '2'},
      'a.skip-link': {'data-on': 'true'}
    })
  })

  test('is nothing where it has no settings, or empty ones', () => {
    expect(loadAttributes(temporaryFolder({'templates/themes/own/theme.css': ''}), 'own')).toEqual({})
    expect(loadAttributes(project({own: '# nothing yet\n'}), 'own')).toEqual({})
    expect(loadAttributes(temporaryFolder(), 'standard')).toEqual({})
    expect(loadAttributes(temporaryFolder(), 'absent')).toEqual({})
  })

  test('is laid over that of the theme that it is like, element by element', () => {
    const root = project({
      own: 'like: middle\nattributes: {p: {class: own}}',
      middle: 'like: designsystemet\nattributes: {h1: {class: middle}}'
    })
    const like = loadAttributes(root, 'designsystemet')
    expect(loadAttributes(root, 'own')).toEqual({...like, h1: {class: 'middle'}, p: {class: 'own'}})
  })

  test.each(['altinn', 'portal', 'uutilsynet'])('is the same in Designsystemet and its brand %s', (brand) => {
    const root = temporaryFolder()
    const all = loadAttributes(root, 'designsystemet')
    expect(all['h1']).toEqual({class: 'ds-heading', 'data-size': 'lg'})
    expect(loadAttributes(root, `designsystemet-${brand}`)).toEqual(all)
  })
})

describe('settings are refused, with their line and what could stand there, when', () => {
  const themes = listThemes(temporaryFolder())
  const fields = ['like', 'attributes']
  test.each([
    ['they are not YAML', 'attributes:\n  h2: {', 2, '', {}],
    ['they are no fields', '- like', 1, '', {}],
    ['a field is misspelt', 'like: standard\nlikes: standard', 2, '-field', {actual: 'likes', expected: ['like']}],
    ['there is no such field', 'colour: red', 1, '-field', {actual: 'colour', expected: fields}],
    ['they put on what does something', 'attributes:\n  p: {onclick: alert(1)}', 2, '-attribute', {actual: 'onclick'}],
    ['they put on a style', 'attributes:\n  p:\n    style: "color: red"', 3, '-attribute', {actual: 'style'}],
    ['they dress what is no element', 'attributes:\n  p > a: {class: x}', 2, '-element', {actual: 'p > a'}],
    ['an element has one value', 'attributes:\n  p: big', 2, '-value', {actual: 'big', field: 'attributes.p'}],
    [
      'an attribute has several',
      'attributes:\n  p: {class: [a]}',
      2,
      '-value',
      {actual: '["a"]', field: 'attributes.p.class'}
    ],
    ['there is no theme that they are like', '\nlike: absent', 2, '-like', {actual: 'absent', expected: themes}],
    [
      'the theme that they are like is misspelt',
      'like: standart',
      1,
      '-like',
      {actual: 'standart', expected: ['standard']}
    ],
    [
      'what they are like cannot be a name',
      'like: [standard]',
      1,
      '-like',
      {actual: '["standard"]', expected: ['standard']}
    ],
    ['they are like a folder that is no theme', 'like: empty', 1, '-like', {actual: 'empty', expected: themes}],
    ['they are like themselves', 'like: own', 1, '-like', {actual: 'own', expected: themes}]
  ])('%s', (_, text, line, code, parameters) => {
    const root = project({own: text})
    fs.mkdirSync(path.join(root, 'templates/themes/empty'))
    expect(misuseOf(() => loadAttributes(root, 'own'))).toEqual({
      code: `theme-settings${code}`,
      parameters: {file: 'templates/themes/own/theme.yaml', line, ...parameters}
    })
  })

  test('two themes are like each other', () => {
    const root = project({one: 'like: other', other: 'like: one'})
    expect(misuseOf(() => loadAttributes(root, 'one'))).toEqual({
      code: 'theme-settings-like',
      parameters: {file: 'templates/themes/other/theme.yaml', line: 1, actual: 'one', expected: themes}
    })
  })
})
