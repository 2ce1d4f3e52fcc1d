import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'

/** The declaration says when it was last changed. */
export const missingUpdated = defineRule({
  id: 'missing-updated',
  severity: 'warning',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [{wrong: {policy: 'updated: null'}, also: ['bare-heading'], right: {policy: 'updated: "2026-09-01"'}}],
  *find({policy}) {
    if (isUnsaid(policy, ['updated'], policy.updated)) yield {path: ['updated']}
  }
})
