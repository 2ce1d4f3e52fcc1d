import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {placeholdersBetween} from '../../words/placeholders-between.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'
import {dataOf} from '../../facts/data-of.ts'

/** Data are not called anonymous that are only shortened. */
export const calledAnonymous = defineRule({
  id: 'called-anonymous',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 4(1) and (5), recital 26',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Statistikken bruker anonymiserte IP-adresser.}}',
        nn: 'sections: {introduction: {text: Statistikken bruker anonymiserte IP-adresser.}}',
        en: 'sections: {introduction: {text: The statistics use anonymised IP addresses.}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Statistikken bruker forkortede IP-adresser.}}',
        nn: 'sections: {introduction: {text: Statistikken bruker forkorta IP-adresser.}}',
        en: 'sections: {introduction: {text: The statistics use shortened IP addresses.}}'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'anonymous')) {
      if (saysPhrase(phrase.version, 'negation', sentenceOf(phrase).text)) continue
      if (isShortened(phrase)) yield phraseFault(phrase)
      else {
        // What the statistics show can be anonymous though the data behind them are not.
        const path = shortenedAddress(subject.policy, phrase.text.section?.about ?? [])
        if (path) yield {...phraseFault(phrase), related: [{file: subject.file, path}], milder: true}
      }
    }
  }
})

/** The sentence tells of the address of a computer, or of digits that are taken away. */
function isShortened(phrase: Phrase): boolean {
  const {text, start, end} = sentenceOf(phrase)
  return (
    saysPhrase(phrase.version, 'ip-address', text) ||
    saysPhrase(phrase.version, 'digits-removed', text) ||
    placeholdersBetween(phrase.block, start, end).some(({path}) => /(?:^|[.-])ip-address$/.test(path))
  )
}

/** Where the facts say that addresses are shortened. */
function shortenedAddress(policy: Policy, activities: readonly string[]): Path | undefined {
  return activities
    .flatMap((activity): Path[] => {
      const security = answer(policy.activities?.[activity]?.security) ?? []
      return [
        ...dataOf(policy, activity)
          .filter(({item}) => item === 'truncated-ip-address')
          .map(({path}) => path),
        ...(security.includes('ip-truncation') ? [['activities', activity, 'security']] : [])
      ]
    })
    .at(0)
}
