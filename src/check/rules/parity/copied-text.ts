import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import type {Block} from '../../text/block.ts'
import {wordsOf} from '../../text/words.ts'
import {alignBlocks, isAligned, type BlockPair} from './align-blocks.ts'
import {pairedTexts} from './paired-texts.ts'

/** Fewer words are often the same in languages that are close: names, and words that they share. */
const leastWords = 4

/** How unlikely it must be that two languages have the same words by chance. */
const chance = 0.01

/** What share of words two languages have in common when there is too little text to tell, and how little it may be. */
const shares = {unknown: 0.5, least: 0.05, words: 40}

/** A paragraph that is word by word as in the language it should be translated from. */
export const copiedText = defineRule({
  id: 'copied-text',
  severity: 'warning',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Møterommet ligger i andre etasje ved siden av biblioteket.}}',
        nn: 'sections: {introduction: {text: Møterommet ligg i andre etasje ved sida av biblioteket.}}',
        en: 'sections: {introduction: {text: Møterommet ligger i andre etasje ved siden av biblioteket.}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Møterommet ligger i andre etasje ved siden av biblioteket.}}',
        nn: 'sections: {introduction: {text: Møterommet ligg i andre etasje ved sida av biblioteket.}}',
        en: 'sections: {introduction: {text: The meeting room is on the second floor next to the library.}}'
      }
    }
  ],
  *find(subject) {
    const pairs = pairedTexts(subject).filter(isAligned).flatMap(alignBlocks)
    for (const language of subject.policy.languages.slice(1)) {
      const ofLanguage = pairs.filter(({other}) => other.language === language)
      const share = shareOfWords(ofLanguage)
      for (const {source, sourceText, otherText, sourceBlocks, otherBlocks} of ofLanguage) {
        const [there, here] = [sourceBlocks[0]!, otherBlocks[0]!]
        const count = wordsOf(here.text).length
        if (here.text !== there.text || count < leastWords || share ** count > chance) continue
        if (isForeign(here) || isForeign(there)) continue
        yield {
          ...placeInText(otherText, here, 0, here.text.length),
          parameters: {source: source.language},
          related: [placeInText(sourceText, there, 0, there.text.length)]
        }
      }
    }
  }
})

/** Marked as being in another language: so it is meant to be, and what is quoted in one language may be at home in the other. */
function isForeign({text, foreign}: Block): boolean {
  return foreign.some(({start, end}) => end - start > text.length / 2)
}

/** How many of the words of a language stand in the same paragraph of the other: much in bokmål and nynorsk, next to nothing in English. */
function shareOfWords(pairs: readonly BlockPair[]): number {
  let [all, common] = [0, 0]
  for (const {sourceBlocks, otherBlocks} of pairs) {
    const [there, here] = [sourceBlocks, otherBlocks].map(([block]) => wordsIn(block!))
    if (sourceBlocks[0]!.text === otherBlocks[0]!.text) continue
    all += there!.length
    common += there!.filter((word) => here!.includes(word)).length
  }
  return all < shares.words ? shares.unknown : Math.max(common / all, shares.least)
}

function wordsIn({text}: Block): string[] {
  return wordsOf(text).map(({text: word}) => word.toLowerCase())
}
