import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {defineRule} from '../../rule.ts'

/** Where nobody, or nobody else, is said to get data, no other field names somebody who does. */
export const recipientsDenied = defineRule({
  id: 'recipients-denied',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(e)',
  examples: [
    {
      wrong: {policy: 'activities: {kindergarten: {othersGetIt: none, access: [{party: web-supplier}]}}'},
      right: {policy: 'activities: {kindergarten: {othersGetIt: none, access: [{party: form-supplier}]}}'}
    }
  ],
  *find({policy, file}) {
    for (const activity of shownActivities(policy)) {
      const {recipients, othersGetIt} = policy.activities?.[activity] ?? {}
      const field = recipients === 'none' ? 'recipients' : 'othersGetIt'
      if (recipients !== 'none' && othersGetIt !== 'none') continue
      const known = knownRecipients(policy, activity)
      const [first, ...others] = partiesWithData(policy, activity).filter(({party}) => !known.has(party))
      if (first)
        yield {
          path: ['activities', activity, field],
          parameters: {activity, party: first.party},
          related: [first, ...others].map(({path}) => ({file, path}))
        }
    }
  }
})

/** Recipients that are named, and whom they let process for them. */
function knownRecipients({activities, parties}: Policy, activity: string): ReadonlySet<string> {
  const known = new Set<string>()
  const add = (party: string | undefined): void => {
    if (party === undefined || known.has(party)) return
    known.add(party)
    for (const next of answer(parties?.[party]?.subProcessors) ?? []) add(next)
  }
  for (const recipient of answer(activities?.[activity]?.recipients) ?? [])
    if (typeof recipient === 'object') add(answer(recipient.party))
  return known
}

/** Parties that other fields say have the data: with access, keeping them, or getting them abroad. */
function partiesWithData({activities, parties}: Policy, id: string): {party: string; path: Path}[] {
  const {access, retention, transfers} = activities?.[id] ?? {}
  const fields: [string, (string | undefined)[]][] = [
    [
      'access',
      (answer(access) ?? []).map((one) => (typeof one === 'object' && 'party' in one ? one.party : undefined))
    ],
    ['retention', (answer(retention) ?? []).map(({where}) => answer(where))],
    ['transfers', (answer(transfers) ?? []).map(({to}) => answer(to))]
  ]
  return fields.flatMap(([field, named]) =>
    named.flatMap((party, index) =>
      party !== undefined && Object.hasOwn(parties ?? {}, party)
        ? [{party, path: ['activities', id, field, index]}]
        : []
    )
  )
}
