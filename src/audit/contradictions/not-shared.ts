import {defineRule} from '../../check/rule.ts'
import {exceptsSomebody} from '../../check/words/excepts-somebody.ts'
import {findInWords} from '../../check/words/find-in-words.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, type Evidence} from '../evidence.ts'
import {sectionsOfPage} from '../sections-of-page.ts'

/** Somebody outside the house who works with the data: by name, else by what they are. */
const others: readonly Evidence[] = [
  {facts: [{kind: 'supplier'}], affirmed: true},
  {patterns: ['supplier-abroad'], affirmed: true},
  {patterns: ['processor'], affirmed: true}
]

/** A page does not say that nothing is shared in a section that names somebody who gets it. */
export const notShared = defineRule({
  id: 'page-not-shared',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Articles 4(9) and 13(1)(e)',
  url: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a13',
  examples: [
    {
      wrong: {
        nb: 'Vi bruker Mailchimp til å sende nyhetsbrev. Vi deler ikke opplysningene med andre.',
        nn: 'Vi bruker Mailchimp til å sende nyheitsbrev. Vi deler ikkje opplysningane med andre.',
        en: 'We use Mailchimp to send newsletters. We do not share the data with others.'
      },
      right: {
        nb: 'Vi bruker Mailchimp til å sende nyhetsbrev. Vi deler ikke opplysningene med andre enn Mailchimp.',
        nn: 'Vi bruker Mailchimp til å sende nyheitsbrev. Vi deler ikkje opplysningane med andre enn Mailchimp.',
        en: 'We use Mailchimp to send newsletters. We do not share the data with anyone other than Mailchimp.'
      }
    }
  ],
  *find(subject) {
    const sections = subject.once(sectionsOfPage)
    for (const phrase of findInWords(subject, 'not-shared')) {
      if (exceptsSomebody(phrase)) continue
      const section = sections.find((blocks) => blocks.some(({block}) => block === phrase.block)) ?? []
      const [named] = others.flatMap((evidence) => [...findEvidence(section, evidence)])
      if (named) yield {...phraseFault(phrase), parameters: {actual: phrase.actual, party: named.actual}}
    }
  }
})
