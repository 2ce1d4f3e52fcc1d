import {latinExpression} from '../../lexicon/latin-expression.ts'
import {anyOf, wordEnd, wordStart} from '../any-of.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Amounts of money, "1 500 kroner" and "NOK 1,500"; the code of the currency comes first. */
export const amount: KindOfFact = {
  id: 'amount',
  when: /\d/,
  prepare({data: {amounts = {}, multipliers = {}}, figure, readNumber}) {
    const codes = Object.entries(amounts).map(([code, names]) => ({code, pattern: wholly(anyOf(names))}))
    const times = Object.entries(multipliers).map(([value, names]) => ({value, pattern: wholly(anyOf(names))}))
    const currency = anyOf(Object.values(amounts).flat())
    const number = `(${figure})(?:\\s?(${anyOf(Object.values(multipliers).flat())}))?(?:,-|,–)?`
    const before = latinExpression(`${wordStart}(${currency})\\s?${number}${wordEnd}`)
    const after = latinExpression(`(?<![\\p{L}\\p{N}_.,])${number}\\s?(${currency})${wordEnd}`)
    const read = (name = '', digits = '', multiplier: string | undefined): string | undefined => {
      const code = codes.find(({pattern}) => pattern.test(name))?.code
      const factor = multiplier && times.find(({pattern}) => pattern.test(multiplier))?.value
      const value = readNumber(digits)
      return code && `${code} ${factor ? Number(value) * Number(factor) : value}`
    }
    return (text) => [
      ...foundBy(before, text, ([, name, digits, multiplier]) => read(name, digits, multiplier)),
      ...foundBy(after, text, ([, digits, multiplier, name]) => read(name, digits, multiplier))
    ]
  }
}

function wholly(source: string): RegExp {
  return latinExpression(`^${source}$`, '')
}
