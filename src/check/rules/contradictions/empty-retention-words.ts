import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {placeholdersBetween} from '../../words/placeholders-between.ts'
import {defineRule} from '../../rule.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'

/** Prose on how long data are kept says something that readers can measure. */
export const emptyRetentionWords = defineRule({
  id: 'empty-retention-words',
  severity: 'warning',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: Vi lagrer opplysningene på ubestemt tid.}}',
        nn: 'sections: {introduction: {text: Vi lagrar opplysningane på ubestemt tid.}}',
        en: 'sections: {introduction: {text: We store the data indefinitely.}}'
      },
      right: {
        nb: 'sections: {introduction: {text: Vi lagrer opplysningene til du melder deg av.}}',
        nn: 'sections: {introduction: {text: Vi lagrar opplysningane til du melder deg av.}}',
        en: 'sections: {introduction: {text: We store the data until you unsubscribe.}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const phrase of findInWords(subject, 'empty-retention')) {
      const {version, block, end} = phrase
      const sentence = sentenceOf(phrase)
      if (!saysPhrase(version, 'keeps-data', sentence.text) || namesLimit(phrase)) continue
      // What follows it can be a criterion, but one in which the limit is the reader's own doing.
      const milder = saysPhrase(version, 'until', block.text.slice(end, sentence.end))
      yield {...phraseFault(phrase), milder}
    }
  }
})

/** A number, or a fact on retention or law, is in the same sentence. */
function namesLimit(phrase: Phrase): boolean {
  const sentence = sentenceOf(phrase)
  const facts = placeholdersBetween(phrase.block, sentence.start, sentence.end)
  return /\d/.test(sentence.text) || facts.some(({path}) => /(?:^|\.)(?:retention|law|periods)\./.test(path))
}
