import {describe, expect, test} from '@jest/globals'
import mammoth from 'mammoth'
import {wordDocument} from '../../../src/render/word/word-document.ts'
import {inBrief, wordParagraphs, wordParts} from '../../support/word-parts.ts'

const head = `<title>Personvern &amp; slikt</title>
<meta name="author" content="Eksempel kommune"><meta name="description" content="Om deg.">
<meta name="version" content="2026-09-01 · 1a2b3c4d"><meta name="page-numbers" content="Side {page} av {pages}">`

function pack(body: string): Promise<Uint8Array> {
  return wordDocument(`<!doctype html><html lang="nn-NO"><head>${head}</head><body>${body}</body></html>`)
}

async function paragraphs(body: string): Promise<string[]> {
  return wordParagraphs(await pack(body)).map(inBrief)
}

/** A part without the attributes that all have. */
async function part(path: string, body = '<p>Tekst</p>'): Promise<string> {
  return wordParts(await pack(body))[path]!
}

describe('blocks', () => {
  test('have the styles that Word knows them by', async () => {
    const body = `<h1>Personvern</h1>
<aside class="notice"><p>Dette er eit eksempel.</p></aside>
<h2 id="om-oss">Om oss</h2><p>Vi lagrar <em>namnet</em>
  ditt.</p><blockquote><p>Sitat</p></blockquote><h3>Djupare</h3><h6>Djupast</h6>
<pre><code>ei  linje
ei til
</code></pre><hr><button type="button" class="x">Endre vala dine</button>
<footer class="colophon"><p>Versjon 1.</p></footer>`
    expect(await paragraphs(body)).toEqual([
      'Heading1: Personvern',
      'Notice: Dette er eit eksempel.',
      'Heading2: Om oss',
      'Normal: Vi lagrar namnet ditt.',
      'Quote: Sitat',
      'Heading3: Djupare',
      'Heading6: Djupast',
      'CodeBlock: ei  linje/ei til',
      'Normal: Endre vala dine',
      'Colophon: Versjon 1.'
    ])
  })

  test('are paragraphs too where text stands loose between them', async () => {
    const body = 'Laus <strong>tekst</strong>\n<div class="summary"><p>Kort.</p>meir</div> \n og slutt<p> </p>'
    expect(await paragraphs(body)).toEqual(['Normal: Laus tekst', 'Normal: Kort.', 'Normal: meir', 'Normal: og slutt'])
  })

  test('have lines, and no blanks where a line begins or ends', async () => {
    expect(await paragraphs('<p> ei <br>\n linje <em> og</em> ei  til </p>')).toEqual(['Normal: ei/linje og ei til'])
  })
})

describe('lists', () => {
  const body = `<ul><li>ein<ul><li>under<ol start="3"><li>tredje</li><li>fjerde</li></ol></li></ul></li>
<li><p>to</p><p>framleis to</p></li></ul><ol><li>første</li></ol><ol><li>første att</li></ol>`

  test('have items with marks and numbers, as deep as they stand', async () => {
    expect(await paragraphs(body)).toEqual([
      'ListParagraph 0: ein',
      'ListParagraph 1: under',
      'ListParagraph 2: tredje',
      'ListParagraph 2: fjerde',
      'ListParagraph 0: to',
      'ListParagraph: framleis to',
      'ListParagraph 0: første',
      'ListParagraph 0: første att'
    ])
  })

  test('begin anew with their own numbers', async () => {
    const xml = wordParagraphs(await pack(body))
    const listOf = (index: number): string => /<w:numId w:val="(\d+)"/.exec(xml[index]!)![1]!
    const lists = [0, 2, 6, 7].map(listOf)
    expect(new Set(lists).size).toBe(4)
    expect([listOf(1), listOf(3), listOf(4)]).toEqual([lists[0], lists[1], lists[0]])
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(await pack(body))})
    expect(value).toBe(
      '<ul><li>ein<ul><li>under<ol><li>tredje</li><li>fjerde</li></ol></li></ul></li><li>to</li></ul><p>framleis to</p>' +
        '<ol><li>første</li><li>første att</li></ol>'
    )
  })

  test('count from where they say', async () => {
    const numbering = await part('word/numbering.xml', body)
    const starts = [...numbering.matchAll(/<w:lvl w:ilvl="2"[^>]*><w:start w:val="(\d+)"\/><w:numFmt w:val="decimal"/g)]
    expect(starts.map(([, start]) => start)).toEqual(['3', '1', '1'])
  })
})

describe('tables', () => {
  const table = `<table><caption>Kapslar på <strong>eksempel.no</strong></caption>
<thead><tr><th scope="col">Namn</th><th scope="col" align="right">Tid</th></tr></thead>
<tbody><tr><th scope="row"><code>_ga</code></th><td align="right">2 år</td></tr><tr><td>tom</td><td></td></tr></tbody></table>`

  test('have a caption above them, and their head on every page', async () => {
    const xml = await part('word/document.xml', `${table}<p>Etter.</p>`)
    expect(wordParagraphs(await pack(`${table}<p>Etter.</p>`)).map(inBrief)).toEqual([
      'Caption: Kapslar på eksempel.no',
      'TableHead: Namn',
      'TableHead: Tid',
      'TableHead: _ga',
      'TableText: 2 år',
      'TableText: tom',
      'TableText: ',
      'Normal: Etter.'
    ])
    expect(xml.match(/<w:tr>.*?<\/w:tr>/g)!.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:jc w:val="end"\/>/g)).toHaveLength(2)
  })

  test('stay two where nothing stands between them', async () => {
    const plain = table.replace(/<caption>.*<\/caption>/, '')
    const xml = await part('word/document.xml', plain + plain)
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/)
  })

  test('have smaller letters where words would be broken', async () => {
    const cells = Array.from({length: 8}, () => '<td>informasjonskapsel</td>').join('')
    const [style] = (await paragraphs(`<table><tbody><tr>${cells}</tr></tbody></table>`)).map(
      (one) => one.split(':')[0]
    )
    expect(style).toBe('DenseTableText')
  })
})

describe('text', () => {
  test('has emphasis, code and what was struck', async () => {
    const [xml] = wordParagraphs(
      await pack('<p><strong>a</strong><em>b</em><del>c</del><code>d</code><mark class="missing">e</mark></p>')
    )
    const looks = [...xml!.matchAll(/<w:r><w:rPr>(.*?)<\/w:rPr><w:t[^>]*>(\w)<\/w:t><\/w:r>/g)]
    expect(looks.map(([, look, text]) => [text, look!.replace(/<w:\w+Cs\b[^>]*>/g, '')])).toEqual([
      ['a', '<w:b/>'],
      ['b', '<w:i/>'],
      ['c', '<w:strike/>'],
      ['d', expect.stringContaining('Consolas')],
      ['e', '<w:highlight w:val="yellow"/>']
    ])
  })

  test('says in which language it is, and passages in another', async () => {
    const xml = wordParagraphs(await pack('<p>Ho sa <span lang="en-GB">yes <em>indeed</em></span>.</p>'))[0]!
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t>/g)]
    expect(runs.map(([, look = '', text]) => [text, /<w:lang w:val="([^"]*)"/.exec(look)?.[1]])).toEqual([
      ['Ho sa ', undefined],
      ['yes ', 'en-GB'],
      ['indeed', 'en-GB'],
      ['.', undefined]
    ])
    expect(await part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nn-NO"\/>.*<\/w:docDefaults>/)
  })

  test('is text whatever it holds', async () => {
    const body = '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt; \u0001\u202e {page} HYPERLINK "x"\tx</p>'
    expect(await paragraphs(body)).toEqual([
      'Normal: &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt; \ufffd\ufffd {page} HYPERLINK &quot;x&quot; x'
    ])
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(await pack(body))})
    expect(value).toBe('<script>alert(1)</script> &amp; ]]> \ufffd\ufffd {page} HYPERLINK "x" x\n\n')
  })
})

describe('links', () => {
  const body = `<h2 id="om-oss">Om</h2><h2 id="om_oss">Også om</h2><h2 id="${'lang-'.repeat(10)}">Lang</h2>
<p><a href="https://example.com/?a=1&amp;b=2">ute <code>her</code></a>, <a href="mailto:post@eksempel.no">e-post</a>,
<a href="#om-oss">om</a>, <a href="#om_oss">om</a>, <a href="#borte">borte</a></p>`

  test('lead out of the document', async () => {
    const links = [
      ...(await part('word/_rels/document.xml.rels', body)).matchAll(/<Relationship [^>]*External"[^>]*>/g)
    ]
    expect(links.map(([link]) => [/Id="([^"]*)"/.exec(link)?.[1], /Target="([^"]*)"/.exec(link)?.[1]])).toEqual([
      ['link1', 'https://example.com/?a=1&amp;b=2'],
      ['link2', 'mailto:post@eksempel.no']
    ])
    const xml = await part('word/document.xml', body)
    expect(xml).toMatch(/<w:hyperlink [^>]*r:id="link1"[^>]*>.*?ute .*?her.*?<\/w:hyperlink>/)
    expect(xml).toMatch(/<w:hyperlink [^>]*r:id="link2"[^>]*>.*?e-post.*?<\/w:hyperlink>/)
  })

  test('lead to headings, by names that Word takes', async () => {
    const xml = await part('word/document.xml', body)
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>/g)].map(([, name, id]) => [
      name,
      id
    ])
    expect(names).toEqual([
      ['om_oss', '1'],
      ['om_oss_2', '2'],
      [`${'lang_'.repeat(8)}`, '3']
    ])
    expect([...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)).toEqual(['om_oss', 'om_oss_2'])
  })

  test('are their labels where the place that they lead to is not there', async () => {
    expect(wordParagraphs(await pack('<p>Sjå <a href="#borte">der</a></p>')).map(inBrief)).toEqual(['Normal: Sjå der'])
    expect(await part('word/document.xml', '<p><a href="#borte">der</a></p>')).not.toContain('w:hyperlink')
  })
})

describe('a document', () => {
  test('says what it is, who answers for it, and no time', async () => {
    const core = await part('docProps/core.xml')
    expect(core).toContain('<dc:title>Personvern &amp; slikt</dc:title>')
    expect(core).toContain('<dc:creator>Eksempel kommune</dc:creator>')
    expect(core).toContain('<dc:description>Om deg.</dc:description>')
    expect(core).not.toContain('dcterms:')
  })

  test('is A4', async () => {
    expect(await part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"')
  })

  test('has its version and the number of the page at the foot of every page, and its title above all but the first', async () => {
    const parts = wordParts(await pack('<p>Tekst</p>'))
    const said = Object.entries(parts)
      .filter(([path]) => /^word\/(?:header|footer)\d\.xml$/.test(path))
      .map(([, xml]) =>
        [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>|<w:instrText[^>]*>(.*?)<\/w:instrText>/g)]
          .map(([, text, field]) => text ?? (field === undefined ? '|' : `{${field}}`))
          .join('')
      )
    const foot = '2026-09-01 · 1a2b3c4d|Side {PAGE} av {NUMPAGES}'
    expect(said).toEqual([foot, foot, 'Personvern &amp; slikt', ''])
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
  })

  test('is the same bytes every time', async () => {
    const body = '<h2 id="a">A</h2><p><a href="https://example.com/">ut</a> <a href="https://example.com/">ut</a></p>'
    expect(Buffer.from(await pack(body)).equals(Buffer.from(await pack(body)))).toBe(true)
  })

  test('can be made of a page that says nothing of itself', async () => {
    expect(wordParagraphs(await wordDocument('<p>Tekst</p>')).map(inBrief)).toEqual(['Normal: Tekst'])
  })
})
