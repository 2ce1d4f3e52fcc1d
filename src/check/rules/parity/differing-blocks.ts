import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {pairedTexts} from './paired-texts.ts'

/** A text has as many paragraphs, items, headings and cells in each language. */
export const differingBlocks = defineRule({
  id: 'differing-blocks',
  severity: 'error',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi bruker opplysningene til å svare deg.\\n\\nVi deler dem ikke."}}',
        nn: 'sections: {introduction: {text: "Vi bruker opplysningane til å svare deg."}}',
        en: 'sections: {introduction: {text: "We use the data to answer you.\\n\\nWe do not share them."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi bruker opplysningene til å svare deg.\\n\\nVi deler dem ikke."}}',
        nn: 'sections: {introduction: {text: "Vi bruker opplysningane til å svare deg.\\n\\nVi deler dei ikkje."}}',
        en: 'sections: {introduction: {text: "We use the data to answer you.\\n\\nWe do not share them."}}'
      }
    }
  ],
  *find(subject) {
    for (const {source, sourceText, otherText} of pairedTexts(subject)) {
      const [there, here] = [sourceText.blocks, otherText.blocks]
      if (there.length === here.length) continue
      const [last, lastThere] = [here.at(-1), there.at(-1)]
      yield {
        ...(last ? placeInText(otherText, last, 0, last.text.length) : otherText.origin),
        parameters: {source: source.language, here: here.length, there: there.length},
        related: [lastThere ? placeInText(sourceText, lastThere, 0, lastThere.text.length) : sourceText.origin]
      }
    }
  }
})
