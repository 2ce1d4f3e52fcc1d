import {defineRule} from '../../check/rule.ts'
import type {Phrase} from '../../check/words/find-in-words.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {saysPhrase} from '../../check/words/says-phrase.ts'
import {sentenceOf} from '../../check/words/sentence-of.ts'
import {ownBlocks} from '../../check/words/own-blocks.ts'
import {findEvidence, type Evidence} from '../evidence.ts'

const anonymous: Evidence = {patterns: ['called-anonymous'], affirmed: true}
const identifies: Evidence = {patterns: ['identifies'], affirmed: true}

/** What is called anonymous is not told, in the same breath, to have what tells who somebody is. */
export const anonymousIdentified = defineRule({
  id: 'page-anonymous-identified',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 4(1), recital 26',
  examples: [
    {
      wrong: {
        nb: 'Undersøkelsen er anonym. Vi lagrer svarene sammen med e-postadressen din.',
        nn: 'Undersøkinga er anonym. Vi lagrar svara saman med e-postadressa di.',
        en: 'The survey is anonymous. We store the answers together with your email address.'
      },
      right: {
        nb: 'Undersøkelsen er anonym. Vi lagrer bare svarene.',
        nn: 'Undersøkinga er anonym. Vi lagrar berre svara.',
        en: 'The survey is anonymous. We store the answers alone.'
      }
    }
  ],
  *find(subject) {
    for (const phrase of findEvidence(ownBlocks(subject), anonymous)) {
      const named = [...findEvidence([phrase], identifies)].find((one) => isNear(phrase, one))
      if (named) yield {...phraseFault(phrase), parameters: {actual: phrase.actual, data: named.actual}}
    }
  }
})

/** In the same sentence, or the next, and not about addresses that are shortened, which another rule looks at. */
function isNear(phrase: Phrase, named: Phrase): boolean {
  const [one, other] = [sentenceOf(phrase), sentenceOf(named)]
  const apart = phrase.block.text.slice(one.end, other.start).trim() === '' ? other.start - one.end : Infinity
  return (one.start === other.start || (apart >= 0 && apart < 3)) && !saysPhrase(phrase.version, 'ip-address', one.text)
}
