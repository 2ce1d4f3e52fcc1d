import {latinExpression} from '../../lexicon/latin-expression.ts'
import {anyOf, wordEnd} from '../any-of.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Percentages. */
export const percentage: KindOfFact = {
  id: 'percentage',
  prepare({data: {percent = []}, count, readNumber}) {
    const pattern = latinExpression(`(?<![\\p{L}\\p{N}_.,])(${count})\\s?${anyOf([...percent, '%'])}${wordEnd}`)
    return (text) => foundBy(pattern, text, ([, written]) => readNumber(written!))
  }
}
