import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {alignBlocks, isAligned} from './align-blocks.ts'
import {pairedTexts} from './paired-texts.ts'

/** As much is emphasised in each language. */
export const differingEmphasis = defineRule({
  id: 'differing-emphasis',
  severity: 'warning',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi selger **aldri** opplysningene."}}',
        nn: 'sections: {introduction: {text: "Vi sel aldri opplysningane."}}',
        en: 'sections: {introduction: {text: "We **never** sell the data."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi selger **aldri** opplysningene."}}',
        nn: 'sections: {introduction: {text: "Vi sel **aldri** opplysningane."}}',
        en: 'sections: {introduction: {text: "We **never** sell the data."}}'
      }
    }
  ],
  *find(subject) {
    for (const pair of pairedTexts(subject)) {
      if (!isAligned(pair)) continue
      for (const {source, sourceText, otherText, sourceBlocks, otherBlocks} of alignBlocks(pair)) {
        const [there, here] = [sourceBlocks[0]!, otherBlocks[0]!]
        if (there.emphases === here.emphases) continue
        yield {
          ...placeInText(otherText, here, 0, here.text.length),
          parameters: {source: source.language, here: here.emphases, there: there.emphases},
          related: [placeInText(sourceText, there, 0, there.text.length)]
        }
      }
    }
  }
})
