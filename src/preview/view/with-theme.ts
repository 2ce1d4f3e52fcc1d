import {noneOfIt} from '../../model/configuration.ts'
import {idPattern} from '../../model/id-pattern.ts'
import {dressHtml} from '../../render/dress-html.ts'
import type {ThemeAttributes} from '../protocol.ts'

/**
 * Put a page into a theme: a link to its style sheet, and what it puts on elements.
 *
 * @param html the whole page
 * @param theme the name of a theme; default: the page is left as it is
 * @param attributesOf says what a theme puts on elements
 * @returns the page
 */
export function withTheme(
  html: string,
  theme: string | undefined,
  attributesOf: (theme: string) => ThemeAttributes
): string {
  if (theme === undefined || theme === noneOfIt || !idPattern.test(theme)) return html
  return dressHtml(html, {attributes: attributesOf(theme)}).replace(
    /<\/head>/i,
    `<link rel="stylesheet" href="/themes/${theme}/theme.css">\n</head>`
  )
}
