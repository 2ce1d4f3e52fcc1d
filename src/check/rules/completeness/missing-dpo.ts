import {isPublicBody} from '../../facts/is-public-body.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {hasNoContact} from './has-no-contact.ts'
import {refersElsewhere} from './refers-elsewhere.ts'

/** A public body has a data protection officer, and whoever has one says how to reach him or her. */
export const missingDpo = defineGdprRule({
  id: 'missing-dpo',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Articles 13(1)(b) and 37(1)(a)',
  url: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a37',
  examples: [{wrong: {policy: 'dpo: {email: null, phone: null}'}, right: {policy: 'dpo: {phone: null}'}}],
  *find({policy}) {
    const asked = policy.dpo !== undefined || isPublicBody(policy)
    if (asked && isUnsaid(policy, ['dpo'], undefined) && hasNoContact(policy, 'dpo')) {
      yield {path: ['dpo'], at: 'key', milder: refersElsewhere(policy)}
    }
  }
})
