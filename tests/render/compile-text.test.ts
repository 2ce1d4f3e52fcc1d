import {describe, expect, test} from '@jest/globals'
import type {Part, Slot} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {compileText} from '../../src/render/compile-text.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import type {Mode} from '../../src/render/fragment.ts'
import type {Sink} from '../../src/render/sink.ts'

interface Report {
  rule: string
  actual: string
  nearest?: string
}

function filled(
  text: string,
  slots: readonly Slot[] = [],
  mode: Mode = 'block',
  sink: Sink = 'html'
): {written: string; reports: Report[]} {
  const reports: Report[] = []
  const part: Part = {kind: 'part', text, slots}
  const sections = new Map<string, Slot>([['cookies', 'Informasjonskapslar & *slikt*']])
  const written = fill(part, mode, {
    sink,
    compile: compileText,
    sections,
    report: (rule, _, parameters) => reports.push({rule, ...parameters})
  })
  return {written, reports}
}

describe('words', () => {
  test('may not hold HTML', () => {
    const {written, reports} = filled('a <b onclick="x()">b</b> c')
    expect(written).toBe('<p>a b c</p>')
    expect(reports).toEqual([
      {rule: 'html-in-words', actual: '<b onclick="x()">'},
      {rule: 'html-in-words', actual: '</b>'}
    ])
  })

  test('may not hold blocks of HTML or images', () => {
    expect(filled('<script>\nalert(1)\n</script>').written).toBe('')
    expect(
      filled('![alt](https://a.no/x.png) ![ref][x]\n\n[x]: https://a.no').reports.map(({actual}) => actual)
    ).toEqual(['alt', 'ref'])
  })

  test('may not hold images without a text either', () => {
    expect(
      filled('![](https://a.no/x.png) ![][x] ![x][]\n\n[x]: https://a.no').reports.map(({actual}) => actual)
    ).toEqual(['https://a.no/x.png', 'x', 'x'])
  })

  test('keep emphasis within emphasis and code at its edge, whatever fills the holes beside it', () => {
    const text = `${token(0)} **_${token(1)}_** ${token(2)} **\`x\`** ${token(0)}`
    expect(filled(text, ['a!', '(b)', 'c!']).written).toBe(
      '<p>a! <strong><em>(b)</em></strong> c! <strong><code>x</code></strong> a!</p>'
    )
  })

  test('lead nowhere in Markdown either when the address is no address', () => {
    expect(filled(`[x](${token(0)})`, ['javascript:x'], 'block', 'markdown').written).toBe('[x]()')
  })

  test('may not hold an address that could run something', () => {
    expect(filled('[x](javascript:alert(1)) [y](vbscript:x)')).toEqual({
      written: '<p><a href="">x</a> <a href="">y</a></p>',
      reports: [
        {rule: 'unsafe-address', actual: 'javascript:alert(1)'},
        {rule: 'unsafe-address', actual: 'vbscript:x'}
      ]
    })
  })

  test('may not put a value into a block of code', () => {
    expect(filled(`\`\`\`\n${token(0)}x\n\`\`\``, ['v'])).toMatchObject({
      written: '<pre><code>x\n</code></pre>',
      reports: [{rule: 'value-in-code-block'}]
    })
  })

  test('link to a section by its id, with its title when they say nothing else', () => {
    expect(filled('Sjå [](#cookies) og [her](#cookies).').written).toBe(
      '<p>Sjå <a href="#cookies">Informasjonskapslar &amp; *slikt*</a> og <a href="#cookies">her</a>.</p>'
    )
    expect(filled('Sjå [](#cookies).', [], 'block', 'markdown').written).toBe(
      'Sjå [Informasjonskapslar & \\*slikt\\*](#cookies).'
    )
  })

  test('that link to a section that does not exist are reported with the nearest that does', () => {
    expect(filled('[](#cookie)').reports).toEqual([{rule: 'unknown-section', actual: '#cookie', nearest: '#cookies'}])
    expect(filled('[x](#quite-another)').reports).toEqual([{rule: 'unknown-section', actual: '#quite-another'}])
  })

  test('may link within the site and to mail and telephone', () => {
    expect(filled('[a](/x) [b](mailto:a@b.no) [c](tel:+4722222222)')).toMatchObject({reports: []})
  })

  test('take an address from several facts', () => {
    expect(filled(`[x](https://${token(0)}/${token(1)})`, ['a.no', 'b c']).written).toBe(
      '<p><a href="https://a.no/b%20c">x</a></p>'
    )
  })

  test('keep tables, lists, quotations and code', () => {
    const text = '| a |\n| :- |\n| `b` |\n\n1. x\n   - y\n\n> z\n\n```\ncode\n```'
    expect(filled(text, [], 'block', 'markdown').written).toBe(
      '| a |\n| :- |\n| `b` |\n\n1. x\n   - y\n\n> z\n\n```\ncode\n```'
    )
  })

  test('indent what fills an item of a list under its first line', () => {
    const word: Slot = {kind: 'word', key: 'x', text: 'One.\n\nTwo.', slots: []}
    expect(filled(`1. ${token(0)}\n2. b`, [word], 'block', 'markdown').written).toBe('1. One.\n\n   Two.\n2. b')
  })
})

describe('a phrase', () => {
  test('that begins like a list or a heading stays prose', () => {
    for (const text of ['1. januar', '+47 22', '# x', '- x', '> x'])
      expect(filled(text, [], 'phrase').written).toBe(text)
  })

  test('is one line', () => {
    expect(filled('a\n  b', [], 'phrase').written).toBe('a b')
  })

  test('of several paragraphs is reported', () => {
    expect(filled('a\n\nb', [], 'phrase').reports).toMatchObject([{rule: 'block-in-phrase'}])
  })

  test('in a cell keeps its bars', () => {
    expect(filled('a | b', [], 'cell', 'markdown').written).toBe('a \\| b')
  })
})

describe('a part', () => {
  test('within a sentence is reported and left out', () => {
    expect(filled(`a ${token(0)} b`, [{kind: 'part', text: '- x', slots: []}])).toEqual({
      written: '<p>a  b</p>',
      reports: [{rule: 'block-in-phrase', actual: `a ${token(0)} b`}]
    })
  })
})

describe('a compiler', () => {
  test('compiles a text once for each mode', () => {
    const compile = createCompiler()
    expect(compile('x', 'block')).toBe(compile('x', 'block'))
    expect(compile('x', 'block')).not.toBe(compile('x', 'phrase'))
  })

  test('remembers what is used, and forgets what is not', () => {
    const compile = createCompiler()
    const used = compile('used', 'block')
    const unused = compile('unused', 'block')
    for (let index = 0; index < 3500; index++) {
      compile(`text ${index}`, 'phrase')
      compile('used', 'block')
    }
    expect(compile('used', 'block')).toBe(used)
    expect(compile('unused', 'block')).not.toBe(unused)
  })
})
