import {describe, expect, test} from '@jest/globals'
import type {Part, Word} from '../../src/language/slot.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import type {Mode} from '../../src/render/fragment.ts'
import type {Filling} from '../../src/render/sink.ts'

const filling: Filling = {
  sink: 'html',
  compile: createCompiler(true),
  sections: new Map(),
  traced: true,
  report: () => undefined
}

function word(text: string, slots: Word['slots'] = [], key = 'sections.a.text'): Word {
  return {kind: 'word', key, text, slots, origin: {file: 'nn.yaml', path: key.split('.')}}
}

function traced(text: string, slots?: Word['slots'], mode: Mode = 'block'): string {
  return fill(word(text, slots), mode, filling)
}

describe('a text that tells where its blocks come from', () => {
  test('numbers paragraphs, headings and cells in the order that passages are read in', () => {
    expect(traced('Ein.\n\n## To\n\n| tre | fire |\n| - | - |\n| fem | seks |')).toBe(
      [
        '<p data-passage="sections.a.text 0">Ein.</p>',
        '<h2 data-passage="sections.a.text 1">To</h2>',
        '<table>\n<thead>\n<tr>',
        '<th data-passage="sections.a.text 2" scope="col">tre</th>',
        '<th data-passage="sections.a.text 3" scope="col">fire</th>',
        '</tr>\n</thead>\n<tbody>\n<tr>',
        '<td data-passage="sections.a.text 4">fem</td>',
        '<td data-passage="sections.a.text 5">seks</td>',
        '</tr>\n</tbody>\n</table>'
      ].join('\n')
    )
  })

  test('says it of the items of a list without blank lines, whose paragraphs have no element of their own', () => {
    expect(traced('- ein\n- to\n  - tre')).toBe(
      '<ul>\n<li data-passage="sections.a.text 0">ein</li>\n<li data-passage="sections.a.text 1">to\n<ul>\n<li data-passage="sections.a.text 2">tre</li>\n</ul>\n</li>\n</ul>'
    )
  })

  test('says it of the paragraphs of a list with blank lines, and of nothing but them where there are several', () => {
    expect(traced('- ein\n\n  to')).toBe(
      '<ul>\n<li data-passage="sections.a.text 0">\n<p data-passage="sections.a.text 0">ein</p>\n<p data-passage="sections.a.text 1">to</p>\n</li>\n</ul>'
    )
  })

  test('wraps a phrase, and tells of words within words', () => {
    const name = word('Kari', [], 'people.kari.name')
    expect(traced('Spør \uE0000\uE001.', [name], 'phrase')).toBe(
      '<span data-passage="sections.a.text 0">Spør <span data-passage="people.kari.name 0">Kari</span>.</span>'
    )
  })

  test('says nothing of what the product put together, nor of parts of templates', () => {
    const made: Word = {kind: 'word', key: 'list.end', text: 'ein og to', slots: []}
    const part: Part = {kind: 'part', text: 'Ein.\n\n- to', slots: []}
    expect(fill(made, 'phrase', filling)).toBe('ein og to')
    expect(fill(made, 'block', filling)).toBe('<p>ein og to</p>')
    expect(fill(part, 'block', filling)).toBe('<p>Ein.</p>\n<ul>\n<li>to</li>\n</ul>')
  })

  test('cannot be made to say something else by words or values', () => {
    const html = traced('\uE004 <p data-passage="x 1">a</p> \uE0000\uE001', ['" data-passage="y 2'])
    expect([...html.matchAll(/data-passage="([^"]*)"/g)].map(([, name]) => name)).toEqual(['sections.a.text 0'])
  })

  test('is written as Markdown as any other', () => {
    expect(fill(word('Ein.\n\n- to'), 'block', {...filling, sink: 'markdown'})).toBe('Ein.\n\n- to')
  })
})
