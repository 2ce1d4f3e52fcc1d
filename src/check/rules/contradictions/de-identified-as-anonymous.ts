import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** Data that are de-identified or pseudonymised are not explained as if they were anonymous. */
export const deIdentifiedAsAnonymous = defineRule({
  id: 'de-identified-as-anonymous',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 4(1) and (5), recital 26',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Dataene blir avidentifisert (anonymisert).}}',
        nn: 'sections: {introduction: {text: Dataa blir avidentifiserte (anonymiserte).}}',
        en: 'sections: {introduction: {text: The data are de-identified (anonymised).}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Dataene blir avidentifisert.}}',
        nn: 'sections: {introduction: {text: Dataa blir avidentifiserte.}}',
        en: 'sections: {introduction: {text: The data are de-identified.}}'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'de-identified-as-anonymous')) yield phraseFault(phrase)
  }
})
