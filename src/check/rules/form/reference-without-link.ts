import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** What is said elsewhere on the page is linked to. */
export const referenceWithoutLink = defineRule({
  id: 'reference-without-link',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: 'sections: {newsletter: {text: Alle kan melde seg på (se over).}}',
        nn: 'sections: {newsletter: {text: Alle kan melde seg på (sjå over).}}',
        en: 'sections: {newsletter: {text: Everybody can subscribe (see above).}}'
      },
      right: {
        nb: `sections: {newsletter: {text: 'Alle kan melde seg på ([se over](#introduction)).'}}`,
        nn: `sections: {newsletter: {text: 'Alle kan melde seg på ([sjå over](#introduction)).'}}`,
        en: `sections: {newsletter: {text: 'Everybody can subscribe ([see above](#introduction)).'}}`
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'see-elsewhere')) if (!isLinked(phrase)) yield phraseFault(phrase)
  }
})

/** Whether the label of a link holds some of a phrase. */
function isLinked({block, start, end}: Phrase): boolean {
  return block.links.some((link) => link.start < end && start < link.start + link.label.length)
}
