import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** References to law are written as the language writes them. */
export const referenceStyle = defineRule({
  id: 'reference-style',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: 'law: {acts: {LOV-1967-02-10: lov om behandlingsmåten jf forskrift}}'},
      right: {nb: 'law: {acts: {LOV-1967-02-10: lov om behandlingsmåten jf. forskrift}}'}
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'reference-style')) yield phraseFault(phrase)
  }
})
