import {isOpen} from '../../../model/answer.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {refersElsewhere} from './refers-elsewhere.ts'

/** The declaration says that one can complain, and to which supervisory authority. */
export const missingComplaint = defineGdprRule({
  id: 'missing-complaint',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Article 13(2)(d)',
  examples: [
    {
      wrong: {policy: 'complaint: null'},
      also: ['bare-heading'],
      right: {policy: 'parties: {supervisor: {name: Datatilsynet, country: "NO"}}\ncomplaint: {authority: supervisor}'}
    }
  ],
  *find({policy}) {
    if (isOpen(policy.complaint)) return
    const path = ['complaint', 'authority']
    if (isUnsaid(policy, path, policy.complaint?.authority)) yield {path, milder: refersElsewhere(policy)}
  }
})
