import {ownBlocks} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'

/** A label of more characters than this is not read as a name any more. */
const limit = 40

/** The labels of links are words, not long addresses. */
export const addressAsLabel = defineRule({
  id: 'address-as-label',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Les på [https://www.eksempel-kommune.example/arkiv/alle-brev](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`,
        nn: `sections: {newsletter: {text: 'Les på [https://www.eksempel-kommune.example/arkiv/alle-brev](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`,
        en: `sections: {newsletter: {text: 'Read them at [https://www.eksempel-kommune.example/arkiv/alle-brev](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Les [tidligere nyhetsbrev](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`,
        nn: `sections: {newsletter: {text: 'Les [tidlegare nyheitsbrev](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`,
        en: `sections: {newsletter: {text: 'Read [earlier newsletters](https://www.eksempel-kommune.example/arkiv/alle-brev).'}}`
      }
    }
  ],
  *find(subject) {
    for (const {text, block} of ownBlocks(subject)) {
      for (const {label, start} of block.links) {
        if (label.length > limit && /^(?:https?:\/\/|www\.)\S+$/i.test(label))
          yield {
            ...placeInText(text, block, start, start + label.length),
            parameters: {actual: label},
            actual: label
          }
      }
    }
  }
})
