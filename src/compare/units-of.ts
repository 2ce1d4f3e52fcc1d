import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {ExtractedFact} from '../check/extract/extracted-fact.ts'
import type {Lexicon} from '../check/lexicon/lexicon.ts'
import {sentencesOf} from '../check/text/sentences.ts'
import type {Stretch} from '../check/text/words.ts'
import type {Translator} from '../language/create-translator.ts'
import type {Page, PageBlock, PageSection} from '../published/page.ts'
import {createFindConcepts, type FindConcepts} from './evidence/create-find-concepts.ts'
import {featuresOf, mergeFeatures} from './evidence/features.ts'
import {sharedNames} from './evidence/shared-names.ts'
import type {Unit, UnitKind} from './unit.ts'

/** Makes units of a page. */
type MakeUnit = (
  kind: UnitKind,
  text: string,
  section: PageSection,
  blocks: readonly PageBlock[],
  line?: number
) => Unit

/**
 * Take a page apart into what is compared: its headings, paragraphs, items of lists and rows of tables.
 *
 * @param page the page
 * @param means what is known of its language
 * @returns its units, in order
 */
export function unitsOf(page: Page, means: LanguageMeans): Unit[] {
  const make = createMakeUnit(page.language, means)
  return page.sections.flatMap((section) => {
    const inside = rowsJoined(section.blocks).map((blocks) => {
      const [{kind, line}] = blocks as [PageBlock, ...PageBlock[]]
      return make(
        kinds[kind],
        blocks
          .map(({text}) => text)
          .join(' ')
          .trim(),
        section,
        blocks,
        line
      )
    })
    return section.title === ''
      ? inside
      : [withInside(make('heading', section.title, section, [], section.line), inside), ...inside]
  })
}

/** A heading is told by what stands under it, too: it may be a word or two. */
function withInside(heading: Unit, inside: readonly Unit[]): Unit {
  return {
    ...heading,
    own: heading.features,
    features: mergeFeatures([heading, ...inside].map(({features}) => features))
  }
}

/** What each kind of block is as a unit; a heading in a text is one of its paragraphs. */
const kinds: Readonly<Record<PageBlock['kind'], UnitKind>> = {
  cell: 'row',
  heading: 'paragraph',
  item: 'item',
  paragraph: 'paragraph',
  phrase: 'paragraph'
}

function createMakeUnit(language: string, means: LanguageMeans): MakeUnit {
  const lexicon = means.lexicon(language)
  const extract = means.extractor(language)
  const findConcepts = means.once(language, createFindShared)
  return (kind, text, section, blocks, line) => {
    const facts = extract(text)
    const isProse = kind === 'paragraph' || kind === 'item'
    const sentences = isProse ? wholeSentences(text, facts, lexicon) : [{text, start: 0, end: text.length}]
    return {
      kind,
      text,
      section,
      blocks,
      ...(line !== undefined && {line}),
      facts,
      features: featuresOf(text, facts, findConcepts),
      sentences: sentences.map((sentence) => ({
        ...sentence,
        features: featuresOf(
          sentence.text,
          facts.filter(({start, end}) => start < sentence.end && end > sentence.start),
          findConcepts
        )
      }))
    }
  }
}

function createFindShared(translator: Translator, lexicon: Lexicon): FindConcepts {
  return createFindConcepts(sharedNames(translator, lexicon))
}

/** The sentences of a text; a full stop within a fact ends none, "5. August 2022". */
function wholeSentences(text: string, facts: readonly ExtractedFact[], lexicon: Lexicon): Stretch[] {
  const whole: Stretch[] = []
  for (const {start, end} of sentencesOf({text}, lexicon)) {
    const last = whole.at(-1)
    const isWithin = last !== undefined && facts.some((fact) => fact.start < last.end && fact.end > start)
    if (isWithin) whole[whole.length - 1] = {text: text.slice(last.start, end), start: last.start, end}
    else whole.push({text: text.slice(start, end), start, end})
  }
  return whole
}

/** Cells of a row stand together; every other block stands alone. */
function rowsJoined(blocks: readonly PageBlock[]): PageBlock[][] {
  const joined: PageBlock[][] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.row !== undefined && last?.[0]?.row === block.row) last.push(block)
    else joined.push([block])
  }
  return joined
}
