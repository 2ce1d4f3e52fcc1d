import {describe, expect, test} from '@jest/globals'
import {dressHtml} from '../../src/render/dress-html.ts'

const theme = {
  attributes: {
    h2: {class: 'ds-heading', 'data-size': 'md'},
    a: {class: 'ds-link'},
    'a.skip-link': {class: 'ds-skip-link'},
    'div.summary': {class: 'ds-card'},
    table: {class: 'ds-table', 'data-border': ''}
  }
}

describe('HTML in the clothes of a theme', () => {
  test.each([
    ['gets attributes by element', '<h2>A</h2>', '<h2 class="ds-heading" data-size="md">A</h2>'],
    ['keeps what an element has', '<h2 id="a">A</h2>', '<h2 id="a" class="ds-heading" data-size="md">A</h2>'],
    ['keeps classes', '<h2 class="own">A</h2>', '<h2 class="ds-heading own" data-size="md">A</h2>'],
    [
      'keeps what an element says otherwise',
      '<h2 data-size="sm">A</h2>',
      '<h2 data-size="sm" class="ds-heading">A</h2>'
    ],
    ['can have empty attributes', '<table>', '<table class="ds-table" data-border="">'],
    [
      'goes by a class before an element',
      '<a class="skip-link" href="#x">',
      '<a class="ds-skip-link skip-link" href="#x">'
    ],
    ['goes by any class', '<a class="x skip-link">', '<a class="ds-skip-link x skip-link">'],
    ['goes by the element for other classes', '<a class="skip">', '<a class="ds-link skip">'],
    ['leaves other elements as they are', '<div class="x"><p>', '<div class="x"><p>'],
    [
      'keeps an attribute whose name ends like another',
      '<table data-border="x" border="y">',
      '<table data-border="x" border="y" class="ds-table">'
    ],
    ['dresses an element by its class alone', '<div class="summary">', '<div class="ds-card summary">'],
    ['tells names apart', '<h2x><abbr><article>', '<h2x><abbr><article>'],
    ['leaves closing tags and text', '</h2> a &lt;h2&gt; h2', '</h2> a &lt;h2&gt; h2']
  ])('%s', (_, html, dressed) => {
    expect(dressHtml(html, theme)).toBe(dressed)
  })

  test('cannot be made to hold more than attributes', () => {
    expect(dressHtml('<p>', {attributes: {p: {class: '"><script>'}}})).toBe('<p class="&quot;&gt;&lt;script&gt;">')
  })

  test('writes a class as it is, whatever signs it has', () => {
    expect(dressHtml('<p class="own">', {attributes: {p: {class: "a$&b$'"}}})).toBe('<p class="a$&amp;b$&#39; own">')
  })

  test('is as it was without attributes', () => {
    expect(dressHtml('<h2>A</h2>', {attributes: {}})).toBe('<h2>A</h2>')
  })
})
