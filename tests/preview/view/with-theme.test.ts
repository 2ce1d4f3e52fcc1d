import {describe, expect, test} from '@jest/globals'
import {noTheme, withTheme} from '../../../src/preview/view/with-theme.ts'

const page = '<!doctype html>\n<html><head>\n<title>a</title>\n</head>\n<body></body></html>'

describe('a page in a theme', () => {
  test('links to its style sheet', () => {
    expect(withTheme(page, 'standard')).toBe(
      page.replace('</head>', '<link rel="stylesheet" href="/themes/standard/theme.css">\n</head>')
    )
  })

  test.each([undefined, noTheme, '', '../x', 'a"b', 'A'])('is as it is without one (%p)', (theme) => {
    expect(withTheme(page, theme)).toBe(page)
  })
})
