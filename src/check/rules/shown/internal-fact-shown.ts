import {defineRule} from '../../rule.ts'
import {factsOfActivities} from './facts-of-activities.ts'
import {createShownIn} from './shown-in.ts'

/** What is said to be for the internal record is not on the page. */
export const internalFactShown = defineRule({
  id: 'internal-fact-shown',
  severity: 'error',
  asks: 'editor',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {internal: [security]}}'},
      right: {policy: 'activities: {newsletter: {internal: [review]}}'}
    }
  ],
  *find(subject) {
    const shownIn = createShownIn(subject)
    for (const fact of factsOfActivities(subject.policy)) {
      const shown = fact.internal ? shownIn(fact) : []
      if (shown.length > 0) yield {path: fact.path, parameters: {field: fact.path.join('.'), shown: shown.join(', ')}}
    }
  }
})
