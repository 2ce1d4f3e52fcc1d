import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** Words that must say everything: which data, where they are from, and who gets them. */
const closed = /^vocabulary\.(?:data|recipients|sources)\./

/** The names of data, sources and recipients do not end in "and so on". */
export const openEndedList = defineRule({
  id: 'open-ended-list',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {nb: 'vocabulary: {data: {cookie-choices: språk og andre valg osv.}}'},
      right: {nb: 'vocabulary: {data: {cookie-choices: språk og andre valg du gjør på nettstedet}}'}
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'open-ended')) if (closed.test(phrase.text.key)) yield phraseFault(phrase)
  }
})
