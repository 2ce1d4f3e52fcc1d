import {defineRule} from '../../check/rule.ts'
import {findInWords, type Phrase} from '../../check/words/find-in-words.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {saysPhrase} from '../../check/words/says-phrase.ts'
import {sentenceOf} from '../../check/words/sentence-of.ts'
import {firstEvidence} from '../evidence.ts'

/** How far behind the verb its object can begin. */
const reach = 60

/** A page does not say that no special categories are processed where it names some. */
export const specialDenied = defineRule({
  id: 'page-special-denied',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 9(1)',
  examples: [
    {
      wrong: {
        nb: 'Vi samler ikke inn særlige kategorier av personopplysninger.\n\nVed påmelding registrerer vi matallergier.',
        nn: 'Vi samlar ikkje inn særlege kategoriar av personopplysningar.\n\nVed påmelding registrerer vi matallergiar.',
        en: 'We do not collect special categories of personal data.\n\nWhen you register, we record food allergies.'
      },
      right: {
        nb: 'Den eneste særlige kategorien av personopplysninger vi samler inn, er matallergier.',
        nn: 'Den einaste særlege kategorien av personopplysningar vi samlar inn, er matallergiar.',
        en: 'The only special category of personal data that we collect is food allergies.'
      }
    }
  ],
  *find(subject) {
    const special = firstEvidence(subject, {patterns: ['special-data'], affirmed: true})
    if (!special) return
    for (const phrase of findInWords(subject, 'not-collected'))
      if (isAboutSpecial(phrase)) yield {...phraseFault(phrase), parameters: {data: special.actual}}
  }
})

/** Special categories are what is not collected, without exception. */
function isAboutSpecial({version, block, end, ...phrase}: Phrase): boolean {
  const sentence = sentenceOf({version, block, end, ...phrase})
  return (
    !saysPhrase(version, 'exception', sentence.text) &&
    saysPhrase(version, 'special-categories', block.text.slice(end, Math.min(sentence.end, end + reach)))
  )
}
