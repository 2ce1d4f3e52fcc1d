import {findInWords} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** Quotation marks are those of the language. */
export const quotationMarks = defineRule({
  id: 'quotation-marks',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: `sections: {newsletter: {text: 'Alle kan melde seg på ”Nytt fra kommunen”.'}}`},
      right: {nb: `sections: {newsletter: {text: 'Alle kan melde seg på «Nytt fra kommunen».'}}`}
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'foreign-quotation')) {
      const {translator} = phrase.version
      const mark = (name: string): string => translator.entry(`quote.${name}`)!.text
      const fault = phraseFault(phrase)
      const instead = mark('open') + phrase.actual.slice(1, -1) + mark('close')
      yield {...fault, parameters: {...fault.parameters, instead}, expected: [instead]}
    }
  }
})
