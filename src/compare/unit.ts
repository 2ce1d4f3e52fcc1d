import type {Stretch} from '../check/text/words.ts'
import type {ExtractedFact} from '../check/extract/extracted-fact.ts'
import type {PageBlock, PageSection} from '../published/page.ts'
import type {Features} from './evidence/features.ts'

/** What a unit is. */
export type UnitKind = 'heading' | 'item' | 'paragraph' | 'row'

/** What is laid beside what the other page says: a heading, a paragraph, an item of a list or a row of a table. */
export interface Unit {
  kind: UnitKind
  /** Its text; of a row, that of its cells with a space between. */
  text: string
  section: PageSection
  /** What it was made of: one block, or the cells of a row; none for a heading. */
  blocks: readonly PageBlock[]
  line?: number
  facts: readonly ExtractedFact[]
  /** What it can be found again by; of a heading, also what stands under it. */
  features: Features
  /** Of a heading: what it can be found again by alone. */
  own?: Features
  /** Its sentences; of what is no running text, all of it. */
  sentences: readonly Sentence[]
}

/** A sentence of a unit. */
export interface Sentence extends Stretch {
  features: Features
}
