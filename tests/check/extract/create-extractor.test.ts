import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {createExtractor} from '../../../src/check/extract/create-extractor.ts'
import {readLexicon} from '../../../src/check/lexicon/read-lexicon.ts'
import {createTranslator} from '../../../src/language/create-translator.ts'
import {dateText} from '../../../src/language/date-text.ts'
import {numberText} from '../../../src/language/number-text.ts'
import {periodText} from '../../../src/language/period-text.ts'
import {phoneText} from '../../../src/language/phone-text.ts'
import {plainText} from '../../../src/language/plain-text.ts'
import {referenceText} from '../../../src/language/reference-text.ts'
import type {Slot} from '../../../src/language/slot.ts'
import type {Speaker} from '../../../src/language/speaker.ts'
import type {Reference} from '../../../src/model/reference.ts'
import {extractorFor, factsIn} from '../../support/extractor-for.ts'
import {speakerFor} from '../../support/speaker-for.ts'
import {standardLanguages} from '../../support/standard-bundle.ts'

/** What is found in something that the product itself wrote, within a sentence; by language. */
function foundIn(write: (speaker: Speaker) => Slot): string[][] {
  return standardLanguages.map((language) =>
    speakerFor(language, {}, ({speaker}) => factsIn(language, `X (${plainText(write(speaker))}) x.`))
  )
}

/** The same, of every language. */
function inAll(facts: string[]): string[][] {
  return standardLanguages.map(() => facts)
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.nat({max: 10 ** length - 1}).map((number) => String(number).padStart(length, '0'))

const places: fc.Arbitrary<{reference: Reference; values: string[]}> = fc
  .record({
    section: fc.oneof(
      fc.integer({min: 1, max: 200}).map(String),
      fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 30})).map((parts) => parts.join('-'))
    ),
    paragraph: fc.option(fc.integer({min: 1, max: 12}), {nil: undefined}),
    points: fc.option(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {minLength: 1, maxLength: 3}), {nil: undefined})
  })
  .map(({section, paragraph, points}) => {
    const whole = `law:§${section}${paragraph === undefined ? '' : `(${paragraph})`}`
    return {
      reference: {act: 'LOV-2018-06-15-38', section, ...(paragraph && {paragraph}), ...(points && {points})},
      values: points ? points.map((point) => `${whole}(${point})`) : [whole]
    }
  })

describe('what the product itself writes is found with the same value in every language', () => {
  test('dates, to the day and the month, also in figures', () => {
    const days = fc.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
    fc.assert(
      fc.property(days, fc.constantFrom('numeric', 'month', 'day'), (day, form) => {
        const iso = day.toISOString().slice(0, 10)
        const value = form === 'month' ? iso.slice(0, 7) : iso
        expect(foundIn((speaker) => dateText(iso, speaker, [form]))).toEqual(inAll([`date:${value}`]))
      })
    )
  })

  test('periods, in figures and letters', () => {
    const unit = fc.constantFrom('Y', 'M', 'W', 'D', 'TH', 'TM')
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), unit, fc.boolean(), (count, letter, letters) => {
        const period = `P${letter.length > 1 ? 'T' : ''}${count}${letter.at(-1)}`
        const forms = letters ? ['letters'] : []
        expect(foundIn((speaker) => periodText(period, speaker, forms))).toEqual(inAll([`period:${period}`]))
        expect(foundIn((speaker) => periodText(`${period}~`, speaker, forms))).toEqual(inAll([`period:${period}`]))
        expect(foundIn((speaker) => periodText(period, speaker, ['every']))).toEqual(inAll([`period:R/${period}`]))
      })
    )
  })

  test('periods of several units', () => {
    const counts = fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 30}))
    fc.assert(
      fc.property(counts, fc.constantFrom('Y M', 'M D', 'TH M'), ([first, second], names) => {
        const [large = '', small = ''] = names.split(' ')
        const period = `P${large.length > 1 ? 'T' : ''}${first}${large.at(-1)}${second}${small}`
        expect(foundIn((speaker) => periodText(period, speaker))).toEqual(inAll([`period:${period}`]))
      })
    )
  })

  test('telephone numbers, with or without the country', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer({min: 2, max: 9}), digits(7)), fc.boolean(), ([first, rest], pairs) => {
        const number = `${first}${rest}`
        const groups = number.match(pairs ? /../g : /^...|..(?=...$)|...$/g)!.join(' ')
        expect(foundIn((speaker) => phoneText(`+47 ${groups}`, speaker))).toEqual(inAll([`phone:${number}`]))
      })
    )
  })

  test('numbers, in figures and letters', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 9_999_999}), fc.boolean(), (number, letters) => {
        const found = foundIn((speaker) => numberText(number, speaker, letters))
        expect(new Set(found.map(String)).size).toBe(1)
        // Eight figures or fewer together may be anything; in groups and letters they are numbers.
        if (number < 1000 || number > 9999) expect(found).toEqual(inAll([`number:${number}`]))
      })
    )
  })

  test('articles of the regulation', () => {
    const article = fc.tuple(
      fc.integer({min: 1, max: 99}),
      fc.integer({min: 1, max: 12}),
      fc.constantFrom(...'abcdefghij')
    )
    fc.assert(
      fc.property(article, fc.integer({min: 1, max: 3}), ([number, paragraph, point], depth) => {
        const value = [String(number), `(${paragraph})`, `(${point})`].slice(0, depth).join('')
        expect(foundIn((speaker) => referenceText([{article: value}], speaker))).toEqual(inAll([`law:${value}`]))
      })
    )
  })

  test('sections of acts, with paragraphs and points', () => {
    fc.assert(
      fc.property(places, fc.boolean(), ({reference, values}, short) => {
        const forms = short ? ['short'] : []
        expect(foundIn((speaker) => referenceText([reference], speaker, forms))).toEqual(inAll(values))
      })
    )
  })
})

describe('an extractor', () => {
  test('says where each fact stands, in the order of the text, and none twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...standardLanguages),
        fc.string({unit: 'grapheme', maxLength: 200}),
        (language, text) => {
          let end = 0
          for (const fact of extractorFor(language)(text)) {
            expect(fact.start).toBeGreaterThanOrEqual(end)
            expect(fact.end).toBeGreaterThan(fact.start)
            expect(text.slice(fact.start, fact.end)).toBe(fact.text)
            end = fact.end
          }
        }
      )
    )
  })

  test('finds what looks the same everywhere, in a language that it knows nothing of', () => {
    const translator = createTranslator('se', new Map(), new Map())
    const extract = createExtractor(translator, readLexicon('se', {}))
    expect(extract('post@eksempel.no 2022-08-05 12 §').map(({kind}) => kind)).toEqual(['email', 'date', 'number'])
  })
})
