import {sectionsOf} from '../../../model/namespaces.ts'
import {defineRule} from '../../rule.ts'
import {factsOfActivities} from './facts-of-activities.ts'
import {createShownIn} from './shown-in.ts'

/** A fact that is on the page in one language is there in all of them. */
export const factShownInSomeLanguages = defineRule({
  id: 'fact-shown-in-some-languages',
  severity: 'error',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        policy: 'activities: {newsletter: {articles: ["5(1)(b)"]}}',
        nb: 'sections: {newsletter: {text: "Vi følger {{articles}}."}}',
        nn: 'sections: {newsletter: {text: "Vi følgjer {{articles}}."}}',
        en: 'sections: {newsletter: {text: "We follow the law."}}'
      },
      also: ['differing-placeholder'],
      right: {
        policy: 'activities: {newsletter: {articles: ["5(1)(b)"]}}',
        nb: 'sections: {newsletter: {text: "Vi følger {{articles}}."}}',
        nn: 'sections: {newsletter: {text: "Vi følgjer {{articles}}."}}',
        en: 'sections: {newsletter: {text: "We follow {{articles}}."}}'
      }
    }
  ],
  *find(subject) {
    const shownIn = createShownIn(subject)
    for (const fact of factsOfActivities(subject.policy)) {
      const shown = shownIn(fact)
      const missing = subject.versions.filter(({language}) => !shown.includes(language))
      if (shown.length === 0 || missing.length === 0) continue
      const section = sectionsOf(subject.policy.outline).find(({about}) => about?.includes(fact.activity ?? ''))
      yield {
        path: fact.path,
        parameters: {
          field: fact.path.join('.'),
          actual: fact.value,
          missing: missing.map(({language}) => language).join(', '),
          shown: shown.join(', ')
        },
        ...(section && {related: missing.map(({file}) => ({file, path: ['sections', section.id, 'text']}))})
      }
    }
  }
})
