import {pairPages} from '../compare/pair-pages.ts'
import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {Page, PageSection} from '../published/page.ts'
import {unlike} from './proposal.ts'
import {asWords} from './as-words.ts'
import {slugOf} from './slug-of.ts'

/** The words of a section in one language, as Markdown. */
export interface LaidVersion {
  /** Empty when it has no heading. */
  title: string
  /** Empty when nothing stands under the heading. */
  text: string
}

/** A section of a declaration, with what each page says in it. */
export interface LaidSection {
  id: string
  /** 1 for the outermost; 0 for what stands before any heading. */
  depth: number
  /** By language; absent where a page lacks the section. */
  versions: ReadonlyMap<string, LaidVersion>
}

interface Beside {
  id: string
  depth: number
  pages: Map<Page, PageSection>
}

/**
 * Lay the sections of pages beside each other: those of the first page in its order, and what only another has where it stands there.
 *
 * @param pages pages in different languages, the source first
 * @param means what is known of their languages
 * @returns the sections, with ids that hold for all pages
 */
export function laySections(pages: readonly Page[], means: LanguageMeans): LaidSection[] {
  const [source, ...others] = pages as [Page, ...Page[]]
  const laid: Beside[] = []
  for (const section of source.sections) laid.push(beside(source, section, laid))
  for (const other of others) layBeside(source, other, laid, means)
  return laid.map(({id, depth, pages: sections}) => ({
    id,
    depth,
    versions: new Map([...sections].map(([page, section]) => [page.language, versionOf(page, section, laid)]))
  }))
}

function beside(page: Page, section: PageSection, laid: readonly Beside[]): Beside {
  const id = unlike(slugOf(section.id, 'section'), (one) => laid.some((other) => other.id === one))
  return {id, depth: section.depth, pages: new Map([[page, section]])}
}

function layBeside(source: Page, other: Page, laid: Beside[], means: LanguageMeans): void {
  const pairs = pairPages(source, other, means)
  const placed = new Set<PageSection>()
  for (const pair of pairs) {
    const place = pair.source && laid.find(({pages}) => pages.get(source) === pair.source)
    if (!place || !pair.other || placed.has(pair.other)) continue
    place.pages.set(other, pair.other)
    placed.add(pair.other)
  }
  for (const [index, section] of other.sections.entries()) {
    if (placed.has(section)) continue
    const before = other.sections[index - 1]
    const after = laid.findIndex(({pages}) => before !== undefined && pages.get(other) === before)
    laid.splice(after + 1, 0, beside(other, section, laid))
  }
}

/** What a page says in a section; its links to other sections lead to the ids that hold for all. */
function versionOf(page: Page, {title, text}: PageSection, laid: readonly Beside[]): LaidVersion {
  const ids = new Map(laid.flatMap(({id, pages}) => (pages.has(page) ? [[pages.get(page)!.id, id] as const] : [])))
  return {
    title: asWords(title),
    text: text.replace(/\]\(#([\w-]+)\)/g, (whole, id: string) => (ids.has(id) ? `](#${ids.get(id)!})` : whole)).trim()
  }
}
