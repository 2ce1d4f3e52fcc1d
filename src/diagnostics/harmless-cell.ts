/** What programs for tables take for the start of a formula, also in the full-width forms of East Asian keyboards. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Make a cell of a text file harmless: one that begins as a formula would be run by the program that opens it. A workbook needs none of
 * this, since its cells say that they are text.
 *
 * @param text what stands in the cell
 * @returns the same text; with an apostrophe before it where it would else be a formula (OWASP, CSV Injection)
 */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
