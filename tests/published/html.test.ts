import {describe, expect, test} from '@jest/globals'
import {leftOut, outline, read, textOf} from './read.ts'

/** Text enough for what stands around it to be the smaller part of a page. */
const body = `<h1>Personvern</h1><p>${'Vi behandlar opplysningar om deg. '.repeat(20).trim()}</p>`

async function around(furniture: string): Promise<string[]> {
  return leftOut(await read(`<body>${furniture}${body}`))
}

describe('the text of a page of HTML', () => {
  test('is headings, paragraphs, lists, tables, links and emphasis', async () => {
    const page = await read(`<title>Personvern | Kommunen</title><h1>Personvern</h1>
      <p>Vi lagrar <strong>namnet</strong> ditt og <em>adressa</em>, sjå <a href="https://lovdata.no/">lova</a>.</p>
      <h2>Kva vi lagrar</h2><ol start="3"><li>namn<ul><li>fornamn</li></ul></li><li>adresse</li></ol>
      <h3>Tabell</h3><table><caption>Kapslar</caption><tr><th>Namn<th>Føremål<tr><td>_ga<td><p>Måling</p><p>Statistikk</p></table>
      <blockquote><p>Alle har rett til innsyn.</p></blockquote>`)
    expect(outline(page)).toEqual([
      'Personvern',
      'Vi lagrar **namnet** ditt og *adressa*, sjå [lova](https://lovdata.no/).',
      '# Kva vi lagrar',
      '3. namn\n   - fornamn\n4. adresse',
      '## Tabell',
      'Kapslar\n\n| Namn | Føremål |\n| - | - |\n| \\_ga | Måling Statistikk |\n\n> Alle har rett til innsyn.'
    ])
  })

  test('has a list of definitions as items of two lines', async () => {
    const page = await read(
      '<h1>A</h1><dl><dt>Telefon</dt><dd>400</dd><div><dt>E-post</dt><dt>Post</dt><dd><p>Ein.</p><p>To.</p></dd></div></dl><dl><dd>Berre</dd></dl>'
    )
    expect(outline(page)).toEqual(['A', '- Telefon\\\n  400\n\n- E-post, Post\n\n  Ein.\n\n  To.\n\n* Berre'])
  })

  test('has broken lines, and paragraphs where two are broken in a row', async () => {
    const page = await read('<h1>A</h1><address>Kommunen<br>Gate 1</address><div>Ein.<br> <br>To.<br></div>laus tekst')
    expect(outline(page)).toEqual(['A', 'Kommunen\\\nGate 1\n\nEin.\n\nTo.\n\nlaus tekst'])
  })

  test('keeps quotes, and has plain spaces and nothing that cannot be seen', async () => {
    const page = await read('<h1>A</h1><p>«Sjå»&nbsp;§&nbsp;1, be&shy;hand\u200bling, “x”\ue000</p><pre>ein\nto</pre>')
    expect(outline(page)).toEqual(['A', '«Sjå» § 1, behandling, “x”\n\nein\\\nto'])
  })

  test('has the headings of accordions, whatever they are made of, and what they open', async () => {
    const page = await read(`<main><h1>A</h1>
      <h2><button aria-expanded="false" aria-controls="a">Kapslar</button></h2><div id="a" hidden>Om kapslar.</div>
      <button aria-expanded="false" aria-controls="b">Rettar</button><div id="b" style="display: none">Om rettar.</div>
      <details><summary>Klage</summary>Om klage.</details>
      <details><summary><h2>Kontakt</h2></summary><p>Om kontakt.</p></details>
      <ul><li><h2>Ein</h2><p>Om ein.</p></li><li><h2>To</h2><p>Om to.</p></li></ul></main>`)
    expect(outline(page)).toEqual(
      'A|# Kapslar|Om kapslar.|## Rettar|Om rettar.|## Klage|Om klage.|# Kontakt|Om kontakt.|# Ein|Om ein.|# To|Om to.'.split(
        '|'
      )
    )
  })

  test('has bold lines as headings when text follows, and only then', async () => {
    const page = await read(
      `<h2>A</h2><p><b>Rettar</b></p><p>Du har rettar.</p><p><strong>Innsyn</strong><br>${'Du kan få sjå kva vi har om deg. '.repeat(3)}</p>
      <p><b>Merk:</b></p><p>Slik.</p><p><b>Kommunen</b><br>Gate 1</p><h2>B</h2><p>Tekst.</p><p><b>Siste</b></p>`
    )
    expect(page.sections.map(({depth, title}) => `${depth} ${title}`)).toEqual(['1 A', '2 Rettar', '2 Innsyn', '1 B'])
    expect(textOf(page)).toContain('Merk:\nSlik.\nKommunen Gate 1')
  })

  test('begins with the first heading of the first rank as its title; the window tells it where there is none', async () => {
    const titles = [
      '<title>Personvern – Kommunen</title><h2>Kapslar</h2>x<h2>B</h2>',
      '<h1>Ein</h1>x<h1>To</h1>y',
      '<h2>Over</h2>x<h3>Under</h3>y'
    ].map(async (html) => outline(await read(html)))
    expect(await Promise.all(titles)).toEqual([
      ['Personvern', '# Kapslar', 'x', '# B'],
      ['Ein', 'x', '# To', 'y'],
      ['Over', 'x', '# Under', 'y']
    ])
  })

  test('has no gaps between the depths of its headings', async () => {
    const {sections} = await read('<p>Først.</p><h3>A</h3>a<h5>B</h5>b<h4>C</h4>c<h2>D</h2>d<h2>D</h2>e')
    expect(sections.map(({id, depth, title}) => [id, depth, title])).toEqual([
      ['introduction', 0, ''],
      ['a', 1, 'A'],
      ['b', 2, 'B'],
      ['c', 2, 'C'],
      ['d', 1, 'D'],
      ['d-2', 1, 'D']
    ])
  })

  test('knows the line of each heading and each block', async () => {
    const {sections} = await read('<h1>A</h1>\n<h2>B</h2>\n<p>ein</p>\n\n<ul>\n<li>to</li>\n<li>tre</li></ul>')
    expect(sections.map(({line, blocks}) => [line, ...blocks.map((block) => [block.kind, block.line])])).toEqual([
      [2, ['paragraph', 3], ['item', 6], ['item', 7]]
    ])
  })
})

describe('links of a page', () => {
  test('lead to sections, or anywhere; those within a site become text where the site is not known', async () => {
    const links = `<a href="#r">rettar</a> <a href="/om">om</a> <a href="mailto:a@b.no">post</a> <a href="javascript:alert(1)">x</a>
      <a href="#borte">borte</a> <a href="https://k.no/p#r">sida</a> <a href="data:text/html,x">y</a>`
    const page = `<h1>A</h1><p>${links}</p><section id="r"><h2>Rettane dine</h2>x</section>`
    const alone = outline(await read(page))[1]
    const known = outline(await read(`<link rel="canonical" href="https://k.no/p">${page}`))[1]
    expect(alone).toBe('[rettar](#rettane-dine) om [post](mailto:a@b.no) x borte [sida](https://k.no/p#r) y')
    expect(known).toBe(
      '[rettar](#rettane-dine) [om](https://k.no/om) [post](mailto:a@b.no) x borte [sida](#rettane-dine) y'
    )
  })

  test('lead to headings by anchors before and in them', async () => {
    const page = await read(
      '<h1 id="topp">A</h1><p><a href="#1">1</a> <a href="#2">2</a> <a href="#topp">0</a></p><a name="1"></a><h2>B</h2>b<h2><a id="2"></a>C</h2>c'
    )
    expect(outline(page)[1]).toBe('[1](#b) [2](#c) [0](#introduction)')
  })
})

test('braces cannot be taken for placeholders, nor HTML in text for HTML', async () => {
  const page = await read('<h1>A</h1><p>Skriv {{name}} og <code>{{{x}}}</code>, &lt;script&gt;, *x* og `y`.</p>')
  expect(page.sections[0]!.text).toBe('Skriv \\{\\{name\\}\\} og \\{\\{\\{x\\}\\}\\}, \\<script>, \\*x\\* og \\`y\\`.')
  expect(page.sections[0]!.blocks.map(({text, placeholders}) => [text, placeholders])).toEqual([
    ['Skriv {{name}} og {{{x}}}, <script>, *x* og `y`.', []]
  ])
})

describe('furniture', () => {
  test.each([
    ['<nav><a href="/">Heim</a></nav>', 'navigation: Heim'],
    ['<header>Kommunen</header>', 'header: Kommunen'],
    ['<footer>Kontakt</footer>', 'footer: Kontakt'],
    ['<aside>Les meir</aside>', 'sidebar: Les meir'],
    ['<div role="search">Søk her no</div>', 'search: Søk her no'],
    ['<div role="alertdialog">Obs</div>', 'dialog: Obs'],
    ['<a class="skip-link" href="#m">Hopp over</a>', 'navigation: Hopp over'],
    ['<div id="onetrust-banner-sdk">Kapslar <button>Ja</button></div>', 'banner: Kapslar Ja'],
    ['<div class="cookieBanner">Kapslar <a class="btn">Ja</a></div>', 'banner: Kapslar Ja'],
    ['<ol class="breadcrumb"><li>Heim</li></ol>', 'breadcrumbs: Heim'],
    ['<div aria-label="Brødsmulesti">Heim</div>', 'breadcrumbs: Heim'],
    ['<div class="article__share">Del</div>', 'sharing: Del'],
    ['<ul class="pagination"><li>1</li></ul>', 'navigation: 1'],
    ['<button>Skriv</button>', 'form: Skriv'],
    ['<noscript>Slå på skript</noscript>', 'script: Slå på skript'],
    ['<script>x()</script>', 'script:'],
    ['<ul><li><a href="/a">Tenester</a></li><li><a href="/b">Om oss</a></li></ul>', 'navigation: Tenester Om oss']
  ])('%s is left out and named', async (html, named) => {
    expect(await around(html)).toEqual([named])
  })

  test.each([
    '<div class="cookie-banner">Om kapslar på nettstaden.</div>',
    '<section id="cookie-consent"><h2>Cookie consent</h2><p>Om samtykke.</p><button>Endre</button></section>',
    '<div class="page has-sidebar no-search"><p>Tekst.</p></div>',
    '<h2 id="feedback">Tilbakemelding</h2><p>Om tilbakemeldingar.</p>'
  ])('%s is text', async (html) => {
    const page = await read(body + html)
    expect(leftOut(page).filter((line) => !line.startsWith('form'))).toEqual([])
    expect(textOf(page)).toMatch(/Om kapslar|Om samtykke|Tekst\.|Om tilbakemeldingar/)
  })

  test('is what stands outside the main part, when that has most of the text', async () => {
    const page = await read(`<div>Før</div><main>${body}</main><div>Etter</div>`)
    expect(leftOut(page)).toEqual(['header: Før', 'footer: Etter'])
    expect(page.title).toBe('Personvern')
  })

  test('is nothing of a main part with little text', async () => {
    const page = await read(`<main>Kort.</main><div>${body}</div>`)
    expect(leftOut(page)).toEqual([])
    expect(textOf(page)).toContain('Kort.')
  })

  test('is a header with the name of the site, but not one with the title of the page', async () => {
    const text = '<p>Vi lagrar namnet ditt.</p>'
    const site = await read(`<header><h1>Kommunen</h1></header><h1>Personvern</h1>${text}`)
    const title = await read(`<header><nav>Meny</nav><h1>Personvern</h1><p>Kort sagt.</p></header>${text}`)
    expect([site.title, leftOut(site)]).toEqual(['Personvern', ['header: Kommunen']])
    expect([title.title, leftOut(title)]).toEqual(['Personvern', ['navigation: Meny']])
    expect(textOf(title)).toContain('Kort sagt.')
  })

  test('is not the title of the page, though it stands outside the main part', async () => {
    const page = await read(
      `<div class="hero"><h1>Tittel</h1>Bilete</div><article>${body.replace(/<h1>.*<\/h1>/, '')}</article>`
    )
    expect([page.title, leftOut(page)]).toEqual(['Tittel', ['header: Bilete']])
  })

  test('is the list of contents, as navigation or a list, with what it is called', async () => {
    const list = '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>'
    const text = '<h2 id="a">A</h2>a<h2 id="b">B</h2>b'
    expect(leftOut(await read(`${body}<nav><p>Innhald</p>${list}</nav>${text}`))).toEqual(['contents: Innhald A B'])
    expect(leftOut(await read(`${body}<h2>Innhald</h2>${list}${text}`))).toEqual(['contents: Innhald', 'contents: A B'])
    expect(leftOut(await read(`${body}<ol><li>A</li><li>B</li></ol>${text}`))).toEqual(['contents: A B'])
    expect(leftOut(await read(`${body}${'<p><a href="#a">A</a></p>'.repeat(3)}${text}`))).toHaveLength(3)
  })

  test('is what is hidden, and nobody needs to hear of it', async () => {
    const html = '<p hidden>ein</p><p aria-hidden="true">to</p><p style="display:none">tre</p><template>fire</template>'
    const page = await read(`${body}${html}<p hidden="until-found">fem</p>`)
    expect(textOf(page)).toMatch(/deg\.\nfem$/)
  })

  test('is a form, but not what is stated in it', async () => {
    const page = await read(`${body}<section class="feedback"><h2>Fann du det du leita etter?</h2><button>Ja</button>
      <p>Orsak! Svaret ditt er <b>anonymt</b> og blir sletta. Kva kan bli betre?</p><label>Skriv kva du leita etter her</label>
      <textarea>x</textarea><p style="display:none">Dette ser ingen som les sida.</p></section>
      <form action="/x"><p>Vi bruker adressa di berre til nyheitsbrevet.</p><input name="a" value="b"></form>`)
    expect(textOf(page)).toMatch(
      /deg\.\nSvaret ditt er anonymt og blir sletta\.\nVi bruker adressa di berre til nyheitsbrevet\.$/
    )
    expect(leftOut(page).map((line) => line.split(':')[0])).toEqual(['feedback', 'form'])
  })

  test('is not a form around the whole page', async () => {
    const page = await read(`<form id="aspnetForm">${body}</form>`)
    expect([leftOut(page), page.sections.length]).toEqual([[], 1])
  })

  test('is in whole blocks in any language, and short answers beside it', async () => {
    const page = await read(
      `${body}<p>Ja</p><p>Meir tekst.</p><p>Was this page helpful?</p><p>Yes</p><p>Nei</p><h2>B</h2><p>Nei</p><p>Meir.</p><p>Godta alle</p>`
    )
    expect(leftOut(page)).toEqual([
      'feedback: Was this page helpful?',
      'feedback: Yes',
      'feedback: Nei',
      'banner: Godta alle'
    ])
    expect(textOf(page)).toMatch(/deg\.\nJa\nMeir tekst\.\nB\nNei\nMeir\.$/)
  })
})

describe('a heading that is called as furniture is', () => {
  test('is a heading when it says something of that', async () => {
    const page = await read(
      `${body}<h2>Søk på nettstaden</h2><p>Vi lagrar kva du søkjer etter, men ikkje kven du er eller kvar du er.</p>`
    )
    expect(page.sections.map(({title}) => title)).toContain('Søk på nettstaden')
    expect(await around('<h2>Søk på nettstaden</h2>')).toEqual(['search: Søk på nettstaden'])
  })
})
