import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'

/** Passive forms of verbs that a language uses only after some other words do not stand without those. */
export const passiveForm = defineRule({
  id: 'passive-form',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {nn: 'sections: {newsletter: {text: E-postadressa di lagrast når du melder deg på.}}'},
      right: {nn: 'sections: {newsletter: {text: E-postadressa di blir lagra når du melder deg på.}}'}
    },
    {
      wrong: {nn: `sections: {newsletter: {text: 'Adresser som ikkje er i bruk, slettast.'}}`},
      right: {nn: `sections: {newsletter: {text: 'Adresser som ikkje er i bruk, skal slettast.'}}`}
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'passive')) {
      const before = phrase.block.text.slice(sentenceOf(phrase).start, phrase.start)
      if (!saysPhrase(phrase.version, 'passive-after', before)) yield phraseFault(phrase)
    }
  }
})
