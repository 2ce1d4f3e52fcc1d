import type {Path} from '../../../diagnostics/finding.ts'
import type {Placeholder} from '../../../language/pattern.ts'
import {findFact} from '../../../model/find-fact.ts'
import type {Policy} from '../../../model/policy.ts'
import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {defineRule} from '../../rule.ts'

/** Prose does not say that nothing is stored beside a cookie, which is something stored. */
export const saidNothingStored = defineRule({
  id: 'said-nothing-stored',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi bruker {{cookies.website.choice}}. Ingen informasjon blir lagret."}}',
        nn: 'sections: {introduction: {text: "Vi bruker {{cookies.website.choice}}. Ingen informasjon blir lagra."}}',
        en: 'sections: {introduction: {text: "We use {{cookies.website.choice}}. No information is stored."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi bruker {{cookies.website.choice}}, som lagrer valget ditt."}}',
        nn: 'sections: {introduction: {text: "Vi bruker {{cookies.website.choice}}, som lagrar valet ditt."}}',
        en: 'sections: {introduction: {text: "We use {{cookies.website.choice}}, which stores your choice."}}'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findInWords(subject, 'nothing-stored')) {
      const cookie = cookieOf(phrase, subject.policy)
      if (cookie)
        yield {
          ...phraseFault(phrase),
          parameters: {actual: phrase.actual, cookie: String(cookie.at(-1))},
          related: [{file: subject.file, path: cookie}]
        }
    }
  }
})

/** The cookie that the paragraph names last, else one that the text names. */
function cookieOf({text, block}: Phrase, policy: Policy): Path | undefined {
  const cookies = (placeholders: readonly Placeholder[]): Path[] =>
    placeholders
      .map(({path}) => findFact(policy, path.split('.'))?.path ?? [])
      .filter(([first, , items, id]) => first === 'cookies' && items === 'items' && id !== undefined)
      .map((path) => path.slice(0, cookiePathLength))
  return cookies(block.placeholders).at(-1) ?? cookies(text.blocks.flatMap(({placeholders}) => placeholders))[0]
}

/** `cookies`, the group, `items`, the id. */
const cookiePathLength = 4
