import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {fitMarkdown, type Dialect} from '../../src/render/fit-markdown.ts'
import {parseMarkdown} from '../../src/render/markdown.ts'
import {contentOf} from '../support/page-content.ts'
import {naiveHtml} from '../support/read-page.ts'
import {treeOf} from '../support/tree-of.ts'

const shortcodes: Dialect = {escape: {anywhere: ['\\{(?=\\{[<%])']}}

describe('Markdown for a generator', () => {
  test('is as it was where the generator asks for nothing', () => {
    const markdown = '# A\n\n## <a id="b"></a>B {{% c %}}\n\n`{{< d >}}`\n'
    expect(fitMarkdown(markdown, {})).toBe(markdown)
  })

  test('has what would be run as references, in text, in addresses and in HTML', () => {
    expect(fitMarkdown('{{< a >}} and {{% b %}}, {{ c }}', shortcodes)).toBe(
      '&#x7B;{< a >}} and &#x7B;{% b %}}, {{ c }}'
    )
    expect(fitMarkdown('[a](https://a.no/{{%b)', shortcodes)).toBe('[a](https://a.no/&#x7B;{%b)')
    expect(fitMarkdown('x <b class="{{%y">z</b>', shortcodes)).toBe('x <b class="&#x7B;{%y">z</b>')
    expect(fitMarkdown('{{<span lang="en">a</span>', shortcodes)).toBe('&#x7B;{<span lang="en">a</span>')
  })

  test('has an escaped character as one reference, and no second backslash', () => {
    expect(fitMarkdown('a \\{{% b', shortcodes)).toBe('a &#x7B;{% b')
    expect(fitMarkdown('a \\\\{{% b', shortcodes)).toBe('a \\\\&#x7B;{% b')
  })

  test('has code as text only where it would be run, for nothing can be escaped in code', () => {
    expect(fitMarkdown('`{{< a_b >}}` and `{{ c }}`', shortcodes)).toBe('{{\\< a\\_b >}} and `{{ c }}`')
    expect(fitMarkdown('```\n{{% a %}}\n\n  b | c\n```\n', shortcodes)).toBe('&#x7B;{% a %}}\\\nb \\| c\n')
    expect(fitMarkdown('- ```\n  {{% a %}}\n  b\n  ```\n', shortcodes)).toBe('- &#x7B;{% a %}}\\\n  b\n')
  })

  test('leaves code and addresses alone where the generator runs text only', () => {
    const dialect: Dialect = {escape: {text: [':(?=[a-z])', '\\|']}}
    expect(fitMarkdown('a :b `c :d` [e :f](mailto:g@h.no) <https://i:j@k.no>', dialect)).toBe(
      'a &#x3A;b `c :d` [e &#x3A;f](mailto:g@h.no) <https://i:j@k.no>'
    )
    expect(fitMarkdown('a | b\n\n| c | d |\n| --- | --- |\n| e \\| f | `g` |', dialect)).toBe(
      'a &#x7C; b\n\n| c | d |\n| --- | --- |\n| e &#x7C; f | `g` |'
    )
  })

  test('has references where the backslash of the generator does not escape', () => {
    expect(fitMarkdown('\\*a\\* \\<b> \\& \\\\ `\\<`', {backslash: '\\*'})).toBe('\\*a\\* &#x3C;b> &#x26; \\\\ `\\<`')
  })

  test('has spaces where the backslash of the generator does not break a line', () => {
    expect(fitMarkdown('a\\\nb `c\\\nd`', {backslash: '\\'})).toBe('a  \nb `c\\\nd`')
    expect(fitMarkdown('a\\\nb', {})).toBe('a\\\nb')
  })

  test('keeps characters whole that are two halves in memory', () => {
    expect(fitMarkdown('😀 a', {escape: {text: ['\\p{Emoji_Presentation}']}})).toBe('&#x1F600; a')
  })
})

describe('a heading for a generator', () => {
  const markdown = '# Title\n\nText.\n\n## <a id="a-b"></a>A `b` {x}\n\n### Without {y}\n'

  test('has its id after its words, and no braces that look like one', () => {
    expect(fitMarkdown(markdown, {headingIds: 'attribute'})).toBe(
      '# Title\n\nText.\n\n## A `b` &#x7B;x} {#a-b}\n\n### Without &#x7B;y}\n'
    )
  })

  test('has no anchor where the generator makes the same id of its words', () => {
    const slug = {headingIds: 'slug'} as const
    expect(fitMarkdown('## <a id="your-rights"></a>Your **rights**!', slug)).toBe('## Your **rights**!')
    expect(fitMarkdown('## <a id="rights"></a>Your rights', slug)).toBe('## <a id="rights"></a>Your rights')
  })

  test('is HTML where the generator would give it the id of another section', () => {
    expect(
      fitMarkdown('## <a id="intro"></a>Cookies\n\n## <a id="cookies"></a>Informasjonskapsler\n', {headingIds: 'slug'})
    ).toBe('<h2 id="intro">Cookies</h2>\n\n## <a id="cookies"></a>Informasjonskapsler\n')
    expect(fitMarkdown('## Cookies\n\n## <a id="cookies"></a>Cookies', {headingIds: 'slug'})).toBe(
      '<h2>Cookies</h2>\n\n## Cookies'
    )
    expect(fitMarkdown('## A\n\n## A\n\n### <a id="a-1"></a>B', {headingIds: 'slug'})).toBe(
      '## A\n\n<h2>A</h2>\n\n### <a id="a-1"></a>B'
    )
  })

  test('that is HTML has all of its words, with what would be run as references, and ends before the text after it', () => {
    const heading = '# **Your** <span lang="nb">a</span> `b` \\{{< & [c](https://d.no)'
    expect(
      fitMarkdown(`${heading}\nText.\n\n## <a id="your-a-b---c"></a>C\n`, {headingIds: 'slug', ...shortcodes})
    ).toBe(
      '<h1><strong>Your</strong> <span lang="nb">a</span> <code>b</code> {{&#x3C; &#x26; <a href="https://d.no">c</a></h1>\n\nText.\n\n## <a id="your-a-b---c"></a>C\n'
    )
    expect(fitMarkdown('# A {{% b\n\n## <a id="a--b"></a>C\n', {headingIds: 'slug', ...shortcodes})).toBe(
      '<h1>A &#x7B;{% b</h1>\n\n## <a id="a--b"></a>C\n'
    )
  })

  test('has the id that a generator makes of ASCII alone, and counts as it does', () => {
    const ascii = {headingIds: 'ascii-slug'} as const
    expect(fitMarkdown('## <a id="om-losningen"></a>Om løsningen', ascii)).toBe(
      '## <a id="om-losningen"></a>Om løsningen'
    )
    expect(fitMarkdown('## <a id="slik-gar-det"></a>Slik  går – det', ascii)).toBe('## Slik  går – det')
    expect(fitMarkdown('## A\n\n## A\n\n## <a id="a_2"></a>A_1', ascii)).toBe('## A\n\n## A\n\n## A_1')
    expect(fitMarkdown('## ø\n\n## <a id="b"></a>_1', ascii)).toBe('## ø\n\n## <a id="b"></a>_1')
  })

  test('that is the title is left out where the generator writes it', () => {
    expect(fitMarkdown(markdown, {title: 'front-matter'})).toMatch(/^Text\.\n\n## <a/)
    expect(fitMarkdown('# Title\n', {title: 'front-matter'})).toBe('')
    expect(fitMarkdown('Text.\n\n# Not first\n', {title: 'front-matter'})).toBe('Text.\n\n# Not first\n')
  })
})

describe('a list for a generator', () => {
  const indent: Dialect = {indent: 4}

  test('has what stands in its items indented as the generator wants it, at every level', () => {
    expect(fitMarkdown('- a\n  b\n\n  c\n  - d\n    1. e\n\n       f\n10. g\n\nh\n', indent)).toBe(
      '-   a\n    b\n\n    c\n    -   d\n        1.  e\n\n            f\n10. g\n\nh\n'
    )
    expect(fitMarkdown('> - a\n>   - b\n>\n>     c\n', indent)).toBe('> -   a\n>     -   b\n>\n>         c\n')
  })

  test('has no more than that, and code as it was', () => {
    expect(fitMarkdown('100. a\n\n     b\n', indent)).toBe('100.    a\n\n        b\n')
    expect(fitMarkdown('-    a\n\n     b\n', indent)).toBe('-    a\n\n     b\n')
    expect(fitMarkdown('- ```\n  a\n    b\n  ```\n', indent)).toBe('-   ```\n    a\n      b\n    ```\n')
  })

  test('is as it was where the generator asks for nothing', () => {
    expect(fitMarkdown('- a\n  - b\n', {backslash: '\\'})).toBe('- a\n  - b\n')
  })
})

describe('any Markdown', () => {
  const pieces = fc.constantFrom(
    ...'*_`[]()<>&!\\~|#-+.:{}$%=1a \n'.split(''),
    ...[
      '{{<',
      '{{%',
      '{:',
      '$$',
      ':note',
      '](https://a.no)',
      '<b>',
      '</b>',
      '\n\n',
      '| a | b |\n| - | - |\n',
      '```',
      '\\{',
      '&#x41;'
    ]
  )
  const listPieces = fc.constantFrom('- a\n  ', '\n   10. ', '\n    ', '> ', '\n')
  const texts = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''))
  const lists = fc.array(fc.oneof(pieces, listPieces), {maxLength: 24}).map((parts) => parts.join(''))
  const dialect: Dialect = {
    backslash: '\\`*_{}[]()>#+-.!|',
    escape: {text: ['\\{(?=:)', '\\$(?=\\$)', '\\|', ':(?=[a-z])', '-(?=-)']}
  }

  test('means what it meant', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(treeOf(parseMarkdown(fitMarkdown(text, dialect)))).toEqual(treeOf(parseMarkdown(text)))
      }),
      {numRuns: 1000, seed: 20_220_805}
    )
  })

  test('means what it meant where its lists are indented', () => {
    fc.assert(
      fc.property(lists, (text) => {
        expect(treeOf(parseMarkdown(fitMarkdown(text, {...dialect, indent: 4})))).toEqual(treeOf(parseMarkdown(text)))
      }),
      {numRuns: 1000, seed: 20_220_805}
    )
  })

  test('holds nothing that is run anywhere, and keeps its words, whether code or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fitted = fitMarkdown(text, shortcodes)
        expect(fitted).not.toMatch(/\{\{[<%]/)
        expect(contentOf(naiveHtml(fitted)).text).toBe(contentOf(naiveHtml(text)).text)
      }),
      {numRuns: 1000, seed: 20_220_805}
    )
  })
})
