import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {pairedTexts} from './paired-texts.ts'

/** What is a paragraph, an item of a list or a heading in one language is that in the others too. */
export const differingBlockKind = defineRule({
  id: 'differing-block-kind',
  severity: 'error',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "- Navnet ditt"}}',
        nn: 'sections: {introduction: {text: "- Namnet ditt"}}',
        en: 'sections: {introduction: {text: "Your name"}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "- Navnet ditt"}}',
        nn: 'sections: {introduction: {text: "- Namnet ditt"}}',
        en: 'sections: {introduction: {text: "- Your name"}}'
      }
    }
  ],
  *find(subject) {
    for (const {source, sourceText, otherText} of pairedTexts(subject)) {
      const [there, here] = [sourceText.blocks, otherText.blocks]
      const index = here.findIndex(({kind}, at) => kind !== there[at]?.kind)
      if (there.length !== here.length || index < 0) continue
      const [block, blockThere] = [here[index]!, there[index]!]
      yield {
        ...placeInText(otherText, block, 0, block.text.length),
        parameters: {
          source: source.language,
          here: {word: `block.${block.kind}`},
          there: {word: `block.${blockThere.kind}`}
        },
        related: [placeInText(sourceText, blockThere, 0, blockThere.text.length)]
      }
    }
  }
})
