import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {largestPage, loadPage} from '../../../src/workspace/published/load-page.ts'
import {pageMeans} from '../../support/page-means.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const text = '<h1>Personvern</h1><p>Vi lagrar namnet ditt.</p>'

test('a page is loaded from the working directory, or from anywhere', async () => {
  const cwd = temporaryFolder({'a.html': text})
  const pages = await Promise.all(
    ['a.html', path.join(cwd, 'a.html')].map((file) => loadPage(file, {cwd, language: 'nn'}, pageMeans))
  )
  expect(pages.map(({file, title}) => [path.basename(file), title])).toEqual([
    ['a.html', 'Personvern'],
    ['a.html', 'Personvern']
  ])
})

test('a page is loaded from what is piped in', async () => {
  const page = await loadPage('-', {cwd: '/', language: 'nn', stdin: () => Buffer.from(text)}, pageMeans)
  expect([page.file, page.form, page.title]).toEqual(['-', 'html', 'Personvern'])
  expect(await misuseIn(loadPage('-', {cwd: '/'}, pageMeans))).toEqual({code: 'page-empty', parameters: {file: '-'}})
})

test.each([
  ['b.html', 'page-missing'],
  ['a.html/b.html', 'page-missing'],
  ['.', 'page-folder']
])('%s is refused', async (file, code) => {
  const cwd = temporaryFolder({'a.html': text})
  expect(await misuseIn(loadPage(file, {cwd}, pageMeans))).toEqual({code, parameters: {file}})
})

test('a page that is too large is refused before it is read', async () => {
  const cwd = temporaryFolder({'a.html': ''})
  fs.truncateSync(path.join(cwd, 'a.html'), 100_000_000)
  expect(await misuseIn(loadPage('a.html', {cwd}, pageMeans))).toEqual({
    code: 'page-too-large',
    parameters: {file: 'a.html', actual: 100, expected: largestPage}
  })
  const stdin = (): Uint8Array => new Uint8Array(largestPage * 1_000_000 + 1)
  expect((await misuseIn(loadPage('-', {cwd, stdin}, pageMeans)))?.code).toBe('page-too-large')
})

test('a page that must not be read is refused with the reason of the system', async () => {
  const cwd = temporaryFolder({'a.html': text})
  const name = 'a'.repeat(300)
  expect((await misuseIn(loadPage(`${name}.html`, {cwd}, pageMeans)))?.code).toBe('unreadable')
})
