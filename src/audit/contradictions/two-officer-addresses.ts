import {defineRule} from '../../check/rule.ts'
import type {ExtractedKind} from '../../check/extract/extracted-fact.ts'
import type {Subject} from '../../check/subject.ts'
import type {Phrase} from '../../check/words/find-in-words.ts'
import {ownBlocks} from '../../check/words/own-blocks.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, type Evidence} from '../evidence.ts'
import {says} from '../sections-of-page.ts'

const officer: Evidence = {patterns: ['dpo']}
const kinds: readonly ExtractedKind[] = ['email', 'phone']

/** A page gives one address and one telephone number of the data protection officer. */
export const twoOfficerAddresses = defineRule({
  id: 'page-two-officer-addresses',
  severity: 'warning',
  asks: 'editor',
  article: 'GDPR Article 13(1)(b)',
  examples: [
    {
      wrong: {
        nb: 'Kontakt personvernombudet på ombud@eksempel.example.\n\nPersonvernombudet svarer på personvern@eksempel.example.',
        nn: 'Kontakt personvernombodet på ombod@eksempel.example.\n\nPersonvernombodet svarer på personvern@eksempel.example.',
        en: 'Contact the data protection officer at dpo@eksempel.example.\n\nThe data protection officer answers at privacy@eksempel.example.'
      },
      right: {
        nb: 'Kontakt personvernombudet på ombud@eksempel.example.\n\nAndre spørsmål kan du sende til post@eksempel.example.',
        nn: 'Kontakt personvernombodet på ombod@eksempel.example.\n\nAndre spørsmål kan du sende til post@eksempel.example.',
        en: 'Contact the data protection officer at dpo@eksempel.example.\n\nOther questions can be sent to post@eksempel.example.'
      }
    }
  ],
  *find(subject) {
    for (const kind of kinds) {
      const [first, ...others] = addressesOf(subject, kind)
      const other = others.find(({actual}) => actual.toLowerCase() !== first!.actual.toLowerCase())
      if (first && other) yield {...phraseFault(other), parameters: {actual: other.actual, other: first.actual}}
    }
  }
})

/** Of each paragraph that names the officer and one address. */
function addressesOf(subject: Subject, kind: ExtractedKind): Phrase[] {
  return [...ownBlocks(subject)].flatMap((own) => {
    if (!says([own], officer)) return []
    const found = [...findEvidence([own], {facts: [{kind}]})]
    return found.length === 1 ? found : []
  })
}
