import {shownActivities} from '../../../template/view/shown-activities.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'

/** A declaration has activities: words alone cannot be looked through for what the law asks. */
export const noActivities = defineRule({
  id: 'no-activities',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 13(1)(c)',
  examples: [
    {
      wrong: {
        policy: `activities: null
outline:
  - {id: activities, sections: [{id: kindergarten, about: null, blocks: [text]}, {id: enquiries, about: null, blocks: [text]}, {id: newsletter, about: null, blocks: [text]}, {id: statistics, about: null, blocks: [text]}]}`,
        nb: `activities: null
sections: {kindergarten: {title: Barnehage, text: Vi fordeler plassene i barnehagen.}, enquiries: {title: Henvendelser, text: Vi svarer deg.}, newsletter: {title: Nyhetsbrev, text: Alle kan melde seg på nyhetsbrevet.}, statistics: {title: Statistikk, text: Vi teller besøkene.}}`,
        nn: `activities: null
sections: {kindergarten: {title: Barnehage, text: Vi fordeler plassane i barnehagen.}, enquiries: {title: Førespurnader, text: Vi svarar deg.}, newsletter: {title: Nyheitsbrev, text: Alle kan melde seg på nyheitsbrevet.}, statistics: {title: Statistikk, text: Vi tel besøka.}}`,
        en: `activities: null
sections: {kindergarten: {title: Kindergarten, text: We allocate the places in the kindergarten.}, enquiries: {title: Enquiries, text: We answer you.}, newsletter: {title: Newsletter, text: Everybody can subscribe to the newsletter.}, statistics: {title: Statistics, text: We count the visits.}}`
      },
      also: ['bare-heading'],
      right: {}
    }
  ],
  *find({policy}) {
    if (shownActivities(policy).length > 0 || !isUnsaid(policy, ['activities'], undefined)) return
    yield {path: ['activities'], at: 'key'}
  }
})
