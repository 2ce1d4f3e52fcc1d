import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {knownSuppliers} from './known-suppliers.ts'
import {inHouse, receivingParties} from './receiving-parties.ts'
import {transfersSaid} from './transfers-said.ts'

/** Where a supplier is known to have its owner outside the EEA, it is said whether data go there. */
export const transferToKnownSupplier = defineRule({
  id: 'transfer-to-known-supplier',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {
        policy: `parties: {web-supplier: {name: Mailchimp, country: null}}
activities: {statistics: {transfers: null}}`
      },
      right: {
        policy: `parties: {web-supplier: {name: Mailchimp, country: null}}
activities: {statistics: {transfers: none}}`
      }
    }
  ],
  *find(subject) {
    const {policy} = subject
    if (!followsGdpr(subject)) return
    for (const activity of shownActivities(policy)) {
      // Whoever says that there are none, or asks, has thought of it.
      if (!isUnsaid(policy, ['activities', activity, 'transfers'], transfersSaid(policy, activity))) continue
      for (const {names, path} of [...partiesOf(subject, activity), ...systemsOf(subject, activity)]) {
        const known = knownSuppliers.find(({name}) => names.some((one) => name.test(one)))
        if (known) yield {path, parameters: {activity, party: names[0]!, country: known.country}}
      }
    }
  }
})

/** Somebody by all names, the id first, and where the activity names them. */
interface Named {
  names: readonly string[]
  path: Path
}

/** Parties that get data, where nothing is said of the country. */
function partiesOf(subject: Subject, activity: string): Named[] {
  const {policy} = subject
  return receivingParties(policy, activity)
    .filter(({party}) =>
      (['country', 'controlledFrom'] as const).every((field) =>
        isUnsaid(policy, ['parties', party, field], policy.parties?.[party]?.[field])
      )
    )
    .map(({party, path}) => ({names: namesOf(subject, 'parties', party), path}))
}

/** Systems in use of which no supplier is told, other than those that run in the house. */
function systemsOf(subject: Subject, activity: string): Named[] {
  const {policy} = subject
  return (answer(policy.activities?.[activity]?.systems) ?? []).flatMap((id, index) => {
    const {supplier, hosting} = policy.systems?.[id] ?? {}
    if (!isUnsaid(policy, ['systems', id, 'supplier'], supplier) || inHouse.has(answer(hosting) ?? '')) return []
    return [{names: namesOf(subject, 'systems', id), path: ['activities', activity, 'systems', index]}]
  })
}

function namesOf({policy, versions}: Subject, kind: 'parties' | 'systems', id: string): string[] {
  const said = versions.map(({words}) => words.get(`${kind}.${id}.name`)?.text)
  return [id, answer(policy[kind]?.[id]?.name), ...said].filter((name) => name !== undefined)
}
