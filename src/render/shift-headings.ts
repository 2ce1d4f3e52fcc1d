/**
 * Move the headings of an article, so that it can stand within a page that has headings of its own.
 *
 * @param html HTML as the product writes it, its highest heading of level 1
 * @param first the level that its highest heading gets, 1 to 6; none goes below 6
 * @returns the same HTML
 */
export function shiftHeadings(html: string, first: number): string {
  if (first === 1) return html
  return html.replace(
    /<(\/?)h([1-6])(?=[ >])/g,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + first - 1)}`
  )
}
