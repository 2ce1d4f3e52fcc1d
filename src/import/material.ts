import type {ExtractedFact} from '../check/extract/extracted-fact.ts'
import {readBlocks} from '../check/text/read-blocks.ts'
import type {Block} from '../check/text/block.ts'
import type {Page} from '../published/page.ts'
import type {ImportMeans} from './import-means.ts'
import type {LaidSection} from './lay-sections.ts'

/** A text of a page, as Markdown. */
export interface PageText {
  /** The key of its words. */
  key: string
  language: string
  /** The section that it is in; absent for the title of the page. */
  section: LaidSection | undefined
  blocks: readonly Block[]
}

/** A value that a page states. */
export interface Stated {
  fact: ExtractedFact
  block: Block
  text: PageText
}

/** What proposals are made from. */
export interface Material {
  /** The languages, the source first. */
  languages: readonly string[]
  sections: readonly LaidSection[]
  texts: readonly PageText[]
  /** Every value of the pages, page by page, in order. */
  stated: readonly Stated[]
  means: ImportMeans
}

/**
 * Read what laid-out pages state.
 *
 * @param pages the pages, the source first
 * @param sections their sections, beside each other
 * @param means what is known of their languages
 * @returns texts and values
 */
export function readMaterial(pages: readonly Page[], sections: readonly LaidSection[], means: ImportMeans): Material {
  const texts = pages.flatMap(({language}) => textsOf(language, sections))
  const stated = texts.flatMap((text) => {
    const extract = means.extractor(text.language)
    return text.blocks.flatMap((block) => extract(block.text).map((fact) => ({fact, block, text})))
  })
  return {languages: pages.map(({language}) => language), sections, texts, stated, means}
}

function textsOf(language: string, sections: readonly LaidSection[]): PageText[] {
  return sections.flatMap((section) => {
    const version = section.versions.get(language)
    if (!version) return []
    const of = (part: 'text' | 'title', mode: 'block' | 'phrase'): PageText[] =>
      version[part] === ''
        ? []
        : [{key: `sections.${section.id}.${part}`, language, section, blocks: readBlocks(version[part], mode)}]
    return [...of('title', 'phrase'), ...of('text', 'block')]
  })
}
