import {defineRule} from '../../check/rule.ts'
import {ownBlocks} from '../../check/words/own-blocks.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, firstEvidence} from '../evidence.ts'
import {followsGdprNow} from '../follows-gdpr-now.ts'

/** A public authority does not rest its tasks on legitimate interests. */
export const interestOfPublicBody = defineRule({
  id: 'page-interest-of-public-body',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 6(1), last subparagraph',
  examples: [
    {
      wrong: {
        nb: 'Eksempel kommune er behandlingsansvarlig. Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav f.',
        nn: 'Eksempel kommune er behandlingsansvarleg. Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav f.',
        en: 'Eksempel Municipality is the controller. The legal basis is Article 6(1)(f) GDPR.'
      },
      right: {
        nb: 'Eksempel kommune er behandlingsansvarlig. Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav e.',
        nn: 'Eksempel kommune er behandlingsansvarleg. Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav e.',
        en: 'Eksempel Municipality is the controller. The legal basis is Article 6(1)(e) GDPR.'
      }
    }
  ],
  *find(subject) {
    if (!followsGdprNow(subject) || !firstEvidence(subject, {patterns: ['public-body']})) return
    for (const phrase of findEvidence(ownBlocks(subject), {facts: [{kind: 'law', value: /^6\(1\)\(f\)/}]}))
      yield phraseFault(phrase)
  }
})
