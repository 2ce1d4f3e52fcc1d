import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {rememberThemeSheets} from '../../../src/workspace/themes/remember-theme-sheets.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const folder = 'templates/themes/own'

describe('the style sheet of a theme', () => {
  const open = () => {
    const root = temporaryFolder({
      [`${folder}/theme.css`]: '@import "./a.css";\n@import "../page.css";\np{}',
      [`${folder}/a.css`]: 'a{background:url(b.png)}',
      [`${folder}/b.png`]: 'png'
    })
    const sheetOf = rememberThemeSheets(root)
    const write = (file: string, text: string): void => fs.writeFileSync(path.join(root, file), text)
    return {root, write, load: () => sheetOf('own')}
  }

  test('is put together once while its files are as they were', () => {
    const {load} = open()
    const first = load()
    expect(first?.css).toMatch(/^a\{background:url\("b-\w{8}\.png"\)\}/)
    expect(load()).toBe(first)
  })

  test.each([
    ['its own file', `${folder}/theme.css`, 'changed{}', /^changed/],
    ['a file that it imports', `${folder}/a.css`, 'changed{}', /^changed/],
    ['an image', `${folder}/b.png`, 'another', /^a\{background:url\("b-\w{8}\.png"\)\}/],
    ['a file of the product that the project has one instead of now', 'templates/themes/page.css', 'mine{}', /mine\{\}/]
  ])('is put together again when %s has changed', (_, file, text, expected) => {
    const {load, write} = open()
    const first = load()
    write(file, text)
    const second = load()
    expect(second?.css).toMatch(expected)
    expect([...second!.images.keys(), second?.css]).not.toEqual([...first!.images.keys(), first?.css])
    expect(load()).toBe(second)
  })

  test('is that of the product when the project has none any more, and none when nobody has one', () => {
    const {root, load} = open()
    expect(load()?.css).toMatch(/p\{\}$/)
    fs.rmSync(path.join(root, folder), {recursive: true})
    expect(load()).toBeUndefined()
    const shadowed = temporaryFolder({'templates/themes/standard/theme.css': 'mine{}'})
    const sheetOf = rememberThemeSheets(shadowed)
    expect(sheetOf('standard')?.css).toBe('mine{}')
    fs.rmSync(path.join(shadowed, 'templates'), {recursive: true})
    expect(sheetOf('standard')?.css).toMatch(/--accent/)
  })

  test('is refused as often as it is asked for, until it is mended', () => {
    const {load, write} = open()
    write(`${folder}/a.css`, '@import "https://a.no/x.css";')
    for (const time of [1, 2]) expect([time, misuseOf(load)?.code]).toEqual([time, 'theme-elsewhere'])
    write(`${folder}/a.css`, 'mended{}')
    expect(load()?.css).toMatch(/^mended/)
  })
})
