import {defineRule} from '../../check/rule.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {ownBlocks} from '../../check/words/own-blocks.ts'
import {findEvidence, type Evidence} from '../evidence.ts'
import {cookieSections} from '../sections-of-page.ts'

const denied: Evidence = {patterns: ['no-cookies']}
const names: Evidence = {facts: [{kind: 'cookie'}], affirmed: true}

/** A page does not say that no cookies are used where it names one. */
export const cookiesDenied = defineRule({
  id: 'page-cookies-denied',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        nb: 'Vi bruker ikke informasjonskapsler.\n\nInformasjonskapselen _pk_id varer i 13 måneder.',
        nn: 'Vi bruker ikkje informasjonskapslar.\n\nInformasjonskapselen _pk_id varer i 13 månader.',
        en: 'We do not use cookies.\n\nThe cookie _pk_id lasts for 13 months.'
      },
      right: {
        nb: 'Vi bruker ikke informasjonskapsler til markedsføring.\n\nInformasjonskapselen _pk_id varer i 13 måneder.',
        nn: 'Vi bruker ikkje informasjonskapslar til marknadsføring.\n\nInformasjonskapselen _pk_id varer i 13 månader.',
        en: 'We do not use cookies for marketing.\n\nThe cookie _pk_id lasts for 13 months.'
      }
    }
  ],
  *find(subject) {
    const [named] = [...findEvidence(subject.once(cookieSections).flat(), names)]
    if (!named) return
    for (const phrase of findEvidence(ownBlocks(subject), denied))
      yield {...phraseFault(phrase), parameters: {actual: phrase.actual, cookie: named.actual}}
  }
})
