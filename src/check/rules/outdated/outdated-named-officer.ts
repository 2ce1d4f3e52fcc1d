import {answer} from '../../../model/answer.ts'
import {firstDay} from '../../../model/date.ts'
import {defineRule} from '../../rule.ts'

/** A data protection officer who is named in a declaration of more than a year ago may have been followed by another. Without a day of the check nobody can tell. */
export const outdatedNamedOfficer = defineRule({
  id: 'outdated-named-officer',
  severity: 'info',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(b)',
  examples: [
    {
      wrong: {policy: 'updated: "2025-09-01"\npeople: {officer: {name: Kari Nordmann}}\ndpo: {person: officer}'},
      right: {policy: 'updated: "2026-09-01"\npeople: {officer: {name: Kari Nordmann}}\ndpo: {person: officer}'}
    }
  ],
  *find({policy, today}) {
    const person = answer(policy.dpo?.person)
    const updated = answer(policy.updated)
    if (person === undefined || updated === undefined || today === undefined) return
    if (today <= nextYear(firstDay(updated))) return
    const actual = policy.people?.[person]?.name ?? person
    yield {path: ['dpo', 'person'], actual, parameters: {actual, updated: {date: updated}}}
  }
})

/** The same day a year later. */
function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}
