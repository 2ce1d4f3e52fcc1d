import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../src/diagnostics/finding.ts'
import {prepareTemplate} from '../../src/template/prepare-template.ts'

const names = {helpers: new Set(['if', 'each', 'lookup', 'heading', 't']), partials: new Set(['section', 'contact'])}

function findingsIn(text: string): Finding[] {
  return prepareTemplate({name: 'x', file: 'templates/x.md.hbs', text}, names).findings
}

/** Where a finding begins and ends, as an editor shows it. */
function placeOf({place}: Finding): string {
  return [place!.start, place!.end].map(({line, column}) => `${line}:${column}`).join('-')
}

test.each([
  '{{title}} {{section.title}} {{this}} {{@index}} {{"text"}} {{12}} {{../title}}',
  '{{t "key" name=title}} {{heading 2 (t "key") id}}',
  '{{#each sections}}{{> section}}{{else}}{{> contact this level=2}}{{/each}}',
  '{{#if a}}{{b}}{{else if c}}{{d}}{{/if}}',
  '{{> (lookup . "partial") .}}',
  '{{! a note }} \\{{not a placeholder}} plain'
])('finds nothing wrong with %s', (text) => {
  const {program, findings} = prepareTemplate({name: 'x', file: 'x.hbs', text}, names)
  expect(findings).toEqual([])
  expect(program?.body.length).toBeGreaterThan(0)
})

describe('raw output', () => {
  test('is a finding where it stands', () => {
    const findings = findingsIn('# Title\n\nA {{{title}}} and {{title}}')
    expect(findings).toMatchObject([{rule: 'raw-placeholder', file: 'templates/x.md.hbs', parameters: {}}])
    expect(placeOf(findings[0]!)).toBe('3:3-3:14')
  })

  test.each(['{{&title}}', '{{#each a}}{{{b}}}{{/each}}', '{{#if a}}x{{else}}{{{b}}}{{/if}}', '{{{t "key"}}}'])(
    'is a finding in whatever form: %s',
    (text) => {
      expect(findingsIn(text)).toMatchObject([{rule: 'raw-placeholder'}])
    }
  )
})

describe('an unknown helper', () => {
  test('is a finding with the nearest there is', () => {
    const findings = findingsIn('{{headnig 1 title}}')
    expect(findings).toMatchObject([{rule: 'unknown-helper', parameters: {actual: 'headnig', nearest: 'heading'}}])
    expect(placeOf(findings[0]!)).toBe('1:3-1:10')
  })

  test.each([
    ['as a block', '{{#items}}x{{/items}}', 'items'],
    ['in brackets', '{{heading 1 (shout title)}}', 'shout'],
    ['in brackets within others', '{{heading 1 (t key=(shout title))}}', 'shout'],
    ['given to a block', '{{#if (shout title)}}x{{/if}}', 'shout'],
    ['given to a partial', '{{> section title=(shout title)}}', 'shout'],
    ['called with names only', '{{shout loud=true}}', 'shout'],
    ['of Handlebars that is not for templates', '{{log "x"}}', 'log'],
    ['of the product that is not for templates', '{{slot "x"}}', 'slot'],
    ['as a block with its own partial', '{{#> section}}x{{/section}}', '#> section'],
    ['as a partial in the text', '{{#*inline "mine"}}x{{/inline}}', '#*inline'],
    ['as a decorator', '{{* shout}}', '*shout']
  ])('is one %s', (_, text, actual) => {
    const findings = findingsIn(text)
    expect(findings).toMatchObject([{rule: 'unknown-helper', parameters: {actual}}])
    expect(findings[0]!.parameters).not.toHaveProperty('nearest')
  })
})

test('an unknown partial is a finding with the nearest there is', () => {
  const findings = findingsIn('\n  {{> sectoin}} {{> 12}}')
  expect(findings).toMatchObject([
    {rule: 'unknown-partial', parameters: {actual: 'sectoin', nearest: 'section'}},
    {rule: 'unknown-partial', parameters: {actual: '12'}}
  ])
  expect(placeOf(findings[0]!)).toBe('2:3-2:16')
  expect(findings[1]!.parameters).not.toHaveProperty('nearest')
})

describe('wrong syntax', () => {
  test.each([
    ['a block that is not closed', 'a\n\n{{#if x}}\n', 4],
    ['a placeholder that is not closed', 'a\nb {{x\nc', 2],
    ['an empty placeholder', 'a\n{{}}', 2],
    ['a bracket that is not closed', '{{t (x}}', 1]
  ])('is a finding on the line where it was noticed: %s', (_, text, line) => {
    const {program, findings} = prepareTemplate({name: 'x', file: 'x.hbs', text}, names)
    expect(program).toBeUndefined()
    expect(findings).toMatchObject([{rule: 'template-syntax', file: 'x.hbs', place: {start: {line}}}])
    expect(findings[0]!.parameters['reason']).toMatch(/\w/)
  })

  test('is a finding where a block is closed by the name of another', () => {
    const findings = findingsIn('a\n\nb {{#if x}}y{{/each}}')
    expect(findings).toMatchObject([
      {rule: 'template-syntax', place: {start: {line: 3, column: 6}}, parameters: {reason: "if doesn't match each"}}
    ])
  })

  test('is pointed at with line breaks of any kind', () => {
    expect(placeOf(findingsIn('a\r\nb\r\n{{{x}}}')[0]!)).toBe('3:1-3:8')
  })
})
