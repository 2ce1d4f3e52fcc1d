import {describe, expect, test} from '@jest/globals'
import {misuseIn} from '../support/misuse-in.ts'
import {leftOut, read, textOf} from './read.ts'

/** Milliseconds that a slow machine may take. */
const patience = 60_000

const text = '<p>Vi lagrar namnet ditt.</p>'

describe('nothing that runs, loads or frames is left of a page', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=x>alert(1)</SCRIPT>',
    '<style>p{background:url(x)}alert(1)</style>',
    '<p onclick="alert(1)">',
    '<a href="javascript:alert(1)"></a>',
    '<a href=" java\nscript:alert(1)"></a>',
    '<iframe src="x">alert(1)</iframe>',
    '<object data="x">alert(1)</object>',
    '<svg onload="alert(1)"><script>alert(1)</script><text>alert(1)</text></svg>',
    '<math><mtext>alert(1)</mtext></math>',
    '<img src=x onerror=alert(1) alt="alert(1)">',
    '<meta http-equiv="refresh" content="0;alert(1)">',
    '<!-- alert(1) -->',
    '<![CDATA[alert(1)]]>',
    '<noscript>alert(1)</noscript>',
    '<template><p>alert(1)</p></template>',
    '<noframes>alert(1)</noframes>',
    '<textarea>alert(1)</textarea><select><option>alert(1)</select>'
  ])('%s', async (html) => {
    const page = await read(`<body>${text}${html}`)
    const all = [textOf(page), ...page.sections.map((section) => section.text)].join('\n')
    expect(all).not.toMatch(/alert|script|onclick|<(?!https)/i)
    expect(all).toContain('Vi lagrar namnet ditt.')
  })

  test.each([
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](alert)',
    '<b onclick="alert(1)">a</b>'
  ])('nor of Markdown: %s', async (markdown) => {
    const page = await read(`Vi lagrar namnet ditt.\n\n${markdown}\n`, 'page.md')
    expect(page.sections.map((section) => section.text).join()).not.toMatch(
      /\]\(javascript|<javascript|<script|onclick|!\[/
    )
  })
})

describe('a page that nobody could have written is refused', () => {
  test.each([
    ['nested elements', '<div>'.repeat(10_000), 'page-too-deep'],
    ['nested marks', '<i>'.repeat(10_000), 'page-too-deep'],
    ['marks opened again and again', `${'<i x>'.repeat(399)}${'<p>a'.repeat(10_000)}`, 'page-too-deep'],
    ['more paragraphs than a book', '<p>a'.repeat(60_000), 'page-too-long'],
    ['a table that covers everything', '<table><td rowspan=60000 colspan=1000>a', 'page-too-long'],
    ['more text than a book', 'a '.repeat(600_000), 'page-too-long'],
    ['nothing', '', 'page-empty'],
    ['nothing but space', ' \n\t&nbsp;', 'page-empty'],
    ['nothing but furniture', '<nav>Meny</nav><footer>Kontakt</footer>', 'page-empty'],
    ['nothing but headings', '<h1>A</h1><h2>B</h2>', 'page-empty']
  ])(
    '%s',
    async (_, html, code) => {
      expect(await misuseIn(read(html))).toEqual({code, parameters: {file: 'page.html'}})
    },
    patience
  )

  test.each([
    ['quotations in quotations', `${'>'.repeat(10_000)}a`, 'page-too-deep'],
    ['lists in lists', `${'- '.repeat(10_000)}a`, 'page-too-deep'],
    ['brackets', '['.repeat(10_000), 'page-too-long'],
    ['emphasis', `${'*'.repeat(1600)}a${'*'.repeat(1600)}`, 'page-too-deep'],
    ['a paragraph like a book', 'a\n'.repeat(60_000), 'page-too-long'],
    ['more text than a book', 'a\n\n'.repeat(400_000), 'page-too-long'],
    ['nothing but tags', '{% a %}\n', 'page-empty']
  ])('Markdown of %s', async (_, markdown, code) => {
    expect(await misuseIn(read(markdown, 'page.md'))).toEqual({code, parameters: {file: 'page.md'}})
  })

  test('text of more lines than a book', async () => {
    expect(await misuseIn(read('a\n'.repeat(60_000), 'page.txt'))).toEqual({
      code: 'page-too-long',
      parameters: {file: 'page.txt'}
    })
  })
})

describe('a page that is hard to read is read', () => {
  test.each([
    ['angle brackets', '<'.repeat(100_000)],
    ['tags that nobody ended', '<a '.repeat(50_000)],
    ['quotes that nobody ended', '<a "'.repeat(50_000)],
    ['comments', 'ikkje <!-- -->'.repeat(20_000)],
    ['spans', '<span>ikkje </span>'.repeat(20_000)],
    ['scripts with markup in them', '<script>"<div>".repeat(1e9)</script>'.repeat(2000)],
    ['paragraphs that nobody ended', '<p>Vi lagrar ikkje noko meir.'.repeat(2000)]
  ])('%s', async (_, html) => {
    expect(textOf(await read(`${text}${html}`))).toContain('Vi lagrar namnet ditt.')
  })

  test('tags of templates without end', async () => {
    expect(textOf(await read(`Vi lagrar namnet ditt.\n\n${'{{ ikkje '.repeat(10_000)}`, 'page.md'))).toContain(
      'Vi lagrar'
    )
  })
})

test('drawings do not count as nesting, and scripts are not named by what is in them', async () => {
  const page = await read(`<body>${text}<svg>${'<path d="M0"/><g/>'.repeat(1000)}</svg><script>x</script>`)
  expect(leftOut(page)).toEqual(['script:'])
})
