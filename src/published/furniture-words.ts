import {endsInVersionMark} from '../render/version-mark.ts'
import {oneLine} from './clean-text.ts'
import type {PageMeans} from './page-means.ts'
import type {FurnitureKind} from './page.ts'

/** What tells furniture by its words, in whatever language a page is. */
export interface FurnitureWords {
  /** The kind of furniture that a whole block is; undefined when it is none. */
  kindOf(text: string): FurnitureKind | undefined
  /** The same for what is furniture only when it stands beside some. */
  besideKindOf(text: string): FurnitureKind | undefined
  /** The kind of region that has a name: an id, a class or a label. */
  regionOf(name: string): FurnitureKind | undefined
  /** Whether a text is what a list of contents is called. */
  isContents(text: string): boolean
  /** Whether a line says when a page was changed, and no more. */
  isDateline(text: string): boolean
  /** What columns of tables are called, in small letters. */
  columns: ReadonlySet<string>
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: readonly string[]
}

/** What is longer is no furniture, whatever it says; what says that a page is an example names its controller twice. */
const longest = 300

/**
 * Put together what is known of furniture in every language: pages in one language often have furniture in another.
 *
 * @param means what is known of languages
 * @returns what tells furniture
 */
export function furnitureWords(means: PageMeans): FurnitureWords {
  const lexicons = means.known.map((language) => means.lexicon(language))
  const all = lexicons.map(({page}) => page)
  const furniture = rowsOf(all.map((page) => page.furniture))
  const beside = rowsOf(all.map((page) => page.beside))
  const regions = rowsOf(all.map((page) => page.regions)).map(([kind, name]) => [kind, regionPattern(name)] as const)
  const contents = all.flatMap((page) => page.contents)
  const datelines = all.flatMap((page) => page.datelines)
  const found = new Map<string, FurnitureKind | undefined>()
  return {
    kindOf: (text) => kindIn(furniture, text),
    besideKindOf: (text) => kindIn(beside, text) ?? kindIn(furniture, text),
    regionOf(name) {
      if (!found.has(name)) found.set(name, regionIn(regions, kebab(name)))
      return found.get(name)
    },
    isContents: (text) => text.length <= longest && contents.some((pattern) => isWhole(pattern, plain(text))),
    isDateline: (text) => text.length <= longest && datelines.some((pattern) => isDateline(pattern, oneLine(text))),
    columns: new Set(all.flatMap((page) => page.columns.map((name) => name.toLowerCase()))),
    abbreviations: lexicons.flatMap(({abbreviations}) => abbreviations)
  }
}

/** Kinds with one of what each kind has, for all languages. */
function rowsOf<T>(tables: readonly Readonly<Record<string, readonly T[]>>[]): [FurnitureKind, T][] {
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([kind, items]) =>
      items.map((item): [FurnitureKind, T] => [kind as FurnitureKind, item])
    )
  )
}

function kindIn(rows: readonly [FurnitureKind, RegExp][], text: string): FurnitureKind | undefined {
  if (text.length > longest) return undefined
  if (endsInVersionMark(text)) return 'footer'
  const whole = plain(text)
  return rows.find(([, pattern]) => isWhole(pattern, whole))?.[0]
}

/** One line without what stands around its words. */
function plain(text: string): string {
  return oneLine(text).replace(/^[\s*•·–>«"“-]+|[\s.!?…:»"”›>]+$/gu, '')
}

function isWhole(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0].length === text.length && text !== ''
}

/** The words, and a date or a number after them or nothing at all. */
function isDateline(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  if (match?.index !== 0) return false
  const rest = text.slice(match[0].length).replace(/[.:]/g, ' ').trim()
  return rest === '' || (/\d/.test(rest) && rest.split(/\s+/).length <= 5)
}

/** Names that say what an element has or has not, not what it is. */
const says = /^(?:has|have|is|js|no|not|with|without)-/

function regionIn(rows: readonly (readonly [FurnitureKind, RegExp])[], name: string): FurnitureKind | undefined {
  return says.test(name) ? undefined : rows.find(([, pattern]) => pattern.test(name))?.[0]
}

function regionPattern(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('~', '[\\p{L}\\p{N}-]*')}$`, 'u')
}

/** `siteHeader__inner--wide` as `site-header-inner-wide`. */
function kebab(name: string): string {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
