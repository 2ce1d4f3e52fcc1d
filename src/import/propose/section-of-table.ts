import type {ImportMeans} from '../import-means.ts'
import type {LaidSection} from '../lay-sections.ts'
import {readCookieTables, type CookieTable} from './cookie-table.ts'

/**
 * The one table of cookies of a section, in each of its languages.
 *
 * @param section the section
 * @param means what heads look like
 * @returns the tables by language; undefined when there is none or several, or when languages have other columns or cookies
 */
export function sectionOfTable(section: LaidSection, means: ImportMeans): Map<string, CookieTable> | undefined {
  const found = new Map<string, CookieTable>()
  for (const [language, {text}] of section.versions) {
    const [table, another] = readCookieTables(text, means.cues(language))
    if (!table || another) return undefined
    found.set(language, table)
  }
  const shapes = [...found.values()].map(({columns, rows}) =>
    JSON.stringify([columns, rows.map((row) => row[columns.indexOf('name')])])
  )
  return new Set(shapes).size === 1 ? found : undefined
}
