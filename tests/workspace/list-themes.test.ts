import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {listThemes, loadThemeFile} from '../../src/workspace/list-themes.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString()

describe('themes', () => {
  test('are the folders of the product and those of the project, by name', () => {
    const root = temporaryFolder({
      'templates/themes/kommune/theme.css': 'a',
      'templates/themes/Ikkje id/theme.css': 'b'
    })
    expect(listThemes(root)).toEqual(['kommune', ...listThemes(temporaryFolder())].sort())
    expect(listThemes(temporaryFolder())).toContain('standard')
  })

  test('are read from the project before the product', () => {
    const root = temporaryFolder({
      'templates/themes/standard/theme.css': 'body{}',
      'templates/themes/kommune/theme.css': 'p{}'
    })
    expect(text(loadThemeFile(root, 'standard', 'theme.css'))).toBe('body{}')
    expect(text(loadThemeFile(root, 'kommune', 'theme.css'))).toBe('p{}')
    expect(text(loadThemeFile(temporaryFolder(), 'standard', 'theme.css'))).toContain('{')
  })

  test.each([
    ['..', 'theme.css'],
    ['standard', '../../page.html.hbs'],
    ['standard', 'theme.js'],
    ['standard', 'absent.css'],
    ['absent', 'theme.css']
  ])('have no file %s/%s', (theme, file) => {
    expect(loadThemeFile(temporaryFolder(), theme, file)).toBeUndefined()
  })

  test('show nothing that lies outside of the project, whatever links lead to it', () => {
    const outside = temporaryFolder({'theme.css': 'secret'})
    const root = temporaryFolder({'templates/themes/own/other.css': ''})
    fs.symlinkSync(path.join(outside, 'theme.css'), path.join(root, 'templates/themes/own/theme.css'))
    fs.symlinkSync(outside, path.join(root, 'templates/themes/linked'))
    expect(loadThemeFile(root, 'own', 'theme.css')).toBeUndefined()
    expect(loadThemeFile(root, 'linked', 'theme.css')).toBeUndefined()
  })
})
