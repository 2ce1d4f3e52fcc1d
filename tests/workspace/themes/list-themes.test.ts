import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {findTheme, listThemes} from '../../../src/workspace/themes/list-themes.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const brands = ['altinn', 'portal', 'uutilsynet'].map((brand) => `designsystemet-${brand}`)

describe('themes', () => {
  test('are the folders of the product and those of the project, by name', () => {
    const root = temporaryFolder({
      'templates/themes/kommune/theme.css': 'a',
      'templates/themes/Ikkje id/theme.css': 'b',
      'templates/themes/uten-stilark/theme.yaml': 'like: standard'
    })
    expect(listThemes(root)).toEqual(['designsystemet', ...brands, 'kommune', 'standard'])
    expect(listThemes(temporaryFolder())).toEqual(['designsystemet', ...brands, 'standard'])
  })

  test('are found in the project before the product', () => {
    const root = temporaryFolder({'templates/themes/standard/theme.css': '', 'templates/themes/kommune/theme.css': ''})
    expect(findTheme(root, 'standard')).toEqual({folder: path.join(root, 'templates/themes/standard'), home: root})
    expect(findTheme(root, 'kommune')).toEqual({folder: path.join(root, 'templates/themes/kommune'), home: root})
    expect(findTheme(root, 'designsystemet')?.home).toBe(packageRoot)
  })

  test('need a style sheet: a folder without one hides nothing', () => {
    const root = temporaryFolder({'templates/themes/standard/theme.yaml': '', 'templates/themes/own/theme.yaml': ''})
    expect(findTheme(root, 'standard')?.home).toBe(packageRoot)
    expect(findTheme(root, 'own')).toBeUndefined()
  })

  test.each(['..', '../standard', 'absent', '', 'Standard', '__proto__'])('are none called %p', (name) => {
    expect(findTheme(temporaryFolder(), name)).toBeUndefined()
  })

  test('show nothing that lies outside of the project, whatever links lead to it', () => {
    const outside = temporaryFolder({'theme.css': 'secret'})
    const root = temporaryFolder({'templates/themes/own/other.css': ''})
    fs.symlinkSync(path.join(outside, 'theme.css'), path.join(root, 'templates/themes/own/theme.css'))
    fs.symlinkSync(outside, path.join(root, 'templates/themes/linked'))
    expect(findTheme(root, 'own')).toBeUndefined()
    expect(findTheme(root, 'linked')).toBeUndefined()
    expect(listThemes(root)).toEqual(listThemes(temporaryFolder()))
  })
})
