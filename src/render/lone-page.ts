import {escapeHtml} from './escape-html.ts'

/** A page that is sent round or kept as one file. */
export interface LonePage {
  /** The code of its language, for `lang`. */
  language: string
  title: string
  /** Its style sheet. */
  style: string
  /** What stands on it, as HTML, a line each. */
  lines: readonly string[]
}

/**
 * Write a page that is one file: no script, nothing that is fetched.
 *
 * @param page what it is made of
 * @returns HTML, a whole page
 */
export function lonePage({language, title, style, lines}: LonePage): string {
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...lines,
    '</main>',
    '</body>',
    '</html>'
  ].join('\n')}\n`
}
