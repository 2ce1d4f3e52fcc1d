import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {listThemes} from '../../../src/workspace/themes/list-themes.ts'
import {
  loadTheme,
  loadThemeAttributes,
  loadThemeSheet,
  loadWholeThemeSheet
} from '../../../src/workspace/themes/load-theme.ts'
import {readStyleSheet} from '../../../src/workspace/themes/read-style-sheet.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const root = temporaryFolder()
const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 8)

/** Every file that a style sheet names. */
function addresses(css: string): string[] {
  const parts = readStyleSheet(css)
  if ('offset' in parts) throw new Error('cannot be read')
  return [...parts.imports, ...parts.addresses].map(({address}) => address)
}

describe.each(listThemes(root))('the theme %s', (name) => {
  const {styleSheet, files: all} = loadTheme(root, name)!
  const files = all.map(({path, content}) => ({path, content: content ?? ''}))

  test('is one style sheet and its images, each with a fingerprint of what it holds in its name', () => {
    expect(files[0]!.path).toBe(styleSheet)
    expect(styleSheet).toBe(`assets/${name}-${hash(files[0]!.content)}.css`)
    for (const {path, content} of files)
      expect(path).toMatch(new RegExp(`^assets/[\\w-]+-${hash(content)}\\.(css|svg)$`))
  })

  test('names no other file than its own, and none that is elsewhere or within the text', () => {
    const css = String(files[0]!.content)
    const named = new Set(addresses(css).map((address) => `assets/${address}`))
    expect([...named].sort()).toEqual(
      files
        .slice(1)
        .map(({path}) => path)
        .sort()
    )
    expect(css.replaceAll(/\/\*.*?\*\//gs, '')).not.toMatch(/https?:\/|data:|@import/i)
  })

  test('is the same bytes every time', () => {
    expect(loadTheme(root, name)!.files).toEqual(all)
  })

  test('holds its images where pages are opened as files', () => {
    const whole = loadWholeThemeSheet(root, name)!
    expect(addresses(whole).filter((address) => !address.startsWith('data:image/svg+xml;base64,'))).toEqual([])
    expect(addresses(whole)).toHaveLength(addresses(String(files[0]!.content)).length)
  })
})

test('brands of Designsystemet differ', () => {
  const sheets = listThemes(root).map((name) => loadThemeSheet(root, name)!.css)
  expect(new Set(sheets).size).toBe(sheets.length)
})

test('a theme that is not there is none', () => {
  expect([loadTheme(root, 'absent'), loadThemeSheet(root, '..'), loadWholeThemeSheet(root, '')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

test('a body’s own theme can begin with parts of the product’s', () => {
  const own = temporaryFolder({
    'templates/themes/own/theme.css': `@import '@digdir/designsystemet-theme/portal.css';\n@import '../designsystemet/components.css';\n@import '../designsystemet/layout.css';\nh1{color:#123}`,
    'templates/themes/own/theme.yaml': 'like: designsystemet'
  })
  const {files, attributes} = loadTheme(own, 'own')!
  expect(String(files[0]!.content).trimEnd()).toMatch(/h1\{color:#123\}$/)
  expect(attributes['a.skip-link']).toEqual({class: 'ds-skip-link'})
})

test('what a theme puts on elements is known without its style sheet', () => {
  const own = temporaryFolder({
    'templates/themes/own/theme.css': '@import "https://a.no/x.css";',
    'templates/themes/own/theme.yaml': 'attributes: {p: {class: own}}'
  })
  expect(loadThemeAttributes(own, 'own')).toEqual({name: 'own', attributes: {p: {class: 'own'}}})
  expect(loadThemeAttributes(own, 'absent')).toBeUndefined()
})

test('a copy of the standard theme in a project is the standard theme', () => {
  const text = fs.readFileSync(path.join(packageRoot, 'templates/themes/standard/theme.css'), 'utf8')
  const copy = temporaryFolder({'templates/themes/own/theme.css': text})
  expect(loadThemeSheet(copy, 'own')).toEqual(loadThemeSheet(root, 'standard'))
})
