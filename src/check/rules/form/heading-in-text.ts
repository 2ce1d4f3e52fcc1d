import {ownBlocks} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** Own texts have no headings: those are the titles of sections. */
export const headingInText = defineRule({
  id: 'heading-in-text',
  severity: 'warning',
  asks: 'editor',
  article: 'WCAG 2.1, 1.3.1',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: "# Påmelding\\n\\nAlle kan melde seg på."}}`,
        nn: `sections: {newsletter: {text: "# Påmelding\\n\\nAlle kan melde seg på."}}`,
        en: `sections: {newsletter: {text: "# Subscribing\\n\\nEverybody can subscribe."}}`
      },
      right: {
        nb: `sections: {newsletter: {title: Påmelding, text: Alle kan melde seg på.}}`,
        nn: `sections: {newsletter: {title: Påmelding, text: Alle kan melde seg på.}}`,
        en: `sections: {newsletter: {title: Subscribing, text: Everybody can subscribe.}}`
      }
    }
  ],
  *find(subject) {
    for (const {text, block} of ownBlocks(subject)) {
      if (block.kind !== 'heading') continue
      const actual = block.text.replaceAll(filled, '…')
      yield {...placeInText(text, block, 0, block.text.length), parameters: {actual}, actual}
    }
  }
})
