import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {markDifferences, readBlockTexts, type MarkedPage} from '../../../src/preview/differences/mark-differences.ts'
import {rewritten, withoutMarks} from '../support/without-marks.ts'

const page = (article: string): string =>
  `<!doctype html><html lang="nn"><body><article>${article}</article></body></html>`

const mark = (before: string, now: string): MarkedPage => markDifferences(readBlockTexts(page(before)), page(now))

/** The article, with `[-gone-]` and `[+new+]` for the marks of words, and `!` for those of blocks. */
function shown(before: string, now: string): string {
  const {html} = mark(before, now)
  return /<article>([^]*)<\/article>/
    .exec(html)![1]!
    .replace(/<del data-change="gone">(.*?)<\/del>/g, '[-$1-]')
    .replace(/<ins data-change="new">(.*?)<\/ins>/g, '[+$1+]')
    .replace(/ data-change="(\w)\w*"/g, '!$1')
}

describe('words', () => {
  test('that changed are marked in the block that they stand in', () => {
    expect(shown('<p>Vi lagrar namn i to år.</p>', '<p>Vi lagrar namn i tre år.</p>')).toBe(
      '<p!c>Vi lagrar namn i [-to-][+tre+] år.</p>'
    )
  })

  test('that are new keep their links, emphasis and code', () => {
    const now = '<p>Sjå <a href="https://a.example/">sida vår</a> om <strong>bruk</strong> av <code>pk_id</code>.</p>'
    expect(shown('<p>Sjå sida om bruk av pk_ses.</p>', now)).toBe(
      '<p!c>Sjå <a href="https://a.example/">sida [+vår+]</a>[+ +]om <strong>bruk</strong> av [-pk_ses-]<code>[+pk_id+]</code>.</p>'
    )
  })

  test('that are gone stand outside of the link that comes after them', () => {
    expect(shown('<p>Les meir her: <a href="/a">sida</a></p>', '<p>Les <a href="/a">sida</a></p>')).toBe(
      '<p!c>Les [-meir her: -]<a href="/a">sida</a></p>'
    )
  })

  test('of a link that leads elsewhere are shown as replaced', () => {
    expect(
      shown('<p>Sjå <a href="https://a.example/">sida</a>.</p>', '<p>Sjå <a href="https://b.example/">sida</a>.</p>')
    ).toBe('<p!c>Sjå [-sida-]<a href="https://b.example/">[+sida+]</a>.</p>')
  })

  test('that are emphasised now mark their block alone', () => {
    expect(shown('<p>Du kan klage.</p>', '<p>Du kan <em>klage</em>.</p>')).toBe('<p!c>Du kan <em>klage</em>.</p>')
  })

  test('that are the same but for white space and line breaks are no change', () => {
    const {changes, html} = mark('<p>Du   kan\nklage.</p>', '<p>Du kan<br>klage. </p>')
    expect(changes).toEqual([])
    expect(html).not.toContain('data-change')
  })

  test('that mark what is missing in a draft are no part of the page', () => {
    expect(mark('<p>Vi heiter .</p>', '<p>Vi heiter <mark class="missing">[manglar]</mark>.</p>').changes).toEqual([])
  })
})

describe('blocks', () => {
  test('that are new are marked whole', () => {
    expect(shown('<p>Ein.</p>', '<p>Ein.</p><p>Noko heilt <b>anna</b> her</p>')).toBe(
      '<p>Ein.</p><p!n>[+Noko heilt +]<b>[+anna+]</b>[+ her+]</p>'
    )
  })

  test('that are gone are shown where they stood, headings not as headings', () => {
    expect(shown('<p>Ein.</p><h2>Om oss</h2><p>Vi er mange.</p><p>Sist.</p>', '<p>Ein.</p><p>Sist.</p>')).toBe(
      '<p>Ein.</p><p!g><strong>[-Om oss-]</strong></p><p!g>[-Vi er mange.-]</p><p>Sist.</p>'
    )
  })

  test('that are gone at the beginning and at the end stay there', () => {
    expect(shown('<p>Aller først.</p><h1>Tittel</h1><p>Aller sist.</p>', '<h1>Tittel</h1>')).toBe(
      '<p!g>[-Aller først.-]</p><h1>Tittel</h1><p!g>[-Aller sist.-]</p>'
    )
  })

  test('that are all gone leave their words', () => {
    expect(shown('<p>Ein.</p><p>To.</p>', '')).toBe('<p!g>[-Ein.-]</p><p!g>[-To.-]</p>')
  })

  test('of a list stay in the list', () => {
    expect(shown('<ul><li>namn</li><li>adresse</li><li>alder</li></ul>', '<ul><li>namn</li><li>alder</li></ul>')).toBe(
      '<ul><li>namn</li><li!g>[-adresse-]</li><li>alder</li></ul>'
    )
  })

  test('of a list that is gone become a list of their own', () => {
    expect(shown('<p>Vi har</p><ul><li>namn</li><li>alder</li></ul>', '<p>Vi har</p>')).toBe(
      '<p>Vi har</p><ul!g><li!g>[-namn-]</li><li!g>[-alder-]</li></ul>'
    )
  })

  test('of deeper lists stay as deep', () => {
    const now = '<ul><li>a b<ul><li>c d</li></ul></li></ul>'
    expect(shown('<ul><li>a b<ul><li>c d</li><li>e f</li></ul></li><li>g h</li></ul>', now)).toBe(
      '<ul><li>a b<ul><li>c d</li><li!g>[-e f-]</li></ul></li><li!g>[-g h-]</li></ul>'
    )
  })

  test('are told with what they stand under, the passages that they are, and whether something new took their place', () => {
    const before = '<h2 id="about">Om oss</h2><p>Vi held til i Skien no.</p>'
    const now =
      '<h2 id="about"><span data-passage="sections.about.title 0">Om oss</span></h2>' +
      '<p data-passage="sections.about.text 0">Ring <span data-passage="phone.national 0">22 00</span> heller</p>'
    const section = {id: 'about', title: 'Om oss'}
    expect(mark(before, now).changes).toEqual([
      {kind: 'gone', passages: [], section, text: 'Vi held til i Skien no.', replaced: true},
      {
        kind: 'new',
        passages: [{key: 'sections.about.text', index: 0}],
        section,
        text: 'Ring 22 00 heller',
        replaced: true
      }
    ])
  })
})

describe('tables', () => {
  const table = (...rows: string[][]): string => {
    const written = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return `<table><thead><tr><th>Namn</th><th>Tid</th></tr></thead><tbody>${written.join('')}</tbody></table>`
  }
  const rowsIn = (html: string): string => /<tbody>(.*)<\/tbody>/.exec(html)![1]!

  test('are marked by cell', () => {
    expect(rowsIn(shown(table(['pk_id', '13 månader']), table(['pk_id', '6 månader'])))).toBe(
      '<tr><td>pk_id</td><td!c>[-13-][+6+] månader</td></tr>'
    )
  })

  test('keep rows that are gone, and mark those that are new', () => {
    const before = table(['a', 'ein dag'], ['gone', 'to år'])
    const now = table(['a', 'ein dag'], ['ny kapsel', 'ei veke'])
    expect(rowsIn(shown(before, now))).toBe(
      '<tr><td>a</td><td>ein dag</td></tr><tr!g><td!g>[-gone-]</td><td!g>[-to år-]</td></tr>' +
        '<tr><td!n>[+ny kapsel+]</td><td!n>[+ei veke+]</td></tr>'
    )
  })

  test('with another column are marked by what cells say', () => {
    const before = '<table><tbody><tr><td>a b</td><td>c d</td></tr></tbody></table>'
    const now = '<table><tbody><tr><td>a b</td><td>x y</td><td>c d</td></tr></tbody></table>'
    expect(rowsIn(shown(before, now))).toBe('<tr><td>a b</td><td!n>[+x y+]</td><td>c d</td></tr>')
    expect(rowsIn(shown(now, before))).toBe('<tr><td>a b</td><td!g>[-x y-]</td><td>c d</td></tr>')
  })

  test('tell each cell that changed', () => {
    expect(mark(table(['a b', 'c d']), table(['a x', 'c y'])).changes.map(({text}) => text)).toEqual(['a x', 'c y'])
  })

  test('can leave out captions, which Markdown has no place for', () => {
    const now = page('<table><caption>Kapslar</caption><tbody><tr><td>a</td></tr></tbody></table>')
    const before = readBlockTexts(page('<table><tbody><tr><td>a</td></tr></tbody></table>'))
    expect(markDifferences(before, now).changes.map(({kind}) => kind)).toEqual(['new'])
    expect(markDifferences(before, now, ['caption']).changes).toEqual([])
  })
})

const word = fc.constantFrom('vi', 'lagrar', 'namn', 'to', 'år', '&lt;script&gt;', '&amp;', 'e-post', 'år.', '~', 'x')
const words = fc.array(word, {minLength: 1, maxLength: 8}).map((all) => all.join(' '))
const phrase = fc
  .array(
    fc.oneof(
      words,
      words.map((text) => `<strong>${text}</strong>`),
      words.map((text) => `<a href="/${text.length}">${text} <em>${text}</em></a>`),
      words.map((text) => `<span data-passage="k ${text.length}">${text}</span>`),
      fc.constantFrom('<br>', '<code>a  b</code>', '<del>~~</del>', '\n')
    ),
    {minLength: 1, maxLength: 4}
  )
  .map((all) => all.join(' '))
const list = fc.letrec<{list: string; item: string}>((tie) => ({
  item: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    phrase,
    phrase.map((text) => `<p>${text}</p><p>${text}</p>`),
    fc.tuple(phrase, tie('list')).map(([text, inner]) => text + inner)
  ),
  list: fc
    .array(tie('item'), {minLength: 1, maxLength: 3})
    .map((items) => `<ul>${items.map((item) => `<li data-passage="k 0">${item}</li>`).join('')}</ul>`)
})).list
const rows = fc.array(fc.array(phrase, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
const anyTable = rows.map(
  (all) =>
    `<table><caption>c</caption><tbody>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`
)
const block = fc.oneof(
  {weight: 4, arbitrary: phrase.map((text) => `<p data-passage="k 1">${text}</p>`)},
  {weight: 1, arbitrary: words.map((text) => `<h2 id="s">${text}</h2>`)},
  {weight: 2, arbitrary: list},
  {weight: 1, arbitrary: anyTable},
  {weight: 1, arbitrary: phrase.map((text) => `<aside><p>${text}</p></aside>\n<hr>`)}
)
const blocks = fc.array(block, {maxLength: 6})
/** Two versions that have blocks in common. */
const versions = fc
  .tuple(blocks, blocks, blocks, blocks, fc.boolean())
  .map(([first, one, last, other, turned]) => [
    [...first, ...one, ...last].join(''),
    [...first, ...other, ...(turned ? last.toReversed() : last)].join('')
  ])

const wordsOf = (html: string): string[] =>
  readBlockTexts(html).flatMap(({text, cells}) =>
    (cells.length > 0 ? cells.map((cell) => cell.text) : [text]).join(' ').split(' ').filter(Boolean)
  )

describe('whatever changed', () => {
  test('a page without what is gone is the page as it is, to the letter', () => {
    fc.assert(
      fc.property(versions, ([before, now]) => {
        expect(withoutMarks(mark(before!, now!).html, 'now')).toBe(rewritten(page(now!)))
      }),
      {numRuns: 40}
    )
  })

  test('a page without what is new has the words of before, in their order', () => {
    fc.assert(
      fc.property(versions, ([before, now]) => {
        expect(wordsOf(withoutMarks(mark(before!, now!).html, 'before'))).toEqual(wordsOf(page(before!)))
      }),
      {numRuns: 40}
    )
  })

  test('no element is made but marks, paragraphs, lists and tables, and none has an attribute but its mark', () => {
    const dangerous =
      '<p><a href="javascript:a()" onclick="a()">klikk</a><img src=x onerror="a()">&lt;script&gt;a()&lt;/script&gt;</p><script>a()</script>'
    fc.assert(
      fc.property(versions, ([before, now]) => {
        const {html} = mark(dangerous + before!, now!)
        const made = [...html.matchAll(/<(\w+) data-change="gone"(.*?)>/g)]
        expect(
          made.filter(([, name, rest]) => !/^(?:del|li|p|table|tbody|td|tr|ul)$/.test(name!) || rest !== '')
        ).toEqual([])
        expect(html).not.toMatch(/<script|<img|javascript:|onclick/)
      }),
      {numRuns: 40}
    )
  })

  test('a page beside itself has no marks', () => {
    fc.assert(
      fc.property(versions, ([, now]) => {
        expect(mark(now!, now!)).toMatchObject({html: rewritten(page(now!)), changes: []})
      }),
      {numRuns: 40}
    )
  })
})
