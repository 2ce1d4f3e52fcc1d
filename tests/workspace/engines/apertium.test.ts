import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {openApertium} from '../../../src/workspace/engines/apertium.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const languages = [
  {language: 'nb', analyser: 'pack/nb.bin'},
  {language: 'nn', analyser: 'pack/nn.bin'},
  {language: 'en', analyser: ''}
]

/**
 * A program in the place of lt-proc: it knows the words in the file that stands for an analyser, one a line with its readings.
 *
 * @param body what else it does first
 */
function standIn(body = ''): {folder: string; program: string} {
  const program = `#!/usr/bin/env node
${body}
const fs = require('node:fs')
const known = new Map(fs.readFileSync(process.argv.at(-1), 'utf8').split('\\n').map((line) => line.split(' ')))
const words = fs.readFileSync(0, 'utf8').split(' .\\n\\n').filter(Boolean)
process.stdout.write(words.map((word) => '^' + word + '/' + (known.get(word) ?? '*' + word) + '$ ^./.<sent>$\\n\\n').join(''))
`
  const folder = temporaryFolder({
    'lt-proc': program,
    'pack/nb.bin':
      'ikke ikke<adv>\nbegge begge<det>\ntekstfiler tekst<n><cmp>+fil<n>\nmatbil mat<n><cmp>+bil<n>\nstedbil sted<n><cmp>+bil<n>\n',
    'pack/nn.bin': 'ikkje ikkje<adv>\nbegge begge<det>\ntekst tekst<n>\nfiler fil<n>\nbil bil<n>\nmat mat<adv>\n'
  })
  fs.chmodSync(path.join(folder, 'lt-proc'), 0o755)
  return {folder, program: path.join(folder, 'lt-proc')}
}

describe('an analyser', () => {
  test('knows the words of each language among those that were asked for', () => {
    const analyser = openApertium(languages, ['ikke', 'ikkje', 'begge', 'ikke'], standIn())
    expect(['nb', 'nn'].map((language) => analyser?.knows(language, 'ikke'))).toEqual([true, false])
    expect(['nb', 'nn'].map((language) => analyser?.knows(language, 'begge'))).toEqual([true, true])
    expect(analyser?.knows('nb', 'ikkje')).toBe(false)
  })

  test('does not say anything of other words, and other languages', () => {
    const analyser = openApertium(languages, ['ikke', 'a/b$', 'x'.repeat(5000)], standIn())
    expect(analyser?.knows('nb', 'begge')).toBeUndefined()
    expect(analyser?.knows('nb', 'a/b$')).toBeUndefined()
    expect(analyser?.knows('nb', 'x'.repeat(5000))).toBeUndefined()
    expect(analyser?.knows('en', 'ikke')).toBeUndefined()
  })

  test('takes a compound for a word of a language that has its parts, the first of them a noun', () => {
    const analyser = openApertium(languages, ['tekstfiler', 'matbil', 'stedbil'], standIn())
    expect(analyser?.knows('nn', 'tekstfiler')).toBe(true)
    expect(analyser?.knows('nn', 'matbil')).toBe(false)
    expect(analyser?.knows('nn', 'stedbil')).toBe(false)
  })

  test('is there for no words', () => {
    expect(openApertium(languages, [], standIn())?.knows('nb', 'ikke')).toBeUndefined()
  })
})

describe('there is no analyser', () => {
  test('when Apertium is not installed', () => {
    expect(openApertium(languages, ['ikke'], {folder: temporaryFolder()})).toBeUndefined()
  })

  test('when only one language has a file', () => {
    expect(openApertium(languages.slice(1), ['ikke'], standIn())).toBeUndefined()
  })

  test('when its program is not there', () => {
    const {folder} = standIn()
    expect(openApertium(languages, ['ikke'], {folder, program: path.join(folder, 'none')})).toBeUndefined()
  })

  test('when its program fails', () => {
    expect(openApertium(languages, ['ikke'], standIn('process.exit(1)'))).toBeUndefined()
  })

  test('when its program hangs', () => {
    const hanging = standIn("while (require('node:fs').existsSync('/')) continue")
    expect(openApertium(languages, ['ikke'], {...hanging, limit: 200})).toBeUndefined()
  })
})
