import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {saysWhen} from './says-when.ts'

/** Texts say what is done with personal data, not what may be done. */
export const uncertainUse = defineRule({
  id: 'uncertain-use',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {newsletter: {text: Vi kan bruke personopplysningene dine til å lage bedre nyhetsbrev.}}',
        nn: 'sections: {newsletter: {text: Vi kan bruke personopplysningane dine til å lage betre nyheitsbrev.}}',
        en: 'sections: {newsletter: {text: We may use your personal data to make better newsletters.}}'
      },
      right: {
        nb: 'sections: {newsletter: {text: Vi bruker e-postadressen din til å sende deg nyhetsbrevet.}}',
        nn: 'sections: {newsletter: {text: Vi bruker e-postadressa di til å sende deg nyheitsbrevet.}}',
        en: 'sections: {newsletter: {text: We use your email address to send you the newsletter.}}'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'uncertain-use')) if (!saysWhen(phrase)) yield phraseFault(phrase)
  }
})
