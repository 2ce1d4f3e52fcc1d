import {latinExpression} from '../../lexicon/latin-expression.ts'
import type {PeriodUnit} from '../../../model/period.ts'
import {anyOf, literally, wordEnd, wordStart} from '../any-of.ts'
import type {Found} from '../extracted-fact.ts'
import {units, type ExtractWords} from '../extract-words.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Letters of units after ISO 8601, and whether they are of the clock. */
const letterOf: Record<PeriodUnit, string> = {year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'TH', minute: 'TM'}

/** Periods after ISO 8601, `P3M`; those that recur are `R/P3M`. */
export const period: KindOfFact = {
  id: 'period',
  prepare(words) {
    const finders = [otherFinder(words), plainFinder(words)]
    const join = latinExpression(`^${joinOf(words)}$`, '')
    return (text) => {
      const found = finders.flatMap((find) => find(text))
      return [...found, ...joined(found, text, join)]
    }
  }
}

type Find = (text: string) => Found[]

/** A number and a unit, also with a hyphen: "12 months", "12-month", "5-årsperiode". All units are looked for at once, since texts are long. */
function plainFinder(words: ExtractWords): Find {
  const names = units.map((unit) => ({unit, pattern: latinExpression(`^${anyOf(words.units.get(unit)!)}`, '')}))
  const all = anyOf([...words.units.values()].flat())
  const pattern = latinExpression(`(?<![\\p{L}\\p{N}_.,])(${words.count})(?:\\s+(${all})${wordEnd}|-(${all})\\p{L}*)`)
  return (text) =>
    foundBy(pattern, text, ([, count = '', apart, joint]) => {
      const written = apart ?? joint ?? ''
      const of = names
        .map(({unit, pattern: name}) => ({unit, length: name.exec(written)?.[0].length ?? 0}))
        .reduce((best, next) => (next.length > best.length ? next : best))
      return isoOf(words.readNumber(count), of.unit)
    })
}

/** A way of writing a period, other than a number and a unit. */
interface Writing {
  /** The source of a regular expression; its first group is the number, if there is any. */
  source: string
  read(written: string | undefined): string | undefined
}

/** What has no number in it ("én dag", "et halvt år"), and what recurs ("hver tredje måned"): all ways at once, then which of them it was. */
function otherFinder(words: ExtractWords): Find {
  const writings = [...fixedWritings(words.data.periods), ...templateWritings(words)].map(({source, read}) => ({
    pattern: latinExpression(source, 'y'),
    source,
    read
  }))
  if (writings.length === 0) return () => []
  const all = latinExpression(`${wordStart}(?:${writings.map(({source}) => source).join('|')})${wordEnd}`)
  return (text) =>
    foundBy(all, text, (found) => {
      for (const {pattern, read} of writings) {
        pattern.lastIndex = found.index
        const match = pattern.exec(text)
        if (match?.[0].length === found[0].length) return read(match[1])
      }
      return undefined
    })
}

function templateWritings(words: ExtractWords): Writing[] {
  return units.flatMap((unit) =>
    ['period.every', 'period.letters'].flatMap((family) => {
      const recurs = family === 'period.every'
      return categories
        .map((category) => words.template(`${family}.${unit}_${category}`))
        .filter((template) => template !== undefined)
        .filter((template) => recurs || !template.includes('{{'))
        .map((template) => ({
          source: sourceOf(template, words),
          read: (written) => isoOf(written === undefined ? '1' : readHole(written, words), unit, recurs)
        }))
    })
  )
}

/** The forms that numbers take in the languages of the world. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other']

function sourceOf(template: string, words: ExtractWords): string {
  return template
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => (index % 2 === 0 ? anyOf([literally(part)]) : `(${holeOf(part, words)})`))
    .join('')
}

function fixedWritings(periods: Readonly<Record<string, readonly string[]>> = {}): Writing[] {
  return Object.entries(periods).map(([value, patterns]) => ({source: anyOf(patterns), read: () => value}))
}

function holeOf(name: string, {count, ordinals, figure}: ExtractWords): string {
  return name === 'ordinal' ? `(?:${anyOf([...ordinals.keys()].map(literally))}|${figure}\\.?)` : count
}

function readHole(written: string, {ordinals, readNumber}: ExtractWords): string {
  const ordinal = ordinals.get(written.toLowerCase())
  return ordinal === undefined ? readNumber(written.replace(/\.$/, '')) : String(ordinal)
}

function isoOf(count: string, unit: PeriodUnit, recurs = false): string | undefined {
  const letter = letterOf[unit]
  if (!/^\d+$/.test(count) || count.length > 4) return undefined
  return `${recurs ? 'R/' : ''}P${letter.length > 1 ? 'T' : ''}${count}${letter.at(-1)}`
}

function joinOf({template}: ExtractWords): string {
  const [, between = ''] = (template('period.part') ?? '').split(/\{\{\w+\}\}/)
  return between.trim() === '' ? '(?!)' : anyOf([literally(between)])
}

/** "1 year and 2 months" is one period: units from the largest, each once. */
function joined(found: readonly Found[], text: string, join: RegExp): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Found[] = []
  let last: Found | undefined
  for (const next of sorted) {
    if (last && next.start < last.end) continue
    const together = last && join.test(text.slice(last.end, next.start)) ? sum(last.value, next.value) : undefined
    last = together === undefined ? next : {value: together, start: last!.start, end: next.end}
    if (together !== undefined) result.push(last)
  }
  return result
}

const order = ['Y', 'M', 'W', 'D']

function sum(first: string, next: string): string | undefined {
  const clock = first.startsWith('PT')
  if (first.startsWith('R') || next.startsWith('R') || clock !== next.startsWith('PT')) return undefined
  const place = (value: string): number => (clock ? ['H', 'M'] : order).indexOf(value.at(-1)!)
  return place(first) < place(next) ? first + next.slice(clock ? 2 : 1) : undefined
}
