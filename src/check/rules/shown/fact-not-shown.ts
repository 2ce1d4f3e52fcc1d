import {defineRule} from '../../rule.ts'

import type {Policy} from '../../../model/policy.ts'
import {factsOfActivities, type ActivityFact} from './facts-of-activities.ts'
import {createShownIn} from './shown-in.ts'

/** Every fact of an activity is on the page, or is said to be for the internal record. */
export const factNotShown = defineRule({
  id: 'fact-not-shown',
  severity: 'warning',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {policy: 'outline: [{id: activities, sections: [{id: newsletter, blocks: [text]}]}]'},
      right: {
        policy: 'outline: [{id: activities, sections: [{id: newsletter, blocks: [text, {activity: newsletter}]}]}]'
      }
    }
  ],
  *find(subject) {
    const shownIn = createShownIn(subject)
    for (const [owner, facts] of byActivity(subject.policy)) {
      const shown = new Set(facts.filter((fact) => shownIn(fact).length > 0).map(entryOf))
      const silent = new Map(
        facts.filter((fact) => fact.required && !shown.has(entryOf(fact))).map((fact) => [entryOf(fact), fact.value])
      )
      const fields = [...silent].map(([field, value]) => `${field} (${value})`).join(', ')
      if (silent.size > 0) yield {path: owner.split('.'), at: 'key', parameters: {owner, fields}}
    }
  }
})

/** Facts by the activity that has them, or by what all inherit. */
function byActivity(policy: Policy): Map<string, ActivityFact[]> {
  const groups = new Map<string, ActivityFact[]>()
  for (const fact of factsOfActivities(policy)) {
    const owner = fact.path.slice(0, fact.activity === undefined ? 1 : 2).join('.')
    groups.set(owner, [...(groups.get(owner) ?? []), fact])
  }
  return groups
}

/** What a page shows whole or not at all: a field, or one entry of a list. An entry is shown when what it is about is. */
function entryOf({path, activity}: ActivityFact): string {
  const [field, index] = path.slice(activity === undefined ? 1 : 2)
  return typeof index === 'number' ? `${field}.${index}` : String(field)
}
