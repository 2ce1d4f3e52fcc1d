import {phrasesOf} from '../../words/find-in-words.ts'
import {ownBlocks} from '../../words/own-blocks.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'

/** The same word twice, with only space between. */
const twice = /(?<![\p{L}\p{N}_\uFFFC-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}_\uFFFC-])/giu

/** No word stands twice by mistake. */
export const doubledWord = defineRule({
  id: 'doubled-word',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: 'sections: {newsletter: {text: Alle kan kan melde seg på nyhetsbrevet.}}'},
      right: {nb: `sections: {newsletter: {text: 'Det det gjelder, er hvem som får nyhetsbrevet.'}}`}
    }
  ],
  *find(subject) {
    for (const own of ownBlocks(subject)) {
      for (const phrase of phrasesOf(own, twice)) {
        const [first, second] = phrase.actual.split(/\s+/) as [string, string]
        // Two capitals are a name, such as a place that is called the same twice; a company form only looks like the word after it: "AS as".
        const isName = /^\p{Lu}/u.test(first) && (/^\p{Lu}/u.test(second) || /^\p{Lu}{2,}$/u.test(first))
        if (!isName && !saysPhrase(own.version, 'doubled-word-allowed', first)) yield phraseFault(phrase)
      }
    }
  }
})
