import {answer} from '../../../model/answer.ts'
import {deriveRights} from '../../../template/view/derive-rights.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'

/** A declaration that lists rights lists all that the legal bases give. */
export const missingRight = defineGdprRule({
  id: 'missing-right',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 13(2)(b) and (c)',
  examples: [
    {
      wrong: {policy: 'rights: {stated: [access, rectification, erasure, restriction, objection, withdraw-consent]}'},
      right: {
        policy:
          'rights: {stated: [access, rectification, erasure, restriction, portability, objection, withdraw-consent]}'
      }
    }
  ],
  *find({policy}) {
    const stated = answer(policy.rights?.stated)
    if (stated === undefined) return
    for (const {right} of deriveRights(policy)) {
      if (!stated.includes(right)) yield {path: ['rights', 'stated'], parameters: {right}}
    }
  }
})
