import {defineRule} from '../../rule.ts'
import type {OwnText} from '../../subject.ts'
import {isAligned} from './align-blocks.ts'
import {pairedTexts} from './paired-texts.ts'

/** Shorter texts are not measured: their length differs by chance. */
const shortest = 40

/** How long a text may be beside the one that it is translated from. */
const ratios = {least: 0.6, most: 1.7}

/** A text is about as long in each language; far from it, something may be missing or added. */
export const differingLength = defineRule({
  id: 'differing-length',
  severity: 'info',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi bruker navnet ditt når vi skal svare deg, og vi deler det ikke med noen."}}',
        nn: 'sections: {introduction: {text: "Vi bruker namnet ditt når vi svarer."}}',
        en: 'sections: {introduction: {text: "We use your name when we are to answer you, and we do not share it with anyone."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi bruker navnet ditt når vi skal svare deg, og vi deler det ikke med noen."}}',
        nn: 'sections: {introduction: {text: "Vi bruker namnet ditt når vi skal svare deg, og vi deler det ikkje med nokon."}}',
        en: 'sections: {introduction: {text: "We use your name when we are to answer you, and we do not share it with anyone."}}'
      }
    }
  ],
  *find(subject) {
    for (const pair of pairedTexts(subject)) {
      if (pair.sourceText.blocks[0]?.kind === 'phrase') continue
      const [there, here] = [lengthOf(pair.sourceText), lengthOf(pair.otherText)]
      const ratio = here / there
      if (there < shortest || !isAligned(pair) || (ratio >= ratios.least && ratio <= ratios.most)) continue
      yield {
        ...pair.otherText.origin,
        parameters: {source: pair.source.language, percent: Math.round(ratio * 100)},
        related: [pair.sourceText.origin]
      }
    }
  }
})

function lengthOf({blocks}: OwnText): number {
  return blocks.reduce((sum, {text}) => sum + text.length, 0)
}
