import {describe, expect, test} from '@jest/globals'
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

describe('settings are refused, with their line, when', () => {
  test.each([
    ['they are not YAML', 'attributes:\n  h2: {', 2],
    ['they say something else', 'like: standard\nlikes: standard', 2],
    ['they put on what does something', 'attributes:\n  p: {onclick: alert(1)}', 2],
    ['they put on a style', 'attributes:\n  p: {style: "color: red"}', 2],
    ['they dress what is no element', 'attributes:\n  p > a: {class: x}', 2],
    ['there is no theme that they are like', '\nlike: absent', 2],
    ['they are like themselves', 'like: own', 1]
  ])('%s', (_, text, line) => {
    expect(misuseOf(() => loadAttributes(project({own: text}), 'own'))).toEqual({
      code: 'theme-settings',
      parameters: {file: 'templates/themes/own/theme.yaml', line}
    })
  })

  test('two themes are like each other', () => {
    const root = project({one: 'like: other', other: 'like: one'})
    expect(misuseOf(() => loadAttributes(root, 'one'))?.code).toBe('theme-settings')
  })
})
