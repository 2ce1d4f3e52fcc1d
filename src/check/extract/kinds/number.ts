import {latinExpression} from '../../lexicon/latin-expression.ts'
import {anyOf, literally} from '../any-of.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Numbers that are nothing else, in figures and letters. One and none are not: in letters they are mostly not meant as numbers. */
export const number: KindOfFact = {
  id: 'number',
  general: true,
  prepare({figure, letters, data: {ordinals = []}, readNumber}) {
    const names = anyOf([...letters].filter(([, value]) => value > 1).map(([name]) => literally(name)))
    const inFigures = new RegExp(
      `(?<![\\p{L}\\p{N}_]|\\p{L}-|\\d[.,])(${figure})(?:${anyOf(ordinals)})?(?![\\p{L}\\p{N}_]|-\\p{L}|\\.[\\p{Ll}\\d])`,
      'gu'
    )
    const inLetters = latinExpression(`(?<![\\p{L}\\p{N}_]|-)${names}(?![\\p{L}\\p{N}_]|-\\p{L})`)
    const ranges = latinExpression(`(?<![\\p{L}\\p{N}_]|-)(${names})([-–])(${names})(?![\\p{L}\\p{N}_]|-\\p{L})`)
    return (text) => [
      ...foundBy(inFigures, text, ([, written]) => readNumber(written!)),
      ...foundBy(inLetters, text, ([written]) => readNumber(written)),
      ...[...text.matchAll(ranges)].flatMap(({0: whole, 1: first, 3: last, index}) => [
        {value: readNumber(first!), start: index, end: index + first!.length},
        {value: readNumber(last!), start: index + whole.length - last!.length, end: index + whole.length}
      ])
    ]
  }
}
