import {defineRule} from '../../check/rule.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findInWords, type Phrase} from '../../check/words/find-in-words.ts'
import {firstEvidence} from '../evidence.ts'

/** Two or three names in a row that end right before the words, at the beginning of a sentence. */
const person = /(?:^|[.!?] )((?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+) $/u

/** A page does not call somebody by name the controller where it calls somebody else that too. */
export const twoControllers = defineRule({
  id: 'page-two-controllers',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 4(7)',
  examples: [
    {
      wrong: {
        nb: 'Eksempletaten er behandlingsansvarlig for nettstedet.\n\nKari Nordmann er behandlingsansvarlig.',
        nn: 'Eksempletaten er behandlingsansvarleg for nettstaden.\n\nKari Nordmann er behandlingsansvarleg.',
        en: 'Eksempletaten is the controller of the website.\n\nKari Nordmann is the controller.'
      },
      right: {
        nb: 'Eksempletaten, ved Kari Nordmann, er behandlingsansvarlig.',
        nn: 'Eksempletaten, ved Kari Nordmann, er behandlingsansvarleg.',
        en: 'Eksempletaten, represented by Kari Nordmann, is the controller.'
      }
    }
  ],
  *find(subject) {
    if (firstEvidence(subject, {patterns: ['joint']})) return
    const called = [...findInWords(subject, 'is-the-controller')]
    for (const phrase of called) {
      const name = nameBefore(phrase)
      if (name !== undefined && called.some((other) => other !== phrase && nameBefore(other) !== name))
        yield {...phraseFault(phrase), parameters: {name}}
    }
  }
})

/** Who is named right before, when the sentence says no more than that. */
function nameBefore({block, start, end}: Phrase): string | undefined {
  return /^\s*(?:[.]|$)/.test(block.text.slice(end)) ? person.exec(block.text.slice(0, start))?.[1] : undefined
}
