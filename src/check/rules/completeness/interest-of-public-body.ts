import {articleOf} from '../../../model/article-of.ts'
import {isPublicBody} from '../../facts/is-public-body.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {heldBases} from './held-bases.ts'

/** A public body does not rest its tasks on legitimate interests. */
export const interestOfPublicBody = defineGdprRule({
  id: 'interest-of-public-body',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 6(1), last subparagraph',
  examples: [
    {
      wrong: {
        policy: 'activities: {newsletter: {legalBases: [{article: 6(1)(f), interest: efficient-communication}]}}'
      },
      right: {policy: 'activities: {newsletter: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}}'}
    }
  ],
  *find({policy}) {
    if (!isPublicBody(policy)) return
    for (const {basis, path} of heldBases(policy)) if (articleOf(basis) === '6(1)(f)') yield {path}
  }
})
