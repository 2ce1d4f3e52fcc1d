import {defineRule} from '../../check/rule.ts'
import {findInWords} from '../../check/words/find-in-words.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, type Evidence} from '../evidence.ts'

const cookie: Evidence = {facts: [{kind: 'cookie'}]}
const anyCookie: Evidence = {patterns: ['cookies-used'], affirmed: true}

/** A page does not say that nothing is stored beside a cookie, which is something stored. */
export const nothingStored = defineRule({
  id: 'page-nothing-stored',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        nb: 'Qlik plasserer informasjonskapselen qlik_session på maskinen din. Ingen informasjon blir lagret.',
        nn: 'Qlik plasserer informasjonskapselen qlik_session på maskina di. Ingen informasjon blir lagra.',
        en: 'Qlik places the cookie qlik_session on your computer. No information is stored.'
      },
      right: {
        nb: 'Qlik plasserer informasjonskapselen qlik_session på maskinen din. Den husker valgene dine.',
        nn: 'Qlik plasserer informasjonskapselen qlik_session på maskina di. Han hugsar vala dine.',
        en: 'Qlik places the cookie qlik_session on your computer. It remembers your choices.'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'nothing-stored')) {
      const [named] = [...findEvidence([phrase], cookie), ...findEvidence([phrase], anyCookie)]
      if (named) yield {...phraseFault(phrase), parameters: {actual: phrase.actual, cookie: named.actual}}
    }
  }
})
