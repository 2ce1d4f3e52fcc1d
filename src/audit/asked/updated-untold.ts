import {defineRule} from '../../check/rule.ts'
import {examples} from './examples.ts'

/** A page tells when it was last changed. The date is found before rules look, since it decides whose day's law is asked. */
export const updatedUntold = defineRule({
  id: 'page-lacks-updated',
  severity: 'warning',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: examples['page-lacks-updated'] ?? [],
  *find({asOf}) {
    if (asOf === undefined) yield {path: []}
  }
})
