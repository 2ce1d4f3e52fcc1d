import {expect, test} from '@jest/globals'
import {shiftHeadings} from '../../src/render/shift-headings.ts'

const html = '<h1>A</h1>\n<h2 id="b">B &lt;h3&gt;</h2>\n<h5>C</h5>\n<hr>\n<header>D</header>'

test.each([
  [1, html],
  [2, '<h2>A</h2>\n<h3 id="b">B &lt;h3&gt;</h3>\n<h6>C</h6>\n<hr>\n<header>D</header>'],
  [4, '<h4>A</h4>\n<h5 id="b">B &lt;h3&gt;</h5>\n<h6>C</h6>\n<hr>\n<header>D</header>'],
  [6, '<h6>A</h6>\n<h6 id="b">B &lt;h3&gt;</h6>\n<h6>C</h6>\n<hr>\n<header>D</header>']
])('headings that begin at level %d keep their order and go no further down than 6', (first, expected) => {
  expect(shiftHeadings(html, first)).toBe(expected)
})
