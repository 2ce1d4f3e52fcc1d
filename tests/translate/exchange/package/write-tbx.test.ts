import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {SaxesParser} from 'saxes'
import {readTermbase, type Term} from '../../../../src/check/lexicon/termbase.ts'
import {writeTbx} from '../../../../src/translate/exchange/package/write-tbx.ts'
import {messageWordsOf} from '../../../support/message-words-of.ts'

const terms = readTermbase(fs.readFileSync('locales/termbase.tsv', 'utf8'))

interface Element {
  name: string
  uri: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Read XML to elements; what is not well-formed throws. */
function readXml(xml: string): Element {
  const top: Element = {name: '', uri: '', attributes: {}, children: [], text: ''}
  const open = [top]
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, uri, attributes}) => {
    const values = Object.entries(attributes).map(([key, {value}]) => [key, value])
    const element = {
      name,
      uri,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      text: ''
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (open.at(-1)!.text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return top.children[0]!
}

/** What the content of elements may be in TBX-Basic, of those that are used here. */
const content: Record<string, RegExp> = {
  tbx: /^tbxHeader text$/,
  tbxHeader: /^fileDesc encodingDesc$/,
  fileDesc: /^titleStmt sourceDesc$/,
  titleStmt: /^title$/,
  sourceDesc: /^p$/,
  encodingDesc: /^p$/,
  text: /^body$/,
  body: /^conceptEntry( conceptEntry)*$/,
  conceptEntry: /^langSec( langSec)*$/,
  langSec: /^termSec( termSec)*$/,
  termSec: /^term termNote$/
}

function wrongIn({name, uri, children}: Element): string[] {
  const inner = children.map((child) => child.name).join(' ')
  const allowed = content[name] ?? /^$/
  return [
    ...(allowed.test(inner) && uri === 'urn:iso:std:iso:30042:ed-2' ? [] : [`${name}: ${inner} (${uri})`]),
    ...children.flatMap(wrongIn)
  ]
}

const known = {
  'preferredTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'variants',
  'deprecatedTerm-admn-sts': 'forbidden'
} as const

/** Read terms back, as a tool would. */
function readTerms(xml: string): Term[] {
  const body = readXml(xml).children[1]!.children[0]!
  return body.children.map(({attributes, children}) => ({
    id: attributes['id']!.replace('c-', ''),
    names: Object.fromEntries<Term['names'][string]>(
      children.map((section): [string, Term['names'][string]] => {
        const names = {preferred: [] as string[], variants: [] as string[], forbidden: [] as string[]}
        for (const {children} of section.children) {
          const [term, note] = children
          expect(note!.attributes).toEqual({type: 'administrativeStatus'})
          names[known[note!.text as keyof typeof known]].push(term!.text)
        }
        return [section.attributes['xml:lang']!, {...names, preferred: names.preferred.join('|')}]
      })
    )
  }))
}

const forms = (preferred: string, variants: string[] = [], forbidden: string[] = []) => ({
  preferred,
  variants,
  forbidden
})

describe('a list of terms for the tools of translators', () => {
  const xml = writeTbx(terms, messageWordsOf('nn'))

  test('is TBX-Basic in its structure', () => {
    const root = readXml(xml)
    expect(root.attributes).toMatchObject({type: 'TBX-Basic', style: 'dca', 'xml:lang': 'nn'})
    expect(wrongIn(root)).toEqual([])
  })

  test('has the whole termbase, and gives it back', () => {
    expect(readTerms(xml)).toEqual(terms)
  })

  test('holds whatever signs a text has', () => {
    const name = '<a> & "b" ]]> \u0007 å'
    const entry = {id: 'x y', names: {nb: forms(name)}}
    const concept = readXml(writeTbx([entry], messageWordsOf('en'))).children[1]!.children[0]!.children[0]!
    expect(concept.attributes).toEqual({id: 'c-x-y'})
    expect(concept.children[0]!.children[0]!.children[0]!.text).toBe('<a> & "b" ]]> \uFFFD å')
  })

  test('leaves out languages without a name, and terms without any; no two terms have one id', () => {
    const some = [
      {id: 'a b', names: {nb: forms('x'), nn: forms('', ['y'])}},
      {id: 'a-b', names: {nb: forms('z')}},
      {id: 'none', names: {nb: forms('')}}
    ]
    expect(readTerms(writeTbx(some, messageWordsOf('en')))).toEqual([
      {id: 'a-b', names: {nb: forms('x')}},
      {id: 'a-b-2', names: {nb: forms('z')}}
    ])
  })
})
