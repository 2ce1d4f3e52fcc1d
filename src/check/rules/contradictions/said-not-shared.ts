import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import {namespaceOf} from '../../../model/find-fact.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {exceptsSomebody} from '../../words/excepts-somebody.ts'
import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {placeholdersBetween} from '../../words/placeholders-between.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'

/** Prose does not say that nothing is shared where the facts name somebody who gets it. */
export const saidNotShared = defineRule({
  id: 'said-not-shared',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Articles 4(9) and 13(1)(e)',
  url: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a13',
  examples: [
    {
      wrong: {
        nb: 'sections: {newsletter: {text: Vi deler ikke opplysningene med andre.}}',
        nn: 'sections: {newsletter: {text: Vi deler ikkje opplysningane med andre.}}',
        en: 'sections: {newsletter: {text: We do not share the data with others.}}'
      },
      right: {
        nb: 'sections: {newsletter: {text: Vi deler ikke opplysningene med andre enn leverandøren.}}',
        nn: 'sections: {newsletter: {text: Vi deler ikkje opplysningane med andre enn leverandøren.}}',
        en: 'sections: {newsletter: {text: We do not share the data with anyone other than the supplier.}}'
      }
    }
  ],
  *find(subject) {
    for (const [name, gets] of whoIsMeant)
      for (const phrase of findInWords(subject, name)) {
        if (exceptsSomebody(phrase) || isOfAnother(phrase, subject.policy)) continue
        const named = namedRecipients(subject.policy, activitiesOf(phrase, subject.policy), gets)
        const [first] = named
        if (first)
          yield {
            ...phraseFault(phrase),
            parameters: {actual: phrase.actual, activity: first.activity, party: first.party},
            related: named.map(({path}) => ({file: subject.file, path}))
          }
      }
  }
})

/** Processors are recipients, but no third parties (GDPR Article 4(9) and (10)). */
const whoIsMeant: readonly [name: string, gets: ReadonlySet<string> | undefined][] = [
  ['not-shared', undefined],
  ['not-shared-with-third-parties', new Set(['controller', 'joint-controller', 'public-authority'])]
]

/** What the section tells of; where it tells of nothing in particular, all activities, if it says so of everything. */
function activitiesOf(phrase: Phrase, policy: Policy): readonly string[] {
  const {section} = phrase.text
  const ofEverything = saysPhrase(phrase.version, 'of-everything', sentenceOf(phrase).text)
  return section?.about ?? (section && ofEverything ? shownActivities(policy) : [])
}

/** It is said of a party that does not pass things on. */
function isOfAnother({block, start}: Phrase, policy: Policy): boolean {
  const spaces = block.text.slice(0, start).match(/\s*$/)![0].length
  const [who] = placeholdersBetween(block, start - spaces - 1, start)
  return who !== undefined && namespaceOf(policy, who.path.split('.')[0]!) === 'parties'
}

interface NamedRecipient {
  activity: string
  party: string
  path: Path
}

function namedRecipients(
  {activities}: Policy,
  ids: readonly string[],
  gets: ReadonlySet<string> | undefined
): NamedRecipient[] {
  return ids.flatMap((activity) =>
    (answer(activities?.[activity]?.recipients) ?? []).flatMap((recipient, index) => {
      const party = typeof recipient === 'object' ? answer(recipient.party) : undefined
      const role = typeof recipient === 'object' ? answer(recipient.role) : undefined
      if (party === undefined || (gets && !gets.has(role ?? ''))) return []
      return [{activity, party, path: ['activities', activity, 'recipients', index]}]
    })
  )
}
