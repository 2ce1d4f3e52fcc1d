import {describe, expect, test} from '@jest/globals'
import {harmlessPage} from '../../../src/preview/view/harmless-page.ts'
import {openTestPreview} from '../support/preview.ts'

/** A page around something. */
const around = (inside: string, head = ''): string =>
  `<!doctype html><html lang="nn"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${inside}</body></html>`

describe('a page in an export', () => {
  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a script in a drawing', '<p>a</p><svg><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>'],
    ['a formula', '<p>a</p><math><mtext><script>alert(1)</script></mtext></math>'],
    ['a script from elsewhere', '<p>a</p><script src="https://evil.example/x.js"></script>'],
    ['a frame', '<p>a</p><iframe src="https://evil.example"></iframe><iframe srcdoc="<script>1</script>"></iframe>'],
    ['an object', '<p>a</p><object data="https://evil.example"><embed src="x"></object>'],
    ['a style', '<p>a</p><style>@import "https://evil.example"</style>'],
    ['a template', '<p>a</p><template><script>alert(1)</script></template>'],
    ['a form', '<p>a</p><form action="https://evil.example"></form>'],
    ['what is said without scripts', '<p>a</p><noscript><img src="https://evil.example"></noscript>'],
    ['a remark', '<p>a</p><!-- secret -->'],
    ['a field', '<p>a</p><input autofocus onfocus="alert(1)"><textarea>x</textarea><select><option>1</select>'],
    [
      'film and sound',
      '<p>a</p><video src="https://evil.example" poster="https://evil.example"></video><audio src="x"></audio>'
    ]
  ])('has no %s', (_, inside) => {
    expect(harmlessPage(around(inside))).toBe(harmlessPage(around('<p>a</p>')))
  })

  test.each([
    ['what it does when it fails', '<p onclick="alert(1)" onerror="alert(1)">a</p>'],
    ['a look', '<p style="background: url(https://evil.example)">a</p>'],
    ['where it sends something', '<p formaction="https://evil.example" ping="https://evil.example">a</p>'],
    ['what another program reads', '<p is="x-evil" part="x" slot="x" contenteditable nonce="x">a</p>']
  ])('says nothing of %s', (_, inside) => {
    expect(harmlessPage(around(inside))).toBe(harmlessPage(around('<p>a</p>')))
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example',
    '/page',
    'page.html'
  ])('has no link to %s', (href) => {
    expect(harmlessPage(around(`<a href="${href}">a</a>`))).toBe(harmlessPage(around('<a>a</a>')))
  })

  test.each(['https://www.datatilsynet.no/', 'mailto:post@eksempel.no', 'tel:+4740007997', '#about'])(
    'keeps a link to %s',
    (href) => {
      expect(harmlessPage(around(`<a href="${href}">a</a>`))).toContain(`<a href="${href}">a</a>`)
    }
  )

  test('loads nothing and leads nowhere by itself', () => {
    const head =
      '<base href="https://evil.example"><link rel="stylesheet" href="https://evil.example"><link rel="preload" href="x">' +
      '<meta http-equiv="refresh" content="0; url=https://evil.example"><meta name="referrer" content="unsafe-url">'
    const page = around('<img src="https://evil.example" srcset="https://evil.example 2x" alt="Eit bilete">', head)
    expect(harmlessPage(page)).toBe(harmlessPage(around('<img alt="Eit bilete">')))
    expect(harmlessPage(page)).not.toContain('evil')
  })

  test('keeps what stands in elements that it does not know', () => {
    expect(harmlessPage(around('<x-box><p>a</p></x-box>'))).toBe(harmlessPage(around('<p>a</p>')))
  })

  test.each(['dfo', 'eksempel'])('of ours is the same as the page itself: %s', async (id) => {
    const preview = openTestPreview({policies: [id]})
    for (const language of ['nn', 'nb', 'en']) {
      const page = await preview.read<{html: string}>(`/api/policies/${id}/pages/${language}`)
      const [html, harmless] = [page.html, harmlessPage(page.html)].map((one) => one.slice(one.indexOf('<body>'))) as [
        string,
        string
      ]
      expect(harmlessPage(harmlessPage(page.html))).toBe(harmlessPage(page.html))
      expect(wordsOf(harmless)).toBe(wordsOf(html))
      expect(harmless.match(/ data-passage="/g)).toHaveLength(html.match(/ data-passage="/g)!.length)
      expect(harmless.match(/<[a-z0-9]+/g)).toEqual(html.match(/<[a-z0-9]+/g))
    }
  })
})

/** What is said between the tags, however characters are written. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|#x26);/g, '&')
    .replace(/&(?:lt|#x3C);/g, '<')
    .replace(/&(?:gt|#x3E);/g, '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/\s+/g, ' ')
}
