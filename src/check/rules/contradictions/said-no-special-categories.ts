import {termsOf} from '../../../model/namespaces.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {placeholdersBetween} from '../../words/placeholders-between.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'
import {dataOf} from '../../facts/data-of.ts'
import {isSpecialCategory} from '../../facts/is-special-category.ts'

/** Prose does not say that no special categories are processed where the facts have some. */
export const saidNoSpecialCategories = defineRule({
  id: 'said-no-special-categories',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 9(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Vi samler ikke inn særlige kategorier av personopplysninger.}}',
        nn: 'sections: {introduction: {text: Vi samlar ikkje inn særlege kategoriar av personopplysningar.}}',
        en: 'sections: {introduction: {text: We do not collect special categories of personal data.}}'
      },
      right: {
        nb: 'sections: {newsletter: {text: Vi samler ikke inn særlige kategorier av personopplysninger.}}',
        nn: 'sections: {newsletter: {text: Vi samlar ikkje inn særlege kategoriar av personopplysningar.}}',
        en: 'sections: {newsletter: {text: We do not collect special categories of personal data.}}'
      }
    }
  ],
  *find(subject) {
    const {policy, file} = subject
    const special = new Set(termsOf(policy, 'data').filter((id) => isSpecialCategory(id, policy)))
    for (const phrase of findInWords(subject, 'not-collected')) {
      const found = heldIn(phrase, policy, special)
      const [first] = found
      if (first && isAboutSpecial(phrase, special))
        yield {
          ...phraseFault(phrase),
          parameters: {activity: String(first.path[1]), data: first.item},
          related: found.map(({path}) => ({file, path}))
        }
    }
  }
})

/** What the section tells of, or everything where it tells of nothing in particular. */
function heldIn({text: {section}}: Phrase, policy: Policy, special: ReadonlySet<string>) {
  return shownActivities(policy, section?.about).flatMap((activity) =>
    dataOf(policy, activity).filter(({item}) => special.has(item))
  )
}

/** How far behind the verb its object can begin. */
const reach = 60

/** Special categories are what is not collected, without exception. */
function isAboutSpecial(phrase: Phrase, special: ReadonlySet<string>): boolean {
  const {version, block, end} = phrase
  const sentence = sentenceOf(phrase)
  const to = Math.min(sentence.end, end + reach)
  const named = placeholdersBetween(block, end, to).some(({path}) => special.has(path.replace(/^data\./, '')))
  return (
    !saysPhrase(version, 'exception', sentence.text) &&
    (named || saysPhrase(version, 'special-categories', block.text.slice(end, to)))
  )
}
