import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isInside, isPattern, outputPath, realPathOfNearest, staysWithin} from '../../src/workspace/output-path.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

const facts = {policy: 'ldo', language: 'nn', format: 'html', slug: 'personvern'}

describe('the path of a page', () => {
  test('is the pattern with its names filled in', () => {
    expect(outputPath('{language}/{policy}-{slug}.{format}', facts)).toEqual({
      path: 'nn/ldo-personvern.html',
      safe: true
    })
  })

  test('may have folders in a slug', () => {
    expect(outputPath('{slug}/index.html', {...facts, slug: 'om/personvern'}).safe).toBe(true)
  })

  test('keeps a name that it does not know as it was written', () => {
    expect(outputPath('{polcy}.html', facts)).toEqual({path: '{polcy}.html', safe: false})
  })

  test('knows no names but those of pages', () => {
    expect(isPattern('{constructor}.html')).toBe(false)
  })

  test('shows where a slug would have led', () => {
    expect(outputPath('{policy}/{slug}.html', {...facts, slug: '../../x'})).toEqual({
      path: 'ldo/../../x.html',
      safe: false
    })
  })

  test.each([
    '../x',
    'x/../../y',
    '/x',
    'C:\\x',
    'C:x',
    'x//y',
    'x/',
    './x',
    'x/.',
    'x.',
    'x /y',
    'a*b',
    'a?b',
    'a"b',
    'a|b',
    '<a>',
    'a\u0000b',
    'a\nb',
    'con/x',
    'x/NUL.html',
    '.personvern/x',
    '.PersonVern/x',
    ''
  ])('%j is refused, here and on any other system', (pattern) => {
    expect(isPattern(pattern)).toBe(false)
  })

  test('has no part that file systems find too long, counted in bytes', () => {
    expect(isPattern('a'.repeat(200))).toBe(true)
    expect(isPattern('å'.repeat(101))).toBe(false)
    expect(isPattern(`${'a'.repeat(201)}/x`)).toBe(false)
  })
})

describe('a folder', () => {
  test('holds itself and what is in it, but not a neighbour whose name begins as its own', () => {
    expect(isInside('/a/b', '/a/b')).toBe(true)
    expect(isInside('/a/b/c', '/a/b')).toBe(true)
    expect(isInside('/a/bc', '/a/b')).toBe(false)
    expect(isInside('/a', '/')).toBe(true)
  })

  test('is found by its real path as far as it exists', () => {
    const root = temporaryFolder({'real/x': ''})
    fs.symlinkSync('real', path.join(root, 'link'))
    expect(realPathOfNearest(path.join(root, 'link', 'new', 'y'))).toBe(path.join(root, 'real', 'new', 'y'))
  })

  test('keeps a page that goes through a link within it, and not one through a link out of it', () => {
    const root = temporaryFolder({'out/real/x': '', 'elsewhere/x': ''})
    fs.symlinkSync('real', path.join(root, 'out', 'inner'))
    fs.symlinkSync('../elsewhere', path.join(root, 'out', 'outer'))
    expect(staysWithin(path.join(root, 'out'), 'inner/nb.html')).toBe(true)
    expect(staysWithin(path.join(root, 'out'), 'outer/nb.html')).toBe(false)
  })

  test('does not keep a page that is itself a link, also one that leads to nothing', () => {
    const root = temporaryFolder({x: ''})
    fs.symlinkSync('nowhere', path.join(root, 'nb.html'))
    expect(staysWithin(root, 'nb.html')).toBe(false)
    expect(staysWithin(root, 'x')).toBe(true)
  })

  test('may be a link itself', () => {
    const root = temporaryFolder({'real/x': ''})
    fs.symlinkSync('real', path.join(root, 'out'))
    expect(staysWithin(path.join(root, 'out'), 'ldo/nb.html')).toBe(true)
  })
})
