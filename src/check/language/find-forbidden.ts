import type {ForbiddenForms} from '../lexicon/lexicon.ts'
import {mayBeIn} from '../lexicon/seldom-found.ts'
import type {OwnText, Subject, Version} from '../subject.ts'
import type {Term, TermNames} from '../lexicon/termbase.ts'
import type {Block} from '../text/block.ts'
import {isName} from './find-names.ts'
import {speaksOf} from './speaks-of.ts'

/** A form that the termbase forbids for what is spoken of. */
export interface ForbiddenForm {
  version: Version
  text: OwnText
  block: Block
  start: number
  end: number
  term: Term
  names: TermNames
}

/**
 * Find forms that the termbase forbids. They are bound to what they are called so wrongly: one counts only where the same
 * passage in the first language, or for the first language in another one, speaks of that term.
 *
 * @param subject the policy and its words
 * @yields forbidden forms with their places
 */
export function* findForbidden({versions}: Subject): Iterable<ForbiddenForm> {
  const [first, ...others] = versions
  for (const version of versions) {
    const sources = version === first ? others : [first!]
    const sought = version.lexicon.forbidden.filter(({pattern}) => mayBeIn(pattern, version.prose))
    for (const text of version.texts.values()) {
      if (isName(text.key)) continue
      for (const [index, block] of text.blocks.entries()) {
        const passages = sources.flatMap((source) => passageOf(source, text, index))
        for (const found of formsIn(block, sought, passages)) yield {version, text, block, ...found}
      }
    }
  }
}

interface Passage {
  language: string
  text: string
}

/** The same block in another version; all blocks where there are more or fewer of them. */
function passageOf({language, texts}: Version, {key, blocks}: OwnText, index: number): Passage[] {
  const other = texts.get(key)?.blocks ?? []
  const same = other.length === blocks.length ? other.slice(index, index + 1) : other
  return same.map(({text}) => ({language, text}))
}

type Found = Pick<ForbiddenForm, 'start' | 'end' | 'term' | 'names'>

function formsIn({text, foreign}: Block, sought: readonly ForbiddenForms[], passages: readonly Passage[]): Found[] {
  return sought.flatMap(({term, names, pattern}) => {
    const found = [...text.matchAll(pattern)]
      .map(({0: {length}, index}) => ({start: index, end: index + length, term, names}))
      .filter(({start, end}) => foreign.every((stretch) => end <= stretch.start || start >= stretch.end))
    return found.length > 0 && passages.some((passage) => speaksOf(passage.text, passage.language, term)) ? found : []
  })
}
