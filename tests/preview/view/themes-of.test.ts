import {describe, expect, test} from '@jest/globals'
import {themesOf} from '../../../src/preview/view/themes-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const worn = (theme: string | undefined, root = temporaryFolder()): string =>
  themesOf({root, configuration: theme === undefined ? {} : {theme}}).themes[0]!

describe('the themes of a project', () => {
  test('are each there once, the one that its pages wear first', () => {
    const {themes} = themesOf({root: temporaryFolder(), configuration: {theme: 'designsystemet'}})
    expect(themes[0]).toBe('designsystemet')
    expect(new Set(themes).size).toBe(themes.length)
    expect(themes.filter((name) => !name.startsWith('designsystemet'))).toEqual(['standard'])
  })

  test.each([
    [undefined, 'standard'],
    ['absent', 'standard'],
    ['none', 'none'],
    ['designsystemet-portal', 'designsystemet-portal']
  ])('begin, where the configuration says %p, with %s', (theme, first) => {
    expect(worn(theme)).toBe(first)
  })

  test('say what each puts on elements; nothing when its settings cannot be read', () => {
    const root = temporaryFolder({
      'templates/themes/own/theme.css': '',
      'templates/themes/own/theme.yaml': 'attributes: {h2: {class: own}}',
      'templates/themes/broken/theme.css': '',
      'templates/themes/broken/theme.yaml': 'attributes: ['
    })
    const {clothes} = themesOf({root, configuration: {}})
    expect(clothes).toMatchObject({own: {h2: {class: 'own'}}, broken: {}, standard: {}})
    expect(clothes['designsystemet']!['h1']).toEqual({class: 'ds-heading', 'data-size': 'lg'})
  })
})
