import {describe, expect, test} from '@jest/globals'
import {plainText} from '../../src/language/plain-text.ts'
import {node, type Part, type Slot} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createEnvironment, type Environment} from '../../src/template/create-environment.ts'
import {isTemplateFault} from '../../src/template/template-fault.ts'
import {speakerFor} from '../support/speaker-for.ts'
import {withoutTemplate} from '../support/without-template.ts'

/** An environment of templates by name. */
function environment(templates: Readonly<Record<string, string>>): Environment {
  return createEnvironment(
    Object.entries(templates).map(([name, text]) => ({name, file: `templates/${name}.md.hbs`, text}))
  )
}

function run(templates: Readonly<Record<string, string>>, view: unknown = {}): Part {
  return withoutTemplate(speakerFor('nn', {}, ({speaker}) => environment(templates).run('main', view, speaker)))
}

/** With white space as one space. */
function textOf(part: Slot): string {
  return plainText(part).replace(/\s+/g, ' ').trim()
}

describe('what a template puts out', () => {
  test('is a slot, never text', () => {
    const title = '<b>{{x}}</b> & $1'
    expect(run({main: '# {{title}}\n'}, {title})).toEqual({kind: 'part', text: `# ${token(0)}\n`, slots: [title]})
  })

  test('is what the product made, as it is', () => {
    const word = node('time', ['mai'], {})
    expect(run({main: '{{when}}'}, {when: word}).slots).toEqual([word])
  })

  test.each([[undefined], [null], ['']])('is nothing where there is nothing: %j', (title) => {
    expect(run({main: 'a{{title}}b'}, {title})).toEqual({kind: 'part', text: 'ab', slots: []})
  })

  test('is text where it is a number or the answer yes', () => {
    expect(run({main: '{{a}} {{b}} {{12}} {{"x"}}'}, {a: 0, b: true}).slots).toEqual(['0', 'true', '12', 'x'])
  })

  test('is found in what surrounds it', () => {
    const view = {title: 'T', items: [{name: 'a'}, {name: 'b'}]}
    expect(
      textOf(run({main: '{{#each items}}{{name}} {{../title}} {{@index}} {{@root.title}}; {{/each}}'}, view))
    ).toBe('a T 0 T; b T 1 T;')
  })

  test('follows conditions', () => {
    const template = '{{#if a}}A{{else if b}}B{{else}}C{{/if}}{{#unless a}}{{#with b}}{{this}}{{/with}}{{/unless}}'
    expect([{a: 'x'}, {b: 'x'}, {}].map((view) => textOf(run({main: template}, view)))).toEqual(['A', 'Bx', 'C'])
  })
})

describe('a partial', () => {
  test('is a block of its own, wherever it stands', () => {
    const part = run({main: 'a\n{{> inner}}\nb', inner: '- {{name}}\n'}, {name: 'x'})
    expect(part).toMatchObject({
      text: expect.stringMatching(new RegExp(`^a\n+\n${token(0)}\n\n+b$`)),
      slots: [{kind: 'part', text: `- ${token(0)}\n`, slots: ['x']}]
    })
  })

  test('sees what it is given, and names of its own over it', () => {
    const part = run({main: '{{> inner first level=2}}', inner: '{{name}} {{level}}'}, {first: {name: 'a', level: 1}})
    expect(textOf(part)).toBe('a 2')
  })

  test('sees nothing where it is given nothing', () => {
    expect(textOf(run({main: '{{> inner gone}}', inner: 'x{{name}}'}, {name: 'a'}))).toBe('x')
  })

  test('is the same text whatever stood before it', () => {
    const {slots} = run(
      {main: '{{a}}{{> inner}}{{b}}{{#each many}}{{this}}{{/each}}{{> inner}}', inner: '{{a}}, {{b}}'},
      {a: 'A', b: 'B', many: ['x', 'y', 'z']}
    )
    const parts = slots.filter((slot): slot is Part => typeof slot === 'object' && slot.kind === 'part')
    expect(parts).toHaveLength(2)
    expect(parts[1]).toEqual(parts[0])
  })

  test('can be chosen by the view', () => {
    const templates = {main: '{{#each blocks}}{{> (lookup . "partial")}}{{/each}}', text: 'T{{x}}', links: 'L{{x}}'}
    const blocks = [
      {partial: 'links', x: 1},
      {partial: 'text', x: 2},
      {partial: 'gone', x: 3}
    ]
    expect(textOf(run(templates, {blocks}))).toBe('L1 T2')
  })
})

test.each([
  '{{constructor}}',
  '{{constructor.name}}',
  '{{__proto__}}',
  '{{toString}}',
  '{{name.constructor}}',
  '{{name.length.constructor}}',
  '{{list.concat}}',
  '{{link name (lookup . "constructor")}}',
  '{{#with constructor}}{{name}}{{/with}}',
  '{{> (lookup . "constructor")}}'
])('what every object has cannot be reached: %s', (template) => {
  const {slots} = run({main: template}, {name: 'a', list: []})
  expect(JSON.stringify(slots)).not.toMatch(/function|native|Object|Function/)
  expect(slots.filter((slot) => typeof slot === 'function')).toEqual([])
})

describe('an environment', () => {
  test('has nothing to say for templates that are faulty, or not there', () => {
    const made = environment({main: 'x', broken: '{{#if}', raw: '{{{x}}}'})
    const texts = ['main', 'broken', 'raw', 'gone', 'constructor'].map(
      (name) => made.run(name, {}, undefined as never).text
    )
    expect(texts).toEqual(['x', '', '', '', ''])
    expect(made.findings).toMatchObject([
      {rule: 'template-syntax', file: 'templates/broken.md.hbs'},
      {rule: 'raw-placeholder', file: 'templates/raw.md.hbs'}
    ])
  })

  test('makes nothing of a template that is not there', () => {
    expect(run({other: 'x'})).toEqual({kind: 'part', text: '', slots: []})
  })

  test('takes the last template of a name', () => {
    const made = createEnvironment(['first', 'second'].map((text) => ({name: 'main', file: `${text}.hbs`, text})))
    expect(speakerFor('nn', {}, ({speaker}) => made.run('main', {}, speaker).text)).toBe('second')
  })

  test('has nothing of what another has', () => {
    environment({shared: 'x'})
    expect(environment({main: '{{> shared}}'}).findings).toMatchObject([{rule: 'unknown-partial'}])
  })

  test('leaves no token that a template itself has written', () => {
    expect(run({main: `a${token(5)}b`})).toEqual({kind: 'part', text: 'a\uFFFD5\uFFFDb', slots: []})
  })
})

describe('a template that goes wrong while it runs', () => {
  const faultOf = (main: string, view: object = {}): unknown => {
    try {
      run({main}, view)
    } catch (error) {
      return isTemplateFault(error) ? error.finding : error
    }
    return undefined
  }

  test('by putting out what is no text is told where', () => {
    expect(faultOf('a\n{{items}}', {items: ['x']})).toMatchObject({
      rule: 'wrong-type',
      file: 'templates/main.md.hbs',
      place: {start: {line: 2, column: 1}}
    })
  })

  test('by calling itself without end is stopped', () => {
    expect(faultOf('{{> main}}')).toMatchObject({
      rule: 'partial-circle',
      file: 'templates/main.md.hbs',
      parameters: {actual: 'main', limit: 50}
    })
  })

  test.each(['{{#each}}{{/each}}', '{{heading}}', '{{t text}}', '{{list text}}', '{{link}}', '{{#if}}{{/if}}'])(
    'by calling a helper wrongly, %s, is at fault itself',
    (text) => {
      expect(faultOf(text, {text: {}})).toMatchObject({
        rule: expect.stringMatching(/template-syntax|wrong-type/),
        file: 'templates/main.md.hbs'
      })
    }
  )

  test('and is the product’s own is a bug', () => {
    const made = createEnvironment([
      {name: 'main', file: 'templates/main.md.hbs', standard: true, text: '{{#if}}{{/if}}'}
    ])
    expect(() => speakerFor('nn', {}, ({speaker}) => made.run('main', {}, speaker))).toThrow(
      '#if requires exactly one argument'
    )
  })
})

test('a part knows the template that it was made by', () => {
  const made = environment({main: '{{> inner}}', inner: 'x'})
  const part = speakerFor('nn', {}, ({speaker}) => made.run('main', {}, speaker))
  expect(part).toMatchObject({template: 'templates/main.md.hbs', slots: [{template: 'templates/inner.md.hbs'}]})
})
