import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {Page, PageBlock, PageSection} from '../published/page.ts'
import type {Pair} from './align/pair.ts'
import {layBeside} from './lay-beside.ts'
import type {Unit} from './unit.ts'

/** Blocks that say the same in two pages: mostly one and one; several where one of them is divided in another way, none where one lacks it. */
export interface BlockPair {
  source: readonly PageBlock[]
  other: readonly PageBlock[]
}

/** Sections that say the same in two pages; one of them is absent where its page lacks it. */
export interface SectionPair {
  source?: PageSection
  other?: PageSection
  /** Their blocks, beside each other, in the order of the source. */
  blocks: readonly BlockPair[]
}

/** A heading that is the same says more than anything under it. */
const worthOfHeading = 1000

/**
 * Lay the sections and blocks of two language versions of a declaration beside each other: by their order, the facts they share, and their
 * words through what both languages call the same thing; not by equality of text.
 *
 * @param source the page that the other is compared with
 * @param other the other page, in the same or another language
 * @param means what is known of their languages
 * @returns the pairs, in the order of the source; what only the other has stands after what it follows there
 */
export function pairPages(source: Page, other: Page, means: LanguageMeans): SectionPair[] {
  const {pairs} = layBeside(source, other, means)
  const partners = partnersOf(pairs)
  const ofSource = source.sections.map((section): SectionPair => {
    const partner = partners.get(section)
    return {
      source: section,
      ...(partner && {other: partner}),
      blocks: blocksOf(
        pairs.filter(({here, there}) => (here[0] ?? there[0])!.section === (here.length > 0 ? section : partner))
      )
    }
  })
  const paired = new Set(partners.values())
  return other.sections
    .filter((section) => !paired.has(section))
    .reduce(
      (placed, section) =>
        placeAfter(placed, before(section, other), {
          other: section,
          blocks: blocksOf(pairs.filter(({here, there}) => here.length === 0 && there[0]!.section === section))
        }),
      ofSource
    )
}

/** Which section of the other page says the same as one of the source: that of its heading, or of most of what stands under it. */
function partnersOf(pairs: readonly Pair<Unit>[]): Map<PageSection, PageSection> {
  const counts = new Map<PageSection, Map<PageSection, number>>()
  for (const {
    here: [ours],
    there: [theirs]
  } of pairs) {
    if (!ours || !theirs) continue
    const ofOurs = counts.get(ours.section) ?? new Map<PageSection, number>()
    counts.set(ours.section, ofOurs)
    const isHeading = ours.kind === 'heading' && theirs.kind === 'heading'
    ofOurs.set(theirs.section, (ofOurs.get(theirs.section) ?? 0) + (isHeading ? worthOfHeading : 1))
  }
  const candidates = [...counts].flatMap(([ours, others]) =>
    [...others].map(([theirs, count]) => ({ours, theirs, count}))
  )
  const partners = new Map<PageSection, PageSection>()
  const taken = new Set<PageSection>()
  for (const {ours, theirs} of candidates.sort((a, b) => b.count - a.count)) {
    if (partners.has(ours) || taken.has(theirs)) continue
    partners.set(ours, theirs)
    taken.add(theirs)
  }
  return partners
}

function blocksOf(pairs: readonly Pair<Unit>[]): BlockPair[] {
  return pairs
    .map(({here, there}) => ({source: here.flatMap(({blocks}) => blocks), other: there.flatMap(({blocks}) => blocks)}))
    .filter(({source, other}) => source.length + other.length > 0)
}

function before(section: PageSection, {sections}: Page): PageSection | undefined {
  return sections[sections.indexOf(section) - 1]
}

function placeAfter(pairs: readonly SectionPair[], section: PageSection | undefined, pair: SectionPair): SectionPair[] {
  const index = section === undefined ? -1 : pairs.findIndex(({other}) => other === section)
  return pairs.toSpliced(index + 1, 0, pair)
}
