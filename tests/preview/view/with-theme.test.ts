import {describe, expect, test} from '@jest/globals'
import {noneOfIt} from '../../../src/model/configuration.ts'
import {withTheme} from '../../../src/preview/view/with-theme.ts'

const page = '<!doctype html>\n<html><head>\n<title>a</title>\n</head>\n<body><h2 id="a">A</h2></body></html>'
const clothes = (theme: string): Record<string, Record<string, string>> => ({h2: {class: `of-${theme}`}})

describe('a page in a theme', () => {
  test('links to its style sheet, and has on what it puts on elements', () => {
    expect(withTheme(page, 'standard', clothes)).toBe(
      page
        .replace('</head>', '<link rel="stylesheet" href="/themes/standard/theme.css">\n</head>')
        .replace('<h2 id="a">', '<h2 id="a" class="of-standard">')
    )
  })

  test.each([undefined, noneOfIt, '', '../x', 'a"b', 'A'])('is as it is without one (%p)', (theme) => {
    expect(withTheme(page, theme, clothes)).toBe(page)
  })
})
