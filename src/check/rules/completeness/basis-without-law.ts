import {articleOf} from '../../../model/article-of.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {heldBases} from './held-bases.ts'
import {saysNoneOf} from './says-none-of.ts'

/** A legal obligation or a public task is laid down in law, and the declaration names it. */
export const basisWithoutLaw = defineGdprRule({
  id: 'basis-without-law',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 6(3)',
  examples: [
    {
      wrong: {policy: 'activities: {enquiries: {legalBases: [{article: 6(1)(e)}]}}'},
      right: {policy: 'activities: {enquiries: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}}'}
    }
  ],
  *find({policy}) {
    for (const {basis, path} of heldBases(policy)) {
      const article = articleOf(basis)
      if (article !== '6(1)(c)' && article !== '6(1)(e)') continue
      if (saysNoneOf(policy, path, basis, ['national'])) yield {path, parameters: {actual: article}}
    }
  }
})
