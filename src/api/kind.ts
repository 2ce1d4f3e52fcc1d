import {settings, type Setting} from '../check/run-rules.ts'
import {noneOfIt} from '../model/configuration.ts'
import {isDay} from '../model/date.ts'
import {isMap} from '../source/is-map.ts'
import {loadLanguages} from '../workspace/languages/load-languages.ts'
import {listThemes} from '../workspace/themes/list-themes.ts'

/** What an option may be, and how that is shown to whoever wrote something else. */
export interface Kind {
  /** Whether an option can be this. */
  accepts(this: void, value: unknown): boolean
  /** What it can be; or examples of that. Some of it is known by the project. */
  expected: readonly string[] | ((this: void, root: string) => readonly string[])
  /** Whether that are examples; default: it is all that can be. */
  examples?: true
}

/** What each option may be. */
export type Kinds<Options> = Readonly<Record<keyof Options, Kind>>

/** Yes or no. */
export const flag: Kind = {accepts: (value) => typeof value === 'boolean', expected: ['true', 'false']}

/** A day of the calendar. */
export const day: Kind = {
  accepts: (value) => typeof value === 'string' && isDay(value),
  expected: ['2026-11-21'],
  examples: true
}

/** The code of a language. Those that a project does not know are refused by what asks for its words. */
export const language: Kind = {accepts: isText, expected: (root) => loadLanguages(root).known}

/** What pages wear. */
export const theme: Kind = {accepts: isText, expected: (root) => [...listThemes(root), noneOfIt]}

/** Several languages. */
export const languages: Kind = {
  accepts: (value) => isList(value, isText),
  expected: (root) => [JSON.stringify(loadLanguages(root).known)],
  examples: true
}

/** A function. */
export const work: Kind = {accepts: (value) => typeof value === 'function', expected: ['() => …'], examples: true}

/** Bytes. */
export const bytes: Kind = {accepts: (value) => value instanceof Uint8Array, expected: ['Uint8Array']}

/** The level of a heading. */
export const level: Kind = {
  accepts: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6,
  expected: ['1', '2', '3', '4', '5', '6']
}

/** What rules are set to. */
export const ruleSettings: Kind = {
  accepts: (value) => isMap(value) && Object.values(value).every((setting) => settings.includes(setting as Setting)),
  expected: ["{'long-sentence': 'off'}"],
  examples: true
}

/**
 * A text that is not empty.
 *
 * @param examples what it can be, for example
 * @returns the kind
 */
export function text(...examples: string[]): Kind {
  return {accepts: isText, expected: examples, examples: true}
}

/**
 * One of some values.
 *
 * @param all the values
 * @returns the kind
 */
export function oneOf(all: readonly unknown[]): Kind {
  return {accepts: (value) => all.includes(value), expected: all.map(String)}
}

/**
 * Texts that are not empty.
 *
 * @param examples what they can be, for example
 * @returns the kind
 */
export function texts(...examples: string[]): Kind {
  return {accepts: (value) => isList(value, isText), expected: [shownList(examples)], examples: true}
}

/**
 * Some of several values, at least one.
 *
 * @param all the values
 * @returns the kind
 */
export function someOf(all: readonly string[]): Kind {
  return {
    accepts: (value) => isList(value, (one) => all.includes(one as string)) && value.length > 0,
    expected: [shownList(all)],
    examples: true
  }
}

/**
 * Things that have options of their own.
 *
 * @param kinds what each of these may be; all but `language` must be there
 * @param example what one of the things can be, for example
 * @returns the kind
 */
export function things(kinds: Readonly<Record<string, Kind>>, example: string): Kind {
  const isThing = (thing: unknown): boolean =>
    isMap(thing) &&
    Object.keys(thing).every((name) => Object.hasOwn(kinds, name)) &&
    Object.entries(kinds).every(([name, {accepts}]) => {
      const value = thing[name]
      return value === undefined ? name === 'language' : accepts(value)
    })
  return {accepts: (value) => isList(value, isThing), expected: [`[${example}]`], examples: true}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isList(value: unknown, isOne: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isOne)
}

function shownList(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`
}
