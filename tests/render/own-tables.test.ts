import {expect, test} from '@jest/globals'
import {compileText} from '../../src/render/compile-text.ts'

const html = (text: string): string => compileText(text, 'block').html.map(String).join('')

test('the heads of a table in an organisation’s own words say that they head columns, and rows are as they were', () => {
  expect(html('| Kva | Kor lenge |\n| --- | --- |\n| Søknad | 5 år |')).toBe(
    '<table>\n<thead>\n<tr>\n<th scope="col">Kva</th>\n<th scope="col">Kor lenge</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>Søknad</td>\n<td>5 år</td>\n</tr>\n</tbody>\n</table>'
  )
})

test('to which side a column is set is left to the style sheet: HTML has no attribute for it any more', () => {
  const written = html('| A | B |\n| :-: | --: |\n| 1 | 2 |')
  expect([...written.matchAll(/<t[hd](?: [^>]*)?>/g)].map(([tag]) => tag)).toEqual([
    '<th scope="col">',
    '<th scope="col">',
    '<td>',
    '<td>'
  ])
})
