import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'

/** The age from which children consent to digital services themselves is the one of Norwegian law. */
export const childConsentAge = defineRule({
  id: 'child-consent-age',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 8 and Personal Data Act section 5',
  url: 'https://lovdata.no/lov/2018-06-15-38/§5',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Barn under 16 år kan ikke samtykke til digitale tjenester selv.}}',
        nn: 'sections: {introduction: {text: Barn under 16 år kan ikkje samtykkje til digitale tenester sjølve.}}',
        en: 'sections: {introduction: {text: Children under 16 years cannot consent to digital services themselves.}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Barn under 13 år kan ikke samtykke til digitale tjenester selv.}}',
        nn: 'sections: {introduction: {text: Barn under 13 år kan ikkje samtykkje til digitale tenester sjølve.}}',
        en: 'sections: {introduction: {text: Children under 13 years cannot consent to digital services themselves.}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const phrase of findInWords(subject, 'child-age-other')) if (isAboutServices(phrase)) yield phraseFault(phrase)
  }
})

function isAboutServices(phrase: Phrase): boolean {
  const {text} = sentenceOf(phrase)
  const says = (name: string): boolean => saysPhrase(phrase.version, name, text)
  return says('consents') && says('digital-services') && !says('child-age-of-law')
}
