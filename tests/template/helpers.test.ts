import {describe, expect, test} from '@jest/globals'
import {plainText} from '../../src/language/plain-text.ts'
import type {Node, Part} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createEnvironment} from '../../src/template/create-environment.ts'
import {helpers} from '../../src/template/helpers/index.ts'
import {speakerFor} from '../support/speaker-for.ts'
import {withoutTemplate} from '../support/without-template.ts'

/** Run a template, and take what it put out. */
function run(text: string, view: unknown = {}): Part {
  const environment = createEnvironment([{name: 'main', file: 'main.md.hbs', text}])
  expect(environment.findings).toEqual([])
  return speakerFor('nn', {words: {hello: 'Hei, {{name}}!'}}, ({speaker}) =>
    withoutTemplate(environment.run('main', view, speaker))
  )
}

/** What a template put out, when that is one node. */
function nodeOf(text: string, view?: unknown): Node {
  const {slots} = run(text, view)
  expect(slots).toHaveLength(1)
  return slots[0] as Node
}

test('every helper is known by its own name', () => {
  for (const [name, helper] of Object.entries(helpers)) expect(helper.name).toBe(name)
  expect(Object.keys(helpers)).toEqual(Object.keys(helpers).toSorted())
})

describe('t', () => {
  test('says a phrase with its facts', () => {
    expect(plainText(run('{{t "hello" name=who}}', {who: 'Kari'}))).toBe('Hei, Kari!')
  })

  test('chooses among plural forms by a count, and shows it', () => {
    expect(plainText(run('{{t "period.day" count=1}}, {{t "period.day" count=n}}', {n: 14}))).toBe(
      '1\u00a0dag, 14\u00a0dagar'
    )
  })

  test('takes a count that is words for a fact like others', () => {
    expect(plainText(run('{{t "period.day_other" count=n}}', {n: 'fjorten'}))).toBe('fjorten\u00a0dagar')
  })

  test('leaves out facts that are not there', () => {
    expect(plainText(run('{{t "hello" name=gone other=nothing}}', {nothing: null}))).toBe('Hei, [missing: name]!')
  })
})

test('list puts things in a row', () => {
  expect(plainText(run('{{list items}}', {items: ['a', 'b', 'c']}))).toBe('a, b og c')
})

describe('heading', () => {
  test('has a level, words and an anchor', () => {
    expect(nodeOf('{{heading level title id}}', {level: 2, title: 'T', id: 'intro'})).toEqual({
      kind: 'node',
      name: 'heading',
      attributes: {level: 2, id: 'intro'},
      children: ['T']
    })
  })

  test('has no anchor where none is given', () => {
    expect(nodeOf('{{heading 1 title}}', {title: 'T'}).attributes).toEqual({level: 1})
    expect(nodeOf('{{heading 1 title id}}', {title: 'T'}).attributes).toEqual({level: 1})
  })

  test('is never deeper than six', () => {
    expect(nodeOf('{{heading 7 title}}', {title: 'T'}).attributes).toEqual({level: 6})
  })
})

test('link leads to an address that is a fact', () => {
  expect(nodeOf('{{link label address}}', {label: 'Nav', address: 'https://www.nav.no/'})).toMatchObject({
    name: 'link',
    attributes: {href: 'https://www.nav.no/'},
    children: ['Nav']
  })
})

test('button is found by class and id', () => {
  expect(nodeOf('{{button label class=class id="x"}}', {label: 'Endre', class: 'consent'})).toMatchObject({
    name: 'button',
    attributes: {class: 'consent', id: 'x'},
    children: ['Endre']
  })
})

test('notice holds what stands in it, numbered by itself', () => {
  const part = run('{{a}}{{#notice}}**{{b}}**{{/notice}}', {a: 'A', b: 'B'})
  expect(part.text).toBe(`${token(0)}\n\n${token(1)}\n\n`)
  expect(part.slots[1]).toEqual({
    kind: 'node',
    name: 'notice',
    attributes: {},
    children: [{kind: 'part', text: `**${token(0)}**`, slots: ['B']}]
  })
})

describe('table', () => {
  const rows = '| a |\n| - |\n{{#each rows}}| {{this}} |\n{{/each}}'

  test('holds its rows, and a caption after them', () => {
    const {children} = nodeOf(`{{#table title}}\n${rows}{{/table}}`, {title: 'T', rows: ['x', 'y']})
    expect(children).toMatchObject([{kind: 'part', slots: ['x', 'y']}, 'T'])
  })

  test('has no caption where there is none', () => {
    expect(nodeOf(`{{#table title}}\n${rows}{{/table}}`, {rows: ['x']}).children).toHaveLength(1)
  })
})
