import {findInWords} from '../../words/find-in-words.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** Readers are not told to look for changes themselves. */
export const changesLeftToReader = defineRule({
  id: 'changes-left-to-reader',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Article 12(1); WP260 paragraph 29',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Du bør sjekke denne siden jevnlig.}}',
        nn: 'sections: {introduction: {text: Du bør sjekke denne sida jamleg.}}',
        en: 'sections: {introduction: {text: You should check this page regularly.}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Vi sier fra på forsiden når vi endrer erklæringen.}}',
        nn: 'sections: {introduction: {text: Vi seier frå på framsida når vi endrar erklæringa.}}',
        en: 'sections: {introduction: {text: We announce changes to this privacy policy on our front page.}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const phrase of findInWords(subject, 'check-for-changes')) yield phraseFault(phrase)
  }
})
