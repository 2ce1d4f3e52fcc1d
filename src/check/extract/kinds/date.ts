import {latinExpression} from '../../lexicon/latin-expression.ts'
import {isDate} from '../../../model/date.ts'
import {anyOf, literally, wordEnd, wordStart} from '../any-of.ts'
import type {ExtractWords} from '../extract-words.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** The same in every language: 05.08.2022, 5/8/2022 and 2022-08-05. */
const inFigures =
  /(?<![\p{L}\p{N}_/.-])(?:(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))(?![\p{L}\p{N}_/-])/gu

const year = '(?<year>(?:19|20)\\d{2})'

/** Dates, as in the model: `2022-08-05`, `2022-08`, `2022`; a day of any year is `--08-05`. */
export const date: KindOfFact = {
  id: 'date',
  when: /\d/,
  prepare(words) {
    const patterns = templatesOf(words).map((template) => compile(template, words))
    const months = new Map([...words.months].map(([name, month]) => [name.toLowerCase(), month]))
    const years = latinExpression(
      `(?<=${wordStart}${anyOf(words.data.years ?? [])}\\s+)${year}(?![\\p{L}\\p{N}_/]|[.,-]\\d)`
    )
    const read = ({groups}: RegExpExecArray): string | undefined =>
      valueOf(groups!.year, months.get(groups!.name!.toLowerCase()), groups!.day)
    return (text) => [
      ...patterns.flatMap((pattern) => foundBy(pattern, text, read)),
      ...foundBy(inFigures, text, ({groups = {}}) =>
        valueOf(groups.year ?? groups.y, Number(groups.month ?? groups.m), groups.day ?? groups.d)
      ),
      ...foundBy(years, text, ([written]) => written)
    ]
  }
}

/** Ways of writing dates with the name of the month: with the year, and those of a day also without. */
function templatesOf({template, data}: ExtractWords): string[] {
  const given = [template('date.day'), template('date.month'), ...(data.dates ?? [])].filter((one) => one !== undefined)
  const withoutYear = given.filter((one) => one.includes('{{day}}')).map((one) => one.replace(/,?\s*\{\{year\}\}/, ''))
  return [...new Set([...given, ...withoutYear])]
}

function compile(template: string, {months, data: {ordinals = []}}: ExtractWords): RegExp {
  const names = [...months.keys()].flatMap((name) => [name, name[0]!.toUpperCase() + name.slice(1)])
  const holes: Record<string, string> = {
    day: `(?<day>\\d{1,2})(?:\\.|${anyOf(ordinals)})?`,
    month: `(?<name>${anyOf(new Set(names.map(literally)))})`,
    year
  }
  const source = template
    .replace(/(\{\{day\}\})\./, '$1')
    .split(/\{\{(day|month|year)\}\}/)
    .map((part, index) => (index % 2 === 1 ? holes[part]! : literally(part).replace(/\s+/g, '\\s+')))
    .join('')
  return new RegExp(`(?<![\\p{L}\\p{N}_.,])${source}${wordEnd}`, 'gu')
}

function valueOf(ofYear: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return undefined
  const parts = [String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  if (ofYear !== undefined) return isDate(`${ofYear}-${parts}`) ? `${ofYear}-${parts}` : undefined
  // A year in which every day of the calendar is.
  return day !== undefined && isDate(`2000-${parts}`) ? `--${parts}` : undefined
}
