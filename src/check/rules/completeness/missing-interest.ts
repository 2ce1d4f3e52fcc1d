import {articleOf} from '../../../model/article-of.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {heldBases} from './held-bases.ts'
import {saysNoneOf} from './says-none-of.ts'

/** Processing that rests on legitimate interests says which they are. */
export const missingInterest = defineGdprRule({
  id: 'missing-interest',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(d)',
  examples: [
    {
      wrong: {
        policy: `controller: {body: association}
activities: {newsletter: {legalBases: [{article: 6(1)(f)}]}}`
      },
      right: {
        policy: `controller: {body: association}
activities: {newsletter: {legalBases: [{article: 6(1)(f), interest: efficient-communication}]}}`
      }
    }
  ],
  *find({policy}) {
    for (const {basis, path} of heldBases(policy)) {
      if (articleOf(basis) === '6(1)(f)' && saysNoneOf(policy, path, basis, ['interest'])) yield {path}
    }
  }
})
