import {expect, test} from '@jest/globals'
import {address} from '../../src/check/extract/kinds/address.ts'
import {domain} from '../../src/check/extract/kinds/domain.ts'
import {email} from '../../src/check/extract/kinds/email.ts'
import {supplier} from '../../src/check/extract/kinds/supplier.ts'
import {findForeign} from '../../src/check/language/find-foreign.ts'
import {lookUpWord} from '../../src/check/language/look-up-word.ts'
import {maskNames} from '../../src/check/language/mask-names.ts'
import {readBlocks} from '../../src/check/text/read-blocks.ts'
import {sentencesOf} from '../../src/check/text/sentences.ts'

/*
 * As much text as a page may have, made of nothing but what a pattern repeats: gone through once, it is read before anybody notices;
 * gone through anew from every letter, it outlasts any test.
 */

const long = 400_000
const row = (part: string): string => part.repeat(long / part.length)

test('words are read one by one', () => {
  const text = row('A ').repeat(4)
  expect(readBlocks(text, 'phrase')[0]?.text).toHaveLength(text.length - 1)
})

test.each([
  ['full stops', row('.'), 1],
  ['one word', `${row('a')}. A`, 2],
  ['abbreviations', row('nr. A '), 1]
])('sentences are found among %s', (_, text, count) => {
  expect(sentencesOf({text}, {abbreviations: ['nr.']})).toHaveLength(count)
})

test.each([
  ['capitals', row('A ')],
  ['capitals with hyphens', row('A-')],
  ['capitals before no company', `${row('A ')}as AS-`],
  ['letters before no domain', `${row('a')} b.b`],
  ['letters before no address', `${row('a')} @`]
])('names are masked among %s', (_, text) => {
  expect(maskNames({text, code: [], foreign: []})).toHaveLength(text.length)
})

test('a company is masked where others begin as it does', () => {
  const text = 'Vår iPhone AS, Ny  Mat ASA og Ny AS Gammel AS.'
  expect(maskNames({text, code: [], foreign: []}).replace(/\uE000+/g, '…')).toBe('Vår i…, … og ….')
})

test.each([
  ['capitals', row('A ')],
  ['capitals that begin parts', row('A: ')],
  ['capitals with hyphens', row('A-')]
])('words of other languages are looked for among %s', (_, text) => {
  const search = {language: 'nb', lists: [], loans: false, analyser: undefined}
  expect(findForeign({text, start: 0, end: text.length}, search)).toEqual([])
})

test('one word is looked up by its end', () => {
  const entries = new Map([['~ikke', {kind: 'word', instead: '~ikkje'}]]) as never
  expect(lookUpWord(`${row('a')}ikke`, {entries})).toEqual({kind: 'word', instead: `${row('a')}ikkje`})
})

test.each([
  ['companies', supplier, row('A-')],
  ['domains', domain, `${row('aa.')}1`],
  ['domains of www', domain, `${row('www.')}1`],
  ['addresses for e-mail', email, row('a%')],
  ['addresses', address, `https://a${row(')')}`]
] as const)('%s are looked for in a long row', (_, kind, text) => {
  expect([...kind.prepare({abbreviations: []} as never)(text)].length).toBeLessThan(2)
})
