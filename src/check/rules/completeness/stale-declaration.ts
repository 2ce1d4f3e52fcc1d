import {answer} from '../../../model/answer.ts'
import {parseDate} from '../../../model/date.ts'
import {defineRule} from '../../rule.ts'

/** A declaration that was last changed more than two years ago is looked through again. */
export const staleDeclaration = defineRule({
  id: 'stale-declaration',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [{wrong: {policy: 'updated: "2024-09-01"'}, right: {policy: 'updated: "2026-09-01"'}}],
  *find({policy, today}) {
    const updated = answer(policy.updated)
    if (updated === undefined || today === undefined || today <= twoYearsAfter(updated)) return
    yield {path: ['updated'], parameters: {actual: {date: updated}}}
  }
})

/** Two years after the last day that a date can mean; of a month, after its 31st, which comes after all its days. */
function twoYearsAfter(date: string): string {
  const {year, month = 12, day = 31} = parseDate(date)
  return [year + 2, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
