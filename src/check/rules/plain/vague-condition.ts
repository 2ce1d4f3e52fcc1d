import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {saysWhen} from './says-when.ts'

/** What happens only in some cases says in which. */
export const vagueCondition = defineRule({
  id: 'vague-condition',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {newsletter: {text: Ved behov tar vi kontakt med deg.}}',
        nn: 'sections: {newsletter: {text: Ved behov tek vi kontakt med deg.}}',
        en: 'sections: {newsletter: {text: We contact you as needed.}}'
      },
      right: {
        nb: 'sections: {newsletter: {text: Vi tar kontakt med deg hvis e-posten kommer i retur.}}',
        nn: 'sections: {newsletter: {text: Vi tek kontakt med deg dersom e-posten kjem i retur.}}',
        en: 'sections: {newsletter: {text: We contact you if the email is returned to us.}}'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'vague-condition')) if (!saysWhen(phrase)) yield phraseFault(phrase)
  }
})
