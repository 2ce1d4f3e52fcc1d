import {describe, expect, test} from '@jest/globals'
import {leftOut, outline, read} from './read.ts'

describe('a page of Markdown', () => {
  test('has its title from its heading, else from its front matter', async () => {
    const pages = [
      '# Ein\n\nTekst.',
      '---\ntitle: To\n---\nTekst.',
      '---\ntitle: To\n---\n# Tre\n\nTekst.',
      '---\n- liste\n---\n\nTekst.'
    ]
    const titles = await Promise.all(pages.map(async (text) => (await read(text, 'page.md')).title))
    expect(titles).toEqual(['Ein', 'To', 'Tre', ''])
  })

  test('has template tags filled where front matter has values, and else as text that is no placeholder', async () => {
    const page = await read(
      '---\ntitle: Om *oss*\nowner: Kommunen\n---\n# {{ page.title }}\n\nVi er {{ owner | upcase }} og {{ other }}, {% if x %}ja{% endif %}, <%= owner %> <% x %>.\n',
      'page.md'
    )
    expect(outline(page)).toEqual([
      'Om *oss*',
      'Vi er Kommunen og \\{\\{ other \\}\\}, {% if x %}ja{% endif %}, Kommunen <% x %>.'
    ])
  })

  test('leaves out lines that are template tags alone, and names them with their lines', async () => {
    const page = await read(
      '---\na: 1\n---\n# A\n\n{% include x.html %}\n\nTekst.\n\n{{ content }} {{ more }}\n<% foot %>\n',
      'page.md'
    )
    expect(outline(page)).toEqual(['A', 'Tekst.'])
    expect(page.leftOut.map(({kind, text, line}) => [kind, text, line])).toEqual([
      ['template', '{% include x.html %}', 6],
      ['template', '{{ content }} {{ more }}', 10],
      ['template', '<% foot %>', 11]
    ])
  })

  test('has HTML in it read as HTML, on the lines of the file', async () => {
    const page = await read(
      '# A\n\n<script>x()</script>\n\nEin <b>to</b> [tre](https://a.no/).\n\n<button type="button" onclick="x()">Endre</button>\n\n<div hidden>Gøymt</div>\n\n| a | b |\n| - | - |\n| c | d |\n',
      'page.md'
    )
    expect(outline(page)).toEqual(['A', 'Ein **to** [tre](https://a.no/).\n\n| a | b |\n| - | - |\n| c | d |'])
    expect(page.sections[0]!.blocks.map(({text, line}) => `${line}: ${text}`)).toEqual([
      '5: Ein to tre.',
      '11: a',
      '11: b',
      '13: c',
      '13: d'
    ])
    expect(page.leftOut).toEqual(
      [
        {kind: 'script', text: '', line: 3},
        {kind: 'form', text: 'Endre', line: 7}
      ].map(({line, ...rest}) => ({...rest, ...(line === 7 && {line})}))
    )
  })

  test('has links by reference, and to headings by the names that site generators give them', async () => {
    const page = await read(
      '# A\n\n[ein][x], [to](#om-æra-vår), [tre](#om-aera-var), ![bilete](a.png)\n\n[x]: https://a.no/ "tittel"\n\n## Om æra vår\n\nTekst.\n',
      'page.md'
    )
    expect(outline(page)).toEqual([
      'A',
      '[ein](https://a.no/), [to](#om-aera-var), [tre](#om-aera-var),',
      '# Om æra vår',
      'Tekst.'
    ])
  })

  test('has no list of contents', async () => {
    const page = await read('# A\n\nFørst.\n\n- [B](#b)\n- [C](#c)\n\n## B\n\nb\n\n## C\n\nc\n', 'page.md')
    expect(leftOut(page)).toEqual(['contents: B C'])
    expect(page.sections.map(({title, line}) => [title, line])).toEqual([
      ['', undefined],
      ['B', 8],
      ['C', 12]
    ])
  })

  test('with front matter that goes on and on has none', async () => {
    const page = await read(`---\ntitle: A\n${'x: y\n'.repeat(5000)}---\n\nTekst.`, 'page.md')
    expect([page.title, outline(page)]).toEqual(['', ['', 'Tekst.']])
  })
})
