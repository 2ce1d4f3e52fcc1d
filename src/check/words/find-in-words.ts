import {isSetApart} from './is-set-apart.ts'
import {ownBlocks, type OwnBlock} from './own-blocks.ts'
import {mayBeIn} from '../lexicon/seldom-found.ts'
import type {Subject} from '../subject.ts'
import {filled} from '../text/block.ts'

/** Something that an organisation's own words say, and where in a block. */
export interface Phrase extends OwnBlock {
  start: number
  end: number
  /** What they say, with `…` for each placeholder. */
  actual: string
}

/**
 * Find what prose says, by the patterns of its language.
 *
 * @param subject what is looked at
 * @param name the name of the patterns in `phrases.json`; a language that has none has no such phrases
 * @yields each phrase that fits; not those in code or in a passage of another language
 */
export function* findInWords(subject: Pick<Subject, 'versions'>, name: string): Iterable<Phrase> {
  for (const version of subject.versions) {
    const pattern = version.lexicon.phrases[name]
    if (!pattern || !mayBeIn(pattern, version.prose)) continue
    for (const own of ownBlocks({versions: [version]})) yield* phrasesOf(own, pattern)
  }
}

/**
 * Find what one block says, by a pattern.
 *
 * @param own the block
 * @param pattern a global expression
 * @yields each phrase that fits; not those in code or in a passage of another language
 */
export function* phrasesOf(own: OwnBlock, pattern: RegExp): Iterable<Phrase> {
  for (const {0: found, index} of own.block.text.matchAll(pattern)) {
    const end = index + found.length
    if (isSetApart(own.block, index, end)) continue
    yield {...own, start: index, end, actual: found.replaceAll(filled, '…')}
  }
}
