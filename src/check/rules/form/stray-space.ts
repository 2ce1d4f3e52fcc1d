import {phrasesOf} from '../../words/find-in-words.ts'
import {ownBlocks} from '../../words/own-blocks.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** A word, a space and a mark that belongs to the word. */
const before = /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}\uFFFC])[ \u00a0]+[,.;:!?](?![.\p{L}\p{N}\p{P}\uFFFC])/gu

/** No space stands before a comma or a full stop. */
export const straySpace = defineRule({
  id: 'stray-space',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: `sections: {newsletter: {text: 'Alle kan melde seg på nyhetsbrevet .'}}`},
      right: {nb: `sections: {newsletter: {text: 'Alle kan melde seg på nyhetsbrevet.'}}`}
    }
  ],
  *find(subject) {
    for (const own of ownBlocks(subject)) {
      for (const phrase of phrasesOf(own, before)) {
        const {text, links} = own.block
        // A link without a label gets the title of its section.
        if (links.some(({label, start}) => label === '' && start >= phrase.start && start < phrase.end)) continue
        const start = text.slice(0, phrase.start).search(/\S+$/)
        yield phraseFault({...phrase, start, actual: text.slice(start, phrase.end).replaceAll(filled, '…')})
      }
    }
  }
})
