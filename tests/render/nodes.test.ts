import {describe, expect, test} from '@jest/globals'
import {node, type Node, type Part} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import {type nodes} from '../../src/render/nodes/index.ts'
import type {Sink} from '../../src/render/sink.ts'

const compile = createCompiler()

function written(slot: Node, sink: Sink, text = token(0)): string {
  const part: Part = {kind: 'part', text, slots: [slot]}
  return fill(part, 'block', {sink, compile, sections: new Map(), report: () => undefined})
}

const rows: Part = {kind: 'part', text: `| ${token(0)} |\n| - |\n| ${token(1)} |`, slots: ['Name', '_ga']}

/** Each node with its attributes at their ugliest, and what it is in HTML and in Markdown. */
const expected: Record<keyof typeof nodes, {node: Node; html: string; markdown: string}> = {
  box: {
    node: node('box', [{kind: 'part', text: 'One.\n\nTwo.', slots: []}], {class: 'my "box"'}),
    html: '<div class="my &quot;box&quot;">\n<p>One.</p>\n<p>Two.</p>\n</div>',
    markdown: 'One.\n\nTwo.'
  },
  button: {
    node: node('button', ['Change <it>'], {class: 'change "x"', id: 'b'}),
    html: '<button class="change &quot;x&quot;" id="b" type="button">Change &lt;it&gt;</button>',
    markdown: '<button class="change &quot;x&quot;" id="b" type="button">Change \\<it></button>'
  },
  gap: {
    node: node('gap', ['[mangler: x]']),
    html: '<p><mark class="missing">[mangler: x]</mark></p>',
    markdown: '\\[mangler: x\\]'
  },
  heading: {
    node: node('heading', ['1. About'], {level: 3, id: 'about'}),
    html: '<h3 id="about">1. About</h3>',
    markdown: '### <a id="about"></a>1. About'
  },
  link: {
    node: node('link', ['A [b]'], {href: 'https://a.no/x?y=1&z=(2)'}),
    html: '<p><a href="https://a.no/x?y=1&amp;z=%282%29">A [b]</a></p>',
    markdown: '[A \\[b\\]](https://a.no/x?y=1&z=%282%29)'
  },
  nav: {
    node: node('nav', [{kind: 'part', text: '- One', slots: []}, 'In "short"'], {
      class: 'contents',
      label: 'In "short"'
    }),
    html: '<nav class="contents" aria-label="In &quot;short&quot;">\n<p>In &quot;short&quot;</p>\n<ul>\n<li>One</li>\n</ul>\n</nav>',
    markdown: 'In "short"\n\n- One'
  },
  notice: {
    node: node('notice', [{kind: 'part', text: 'One.\n\nTwo.', slots: []}]),
    html: '<aside class="notice">\n<p>One.</p>\n<p>Two.</p>\n</aside>',
    markdown: '> One.\n>\n> Two.'
  },
  passage: {
    node: node('passage', ['et «sitat»'], {lang: 'nb'}),
    html: '<p><span lang="nb">et «sitat»</span></p>',
    markdown: '<span lang="nb">et «sitat»</span>'
  },
  table: {
    node: node('table', [rows, 'Cookies & more']),
    html: '<table>\n<caption>Cookies &amp; more</caption>\n<thead>\n<tr>\n<th scope="col">Name</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row">_ga</th>\n</tr>\n</tbody>\n</table>',
    markdown: '| Name |\n| - |\n| \\_ga |'
  },
  time: {
    node: node('time', ['5. august'], {datetime: '2022-08-05'}),
    html: '<p><time datetime="2022-08-05">5. august</time></p>',
    markdown: '5\\. august'
  }
}

describe('a node', () => {
  test.each(Object.entries(expected))('%s is written as HTML and as Markdown', (_, {node: given, html, markdown}) => {
    expect(written(given, 'html')).toBe(html)
    expect(written(given, 'markdown')).toBe(markdown)
  })

  test('heading without an id has no anchor', () => {
    const heading = node('heading', ['About'], {level: 1})
    expect(written(heading, 'html')).toBe('<h1>About</h1>')
    expect(written(heading, 'markdown')).toBe('# About')
  })

  test('table says of every cell what heads it, in a column or a row', () => {
    const texts = ['Name', 'Who > "what"', '_ga', 'A & B', '', 'C']
    const [a, b, ...rest] = texts.map((_, index) => token(index))
    const text = `| ${a} | *${b}* | |\n| - | - | - |\n| \`${rest[0]}\` | ${rest[1]} | x |\n| ${rest[2]} | **${rest[3]}** | y |`
    const html = written(node('table', [{kind: 'part', text, slots: texts}]), 'html')
    expect(html.slice(html.indexOf('<tbody>'))).toBe(
      '<tbody>\n' +
        '<tr>\n<th scope="row"><code>_ga</code></th>\n<td data-label="Who &gt; &quot;what&quot;">A &amp; B</td>\n<td>x</td>\n</tr>\n' +
        '<tr>\n<td data-label="Name"></td>\n<td data-label="Who &gt; &quot;what&quot;"><strong>C</strong></td>\n<td>y</td>\n</tr>\n' +
        '</tbody>\n</table>'
    )
  })

  test('table without a caption has none', () => {
    expect(written(node('table', [rows]), 'html')).not.toContain('caption')
  })

  test('link that could run something is its label alone', () => {
    const link = node('link', ['x'], {href: 'javascript:alert(1)'})
    expect(written(link, 'html', `a ${token(0)}`)).toBe('<p>a x</p>')
    expect(written(link, 'markdown', `a ${token(0)}`)).toBe('a x')
  })

  test('time in a sentence needs no escaping', () => {
    expect(written(expected.time.node, 'markdown', `since ${token(0)}`)).toBe('since 5. august')
  })
})
