import type {Page} from 'playwright-core'

/** A link as it is printed. */
export interface PrintedLink {
  href: string
  /** What a style sheet writes after it. */
  shown: string
}

/**
 * What is written after the links to other sites in the page that is open.
 *
 * @param page the page, as for print
 * @returns each link that can be seen
 */
export async function addressesOnPaper(page: Page): Promise<PrintedLink[]> {
  return page
    .locator('a[href^="http"]')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link.checkVisibility()
          ? [{href: link.getAttribute('href')!, shown: getComputedStyle(link, '::after').content}]
          : []
      )
    )
}

/** What parts of a table are laid out as. */
const layout: Readonly<Record<string, string>> = {
  table: 'table',
  td: 'table-cell',
  th: 'table-cell',
  thead: 'table-header-group',
  tr: 'table-row'
}

/**
 * What is not laid out as a table in the tables of the page that is open.
 *
 * @param page the page, as for print
 * @returns the parts, one line each; none when all is well
 */
export async function tablesOnPaper(page: Page): Promise<string[]> {
  return page.locator(Object.keys(layout).join(', ')).evaluateAll(
    (parts, expected) =>
      parts.flatMap((part) => {
        const {display} = getComputedStyle(part)
        return display === expected[part.localName] ? [] : [`${part.localName} is ${display}`]
      }),
    layout
  )
}
