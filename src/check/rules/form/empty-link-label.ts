import {ownBlocks} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'

/** The label of a link says where it goes, also to those who hear nothing but the links. */
export const emptyLinkLabel = defineRule({
  id: 'empty-link-label',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Du kan klage [her](#complaint).'}}`,
        nn: `sections: {newsletter: {text: 'Du kan klage [her](#complaint).'}}`,
        en: `sections: {newsletter: {text: 'You can complain [here](#complaint).'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Du kan lese om [hvordan du klager](#complaint).'}}`,
        nn: `sections: {newsletter: {text: 'Du kan lese om [korleis du klagar](#complaint).'}}`,
        en: `sections: {newsletter: {text: 'You can read about [how to complain](#complaint).'}}`
      }
    }
  ],
  *find(subject) {
    for (const {version, text, block} of ownBlocks(subject)) {
      for (const {label, start} of block.links) {
        const words = label.replace(/[^\p{L}\p{N}]+$/u, '')
        if (saysPhrase(version, 'empty-link-label', words))
          yield {
            ...placeInText(text, block, start, start + label.length),
            parameters: {actual: label},
            actual: label
          }
      }
    }
  }
})
