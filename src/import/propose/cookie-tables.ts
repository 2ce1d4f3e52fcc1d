import {sectionOfTable} from './section-of-table.ts'
import {columnMakers} from './cookie-columns.ts'
import {asWords} from '../as-words.ts'
import type {ImportMeans} from '../import-means.ts'
import type {LaidSection, LaidVersion} from '../lay-sections.ts'
import type {Proposal} from '../proposal.ts'
import type {CookieColumn} from '../read-cues.ts'
import {cookieId} from './cookies.ts'
import type {CookieTable} from './cookie-table.ts'

/** A section whose table of cookies became facts. */
export interface TableBlock {
  cookies: string
  columns: readonly CookieColumn[]
  /** Whether it stands before the text of its section. */
  first: boolean
}

/**
 * Make facts of tables of cookies. A table whose every cell a fact can say, in every language, gives way to a block; of others the
 * cookies are proposed, and the table stays as it is.
 *
 * @param sections what the pages say
 * @param languages the languages, the source first
 * @param means what is known of them
 * @param proposal where the cookies go
 * @returns the sections without the tables that became blocks, and those blocks by section
 */
export function proposeCookieTables(
  sections: readonly LaidSection[],
  languages: readonly string[],
  means: ImportMeans,
  proposal: Proposal
): {sections: LaidSection[]; blocks: Map<string, TableBlock>} {
  const blocks = new Map<string, TableBlock>()
  const left = sections.map((section): LaidSection => {
    const tables = sectionOfTable(section, means)
    const [first] = tables?.values() ?? []
    if (!tables || !first) return section
    const names = first.rows.map((row) => row[first.columns.indexOf('name')]!)
    if (names.some((name) => name === '')) return section
    const {items} = (proposal.policy.cookies[section.id] = {items: {}} as Proposal['policy']['cookies'][string])
    const ids = names.map((name) => {
      const id = cookieId(name.replace(/\*$/, ''), items)
      items[id] = name.endsWith('*') ? {name: name.slice(0, -1), match: 'starts-with'} : {name}
      return id
    })
    const said = first.columns.map((column) => {
      const make = columnMakers[column]
      const cells = new Map([...tables].map(([language, table]) => [language, cellsOf(table, column)]))
      return column === 'name' || make?.({group: section.id, ids, cells, means, proposal}) === true
    })
    const atStart = isAtEdge(section, tables, 'start')
    const movable =
      (atStart || isAtEdge(section, tables, 'end')) && said.every(Boolean) && setHeads(tables, means, proposal)
    if (!movable) {
      for (const language of languages) forgetWords(proposal.words(language), section.id)
      return section
    }
    proposal.tables.add(section.id)
    blocks.set(section.id, {cookies: section.id, columns: first.columns, first: atStart})
    return {...section, versions: withoutTables(section, tables)}
  })
  return {sections: left, blocks}
}

/** What a table says that stays as it is, is not said again. */
function forgetWords(words: Map<string, string>, group: string): void {
  for (const key of [...words.keys()]) if (key.startsWith(`cookies.${group}.`)) words.delete(key)
}

function cellsOf({rows, columns}: CookieTable, column: CookieColumn): string[] {
  return rows.map((row) => row[columns.indexOf(column)]!)
}

function isAtEdge({versions}: LaidSection, tables: ReadonlyMap<string, CookieTable>, edge: 'end' | 'start'): boolean {
  return [...tables].every(([language, {start, end}]) => {
    const {text} = versions.get(language)!
    return (edge === 'start' ? text.slice(0, start) : text.slice(end)).trim() === ''
  })
}

/** Heads are words of the whole policy: they are set once, and another table with other heads stays as it is. */
function setHeads(tables: ReadonlyMap<string, CookieTable>, {translator}: ImportMeans, proposal: Proposal): boolean {
  const heads = [...tables].flatMap(([language, table]) =>
    table.columns.map((column, index) => ({
      language,
      key: `cookies.column.${column}`,
      head: asWords(table.heads[index]!)
    }))
  )
  const isOther = ({language, key, head}: (typeof heads)[number]): boolean =>
    (proposal.words(language).get(key) ?? (proposal.tables.size > 0 ? translator(language).entry(key)!.text : head)) !==
    head
  if (heads.some(isOther)) return false
  for (const {language, key, head} of heads)
    if (translator(language).entry(key)?.text !== head) proposal.words(language).set(key, head)
  return true
}

function withoutTables({versions}: LaidSection, tables: ReadonlyMap<string, CookieTable>): Map<string, LaidVersion> {
  return new Map(
    [...versions].map(([language, version]) => {
      const table = tables.get(language)
      if (!table) return [language, version]
      return [language, {...version, text: (version.text.slice(0, table.start) + version.text.slice(table.end)).trim()}]
    })
  )
}
