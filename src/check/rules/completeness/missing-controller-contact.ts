import {defineGdprRule} from './define-gdpr-rule.ts'
import {hasNoContact} from './has-no-contact.ts'
import {refersElsewhere} from './refers-elsewhere.ts'

/** The declaration says how to reach the controller. */
export const missingControllerContact = defineGdprRule({
  id: 'missing-controller-contact',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Article 13(1)(a)',
  examples: [
    {
      wrong: {policy: 'controller: {email: null, phone: null, postalAddress: null, visitingAddress: null}'},
      right: {policy: 'controller: {phone: null, postalAddress: null, visitingAddress: null}'}
    }
  ],
  *find({policy}) {
    if (hasNoContact(policy, 'controller')) yield {path: ['controller', 'email'], milder: refersElsewhere(policy)}
  }
})
