import type {Translator} from '../../language/create-translator.ts'
import type {PeriodUnit} from '../../model/period.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {KnownTool} from '../lexicon/read-tools.ts'
import {anyOf, literally} from './any-of.ts'
import type {ExtractData} from './extract-data.ts'

/** What the kinds of facts know of a language; sources of regular expressions are text. */
export interface ExtractWords {
  data: ExtractData
  abbreviations: readonly string[]
  /** A number in figures. */
  figure: string
  /** A number in figures or letters, such as stands before a unit; "a" and "one" too. */
  count: string
  /** Tools that texts may name. */
  tools: readonly KnownTool[]
  /** Values of numbers in letters, in lower case. */
  letters: ReadonlyMap<string, number>
  /** Values of ordinals in letters, in lower case. */
  ordinals: ReadonlyMap<string, number>
  /** Numbers of months by name, as they are written within a sentence. */
  months: ReadonlyMap<string, number>
  /** Names and forms of units of time. */
  units: ReadonlyMap<PeriodUnit, readonly string[]>
  /** The country that telephone numbers have when they have none, `+47`. */
  home: string | undefined
  /** A text of the bundles; undefined when there is none. */
  template(key: string): string | undefined
  /** A number in figures or letters, as figures with a full stop before decimals. */
  readNumber(text: string): string
}

/** Units of time. */
export const units: readonly PeriodUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute']

/** As far as numbers are looked for in the bundles. */
const highest = 100

/**
 * Gather what the kinds of facts know of a language: from its bundles, and from data beside them.
 *
 * @param translator the words of the language
 * @param lexicon data of the language
 * @returns what they know
 */
export function readExtractWords(translator: Translator, lexicon: Lexicon): ExtractWords {
  const {extract: data, abbreviations, tools} = lexicon
  const template = (key: string): string | undefined => translator.entry(key)?.text
  const letters = numbersIn('number.letters', template, data.numbers)
  const {figure, readFigure} = figuresOf(template('number.thousands'), data)
  return {
    data,
    abbreviations,
    tools,
    figure,
    count: `(?:${figure}|${anyOf([...letters.keys()].map(literally))})`,
    letters,
    ordinals: numbersIn('number.ordinals', template, undefined),
    months: monthsOf(template, data),
    units: new Map(units.map((unit) => [unit, formsOf(unit, translator, data)])),
    home: template('phone.home'),
    template,
    readNumber: (text) => String(letters.get(text.toLowerCase()) ?? readFigure(text))
  }
}

type Template = ExtractWords['template']

function numbersIn(family: string, template: Template, more: ExtractData['numbers'] = {}): Map<string, number> {
  const found = new Map<string, number>()
  for (let value = 0; value <= highest; value++) {
    const word = template(`${family}.${value}`)
    for (const form of [...(word === undefined ? [] : [word]), ...(more[value] ?? [])]) found.set(form, value)
  }
  return found
}

function monthsOf(template: Template, {months = {}}: ExtractData): Map<string, number> {
  const found = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const name = template(`date.months.${month}`)
    for (const form of [...(name === undefined ? [] : [name]), ...(months[month] ?? [])]) found.set(form, month)
  }
  return found
}

/** Forms of a unit, also in the genitive: "tre måneders frist". */
function formsOf(unit: PeriodUnit, {entry, pluralCategories}: Translator, {units: more = {}}: ExtractData): string[] {
  const genitive = entry('genitive.plain')?.text ?? '{{name}}'
  const forms = pluralCategories.flatMap((category) => {
    const text = entry(`period.${unit}_${category}`)?.text
    const form = text?.replace(/\{\{[^{}]*\}\}/g, '').trim()
    return form ? [form, genitive.replace('{{name}}', form)] : []
  })
  return [...new Set([...forms.map(literally), ...(more[unit] ?? [])])]
}

/** How numbers stand in figures: with marks between groups of three, and before decimals. */
function figuresOf(
  standard: string | undefined,
  {thousands = [], decimal = '.'}: ExtractData
): {figure: string; readFigure(text: string): string} {
  const marks = [...(standard ? [standard] : []), ...thousands]
  const mark = `(?:${marks.map((one) => (/\s/.test(one) ? '[ \\u00a0\\u2009\\u202f]' : literally(one))).join('|') || '(?!)'})`
  const decimals = `(?:${literally(decimal)}\\d+)?`
  const grouped = new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+${decimals}$`, 'u')
  return {
    figure: `(?:(?:\\d{1,3}(?:${mark}\\d{3})+(?!\\d|\\.\\d)|\\d+(?:\\.\\d+){1,8}|\\d+)${decimals})`,
    readFigure(text) {
      const [whole = '', fraction] = grouped.test(text) ? text.split(decimal) : [text.replace(decimal, '.')]
      const figures = grouped.test(text) ? whole.replace(/\D/g, '') : whole
      const number = fraction === undefined ? figures : `${figures}.${fraction}`
      return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(number) && number.length < 16 ? String(Number(number)) : number
    }
  }
}
