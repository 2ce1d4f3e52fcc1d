/** The theme that leaves a page as it is. */
export const noTheme = 'none'

/**
 * Put a link to the style sheet of a theme into a page.
 *
 * @param html the whole page
 * @param theme the name of a theme; default: the page is left as it is
 * @returns the page
 */
export function withTheme(html: string, theme: string | undefined): string {
  if (theme === undefined || theme === noTheme || !/^[a-z][a-z0-9-]*$/.test(theme)) return html
  return html.replace(/<\/head>/i, `<link rel="stylesheet" href="/themes/${theme}/theme.css">\n</head>`)
}
