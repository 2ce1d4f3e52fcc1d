import {latinExpression} from '../../lexicon/latin-expression.ts'
import {anyOf, wordEnd, wordStart} from '../any-of.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Ages of people: "under 13 år". */
export const age: KindOfFact = {
  id: 'age',
  prepare({data, count, readNumber}) {
    const patterns = (data.ages ?? []).map((pattern) =>
      latinExpression(`${wordStart}${anyOf([pattern]).replace('#', () => `(?<count>${count})`)}${wordEnd}`)
    )
    return (text) => patterns.flatMap((pattern) => foundBy(pattern, text, ({groups}) => readNumber(groups!.count!)))
  }
}
