import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isPackage, loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const textOf = (root: string, language: string, key: string): string | undefined =>
  loadLanguages(root).translator(language).entry(key)?.text

describe('the languages of a project', () => {
  test('are those of the product, sorted, when it adds none', () => {
    const languages = loadLanguages(temporaryFolder())
    expect(languages.known).toEqual(['en', 'nb', 'nn'])
    expect(languages.refused).toEqual({no: ['nb', 'nn']})
    expect(languages.messages).toBe('nb')
    expect(languages.findings).toEqual([])
  })

  test('are also those of folders that it adds, and no line of code', () => {
    const root = temporaryFolder({'locales/se/words.json': '{"language": {"code": "se"}}', 'locales/README.md': ''})
    expect(loadLanguages(root).known).toEqual(['en', 'nb', 'nn', 'se'])
    expect(textOf(root, 'se', 'language.code')).toBe('se')
    expect(textOf(root, 'se', 'date.day')).toBeUndefined()
  })

  test('have the words of the project over those of the product, key by key', () => {
    const root = temporaryFolder({
      'locales/nn/own.yaml': 'date: {months: {"1": Januar}}\n',
      'locales/nn/notes.txt': '{'
    })
    expect(textOf(root, 'nn', 'date.months.1')).toBe('Januar')
    expect(textOf(root, 'nn', 'date.months.2')).toBe('februar')
    expect(textOf(root, 'nb', 'date.months.1')).toBe('januar')
  })

  test('have one translator each, however often it is asked for', () => {
    const {translator} = loadLanguages(temporaryFolder())
    expect(translator('nb')).toBe(translator('nb'))
  })

  test('leave no word of one project with the next', () => {
    const root = temporaryFolder({'locales/nn/own.yaml': 'date: {months: {"1": Januar}}\n'})
    expect(textOf(temporaryFolder(), 'nn', 'date.months.1')).toBe('januar')
    expect(textOf(root, 'nn', 'date.months.1')).toBe('Januar')
    expect(textOf(temporaryFolder(), 'nn', 'date.months.1')).toBe('januar')
  })

  test('tell what is wrong with the words of the project, file by file', () => {
    const root = temporaryFolder({
      'locales/nb/broken.yaml': 'date: [',
      'locales/nn/empty.yaml': 'date: {day: ""}',
      'locales/en/half.yaml': 'period.day_one: "{{count}} d"'
    })
    const {findings, sources} = loadLanguages(root)
    expect(findings.map(({rule, file}) => `${rule} ${file}`).sort()).toEqual([
      'empty-word locales/nn/empty.yaml',
      'incomplete-plural locales/en/half.yaml',
      'yaml-syntax locales/nb/broken.yaml'
    ])
    expect(sources.map(({file}) => file).sort()).toEqual([
      'locales/en/half.yaml',
      'locales/nb/broken.yaml',
      'locales/nn/empty.yaml'
    ])
  })
})

describe('the folder of the product', () => {
  test('is known also through a link', () => {
    const link = path.join(temporaryFolder(), 'link')
    fs.symlinkSync(packageRoot, link)
    expect([isPackage(packageRoot), isPackage(link)]).toEqual([true, true])
    expect([isPackage(temporaryFolder()), isPackage('/nowhere')]).toEqual([false, false])
  })

  test('has no words that lie over the standard ones', () => {
    expect(loadLanguages(packageRoot)).toMatchObject({findings: [], sources: []})
  })
})
