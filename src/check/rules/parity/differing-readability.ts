import {defineRule} from '../../rule.ts'
import {lixOf, mayHaveWords} from '../../text/lix.ts'
import {isAligned} from './align-blocks.ts'
import {pairedTexts} from './paired-texts.ts'

/** Shorter texts give figures that mean nothing. */
const leastWords = 100

/** Versions of one text in bokmål and nynorsk differ by less than 2, and English by 1 to 3: beyond this, something else is behind it. */
const most = 6

/** A text is about as heavy to read in each language. */
export const differingReadability = defineRule({
  id: 'differing-readability',
  severity: 'info',
  asks: 'translator',
  examples: [],
  *find(subject) {
    for (const pair of pairedTexts(subject)) {
      if (!mayHaveWords(pair.sourceText, leastWords) || !isAligned(pair)) continue
      const there = lixOf(pair.sourceText.blocks, pair.source.lexicon)
      const here = lixOf(pair.otherText.blocks, pair.other.lexicon)
      if (Math.min(there.words, here.words) < leastWords || Math.abs(here.lix - there.lix) <= most) continue
      yield {
        ...pair.otherText.origin,
        parameters: {source: pair.source.language, here: Math.round(here.lix), there: Math.round(there.lix)},
        related: [pair.sourceText.origin]
      }
    }
  }
})
