import type {OwnText, Subject, Version} from '../subject.ts'
import type {Block} from '../text/block.ts'

/** A paragraph or the like of an organisation's own words. */
export interface OwnBlock {
  version: Version
  text: OwnText
  block: Block
}

/**
 * Go through an organisation's own words, in every language.
 *
 * @param subject what is looked at
 * @yields each block, with the text and the language that it is in
 */
export function* ownBlocks({versions}: Pick<Subject, 'versions'>): Iterable<OwnBlock> {
  for (const version of versions)
    for (const text of version.texts.values()) for (const block of text.blocks) yield {version, text, block}
}
