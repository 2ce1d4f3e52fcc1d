import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fragmentText} from '../../src/render/fragment-text.ts'
import {plainFragment} from '../../src/render/plain-fragment.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {renderPolicy} from '../../src/workspace/render/render-policy.ts'

const project = openProject(path.resolve(import.meta.dirname, '..', '..'))
const compile = createCompiler()

const articles = project.policies.flatMap((id) => {
  const options = {
    formats: ['html'] as const,
    fragment: 'article' as const,
    colophon: false,
    draft: true,
    gapText: (key: string) => key
  }
  return renderPolicy(project, id, compile, options).pages.map(
    ({language, content}) => [id, language, content] as const
  )
})

/** All that may be left, and the attributes of each. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'strong', 'em', 'del', 'br'].map((name) => [name, []])
  ),
  ...Object.fromEntries(['blockquote', 'table', 'caption', 'thead', 'tbody', 'tr', 'td'].map((name) => [name, []])),
  ...{a: ['href'], ol: ['start'], span: ['lang'], th: ['scope']}
}

const parse = (html: string): Nodes => unified().use(rehypeParse, {fragment: true}).parse(html)

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** What is there that may not be: elements, and attributes with theirs. */
function tooMuch(node: Nodes): string[] {
  const own =
    node.type !== 'element'
      ? []
      : [
          ...(Object.hasOwn(allowed, node.tagName) ? [] : [node.tagName]),
          ...Object.keys(node.properties)
            .filter((name) => !allowed[node.tagName]?.includes(name))
            .map((name) => `${node.tagName} ${name}`)
        ]
  return 'children' in node ? [...own, ...node.children.flatMap(tooMuch)] : own
}

describe('the plain fragment of every policy', () => {
  test('is made in each of its languages', () => {
    expect(articles.map(([id, language]) => `${id} ${language}`)).toHaveLength(project.policies.length * 3)
  })

  test.each(articles)('%s in %s has nothing that editors drop', (_, __, html) => {
    expect(tooMuch(parse(plainFragment(html)))).toEqual([])
  })

  test.each(articles)('%s in %s has every word, but for what would lead nowhere', (_, __, html) => {
    expect(blocksIn(plainFragment(html))).toEqual(blocksIn(withoutDeadEnds(html)))
  })

  test.each(articles)('%s in %s is not reduced any further', (_, __, html) => {
    const plain = plainFragment(html)
    expect(plainFragment(plain)).toBe(plain)
    expect(plainFragment(plainFragment(html, {firstHeading: 2}), {firstHeading: 2})).toBe(
      plainFragment(html, {firstHeading: 2})
    )
  })

  test.each(articles)('%s in %s reads as text without any mark of HTML', (_, __, html) => {
    const text = fragmentText(plainFragment(html))
    expect(text).not.toMatch(/<[a-z/]|\n{3}|[ \t]\n|\u2028/)
    const wordsOf = (all: string): string[] => all.match(/\p{L}{3,}/gu) ?? []
    const written = new Set(wordsOf(text))
    expect(wordsOf(textIn(parse(withoutDeadEnds(html)))).filter((word) => !written.has(word))).toEqual([])
  })
})

/** What is said, in lines that are not blank. */
function blocksIn(html: string): string[] {
  return textIn(parse(html))
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** An article without its table of contents and its buttons. */
function withoutDeadEnds(html: string): string {
  return html.replace(/<nav[^]*?<\/nav>\n?|<button[^]*?<\/button>\n?/g, '')
}

describe('what has no place', () => {
  test.each([
    ['a date is its words', '<p>Sist <time datetime="2026-11-22">22. november</time></p>', '<p>Sist 22. november</p>'],
    ['code is its text', '<p><code>_pk_id</code></p>', '<p>_pk_id</p>'],
    ['what is marked as missing is its text', '<p><mark class="missing">mangler</mark></p>', '<p>mangler</p>'],
    ['a note is its paragraphs', '<aside class="notice">\n<p>Et eksempel.</p>\n</aside>', '\n<p>Et eksempel.</p>\n'],
    ['a button is gone', '<p>A</p><button type="button">Samtykke</button>', '<p>A</p>'],
    [
      'a table of contents is gone',
      '<nav><p>Innhald</p><ul><li><a href="#a">A</a></li></ul></nav><p>B</p>',
      '<p>B</p>'
    ],
    ['ids and classes are gone', '<h2 id="a" class="b" style="c" data-passage="d 0">A</h2>', '<h2>A</h2>'],
    ['a link within the page is its label', '<p>Se <a href="#a">A</a>.</p>', '<p>Se A.</p>'],
    ['a link that could run something is its label', '<p><a href="javascript:x()">A</a></p>', '<p>A</p>'],
    ['scripts and styles are gone', '<p>A<script>x()</script><style>p{}</style></p>', '<p>A</p>'],
    ['parts of a page do not run together', '<div>A</div><div>B <em>c</em></div>', '<p>A</p><p>B <em>c</em></p>'],
    ['lines of code are lines', '<pre><code>a\nb</code></pre>', '<p>a<br>\nb</p>'],
    ['the end of the last line of code begins no line', '<pre><code>a\nb\n</code></pre>', '<p>a<br>\nb</p>'],
    [
      'code in another language ends so too',
      '<pre lang="en"><code>a\n</code></pre>',
      '<p><span lang="en">a</span></p>'
    ],
    ['a comment is gone', '<p>A<!-- b --></p>', '<p>A</p>']
  ])('%s', (_, html, plain) => {
    expect(plainFragment(html)).toBe(plain)
  })
})

describe('what is kept', () => {
  test.each([
    [
      'links out of the page',
      '<p><a href="https://eksempel.no/" class="x" target="_blank">A</a></p>',
      '<p><a href="https://eksempel.no/">A</a></p>'
    ],
    [
      'passages in another language',
      '<p>A <span lang="en" class="x">b</span></p>',
      '<p>A <span lang="en">b</span></p>'
    ],
    [
      'the language of a block, marked on its text',
      '<div lang="en"><h2>A</h2>\n<ul><li>b</li></ul></div>',
      '<h2><span lang="en">A</span></h2>\n<ul><li><span lang="en">b</span></li></ul>'
    ],
    ['the inner language of two', '<p lang="en"><span lang="nb">A</span></p>', '<p><span lang="nb">A</span></p>'],
    [
      'what is struck out, since it would mean something else',
      '<p><s>A</s> <del>b</del></p>',
      '<p><del>A</del> <del>b</del></p>'
    ],
    ['where a list begins', '<ol start="3"><li>A</li></ol>', '<ol start="3"><li>A</li></ol>'],
    [
      'what heads what in a table',
      '<table><caption>A</caption><thead><tr><th>B</th></tr></thead><tbody><tr><th scope="row">C</th></tr></tbody></table>',
      '<table><caption>A</caption><thead><tr><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">C</th></tr></tbody></table>'
    ],
    ['text that looks like markup, as text', '<p>A &lt;b&gt; &amp; co</p>', '<p>A &lt;b> &amp; co</p>']
  ])('%s', (_, html, plain) => {
    expect(plainFragment(html)).toBe(plain)
  })
})

describe('the first heading', () => {
  const html = '<h1>A</h1><h2>B</h2><h4>C</h4>'
  test.each([
    [2, '<h2>A</h2><h3>B</h3><h5>C</h5>'],
    [1, html],
    [5, '<h5>A</h5><h6>B</h6><h6>C</h6>']
  ])('can be of level %i', (firstHeading, plain) => {
    expect(plainFragment(html, {firstHeading})).toBe(plain)
  })

  test('can be moved up', () => {
    expect(plainFragment('<h3>A</h3><h4>B</h4>', {firstHeading: 1})).toBe('<h1>A</h1><h2>B</h2>')
  })
})

describe('the text', () => {
  test('has blocks with a line between, marks of lists, tabs between cells, and addresses after labels', () => {
    const html =
      '<h1>Personvern</h1>\n<p>Skriv til <a href="mailto:post@eksempel.no">post@eksempel.no</a><br>eller sjå <a href="https://eksempel.no/a">sida</a>.</p>\n' +
      '<ul>\n<li>éin\n<ol start="2">\n<li>to</li>\n</ol>\n</li>\n<li><p>tre</p><p>fire</p></li>\n</ul>\n' +
      '<table>\n<caption>Tabell</caption>\n<thead>\n<tr>\n<th scope="col">A</th>\n<th scope="col">B</th>\n</tr>\n</thead>\n<tbody><tr><td>c</td><td>d</td></tr></tbody></table>\n' +
      '<blockquote><p>Sitat</p></blockquote>'
    expect(fragmentText(html).split('\n')).toEqual([
      'Personvern',
      '',
      'Skriv til post@eksempel.no',
      'eller sjå sida (https://eksempel.no/a).',
      '',
      '- éin',
      '  2. to',
      '- tre',
      '',
      '  fire',
      '',
      'Tabell',
      'A\tB',
      'c\td',
      '',
      '> Sitat',
      ''
    ])
  })

  test('of nothing is nothing', () => {
    expect(fragmentText('')).toBe('')
  })
})
