import {signal} from '@preact/signals'
import type {FactChangeRequest, FactInput, FactView} from '../../protocol.ts'
import {keptRecord} from '../state/kept-record.ts'
import {route} from '../state/route.ts'

/** What has been changed in forms and not been saved, by the policy and the way to the fact; also when the page is loaded again. */
export const changes = keptRecord<FactChangeRequest>('facts')

/** What is wrong with what was to be saved, by the policy and the way to the fact. */
export const problems = signal<Readonly<Record<string, readonly string[]>>>({})

/**
 * Knows a fact of the policy that is looked at.
 *
 * @param path the way to it
 * @returns its name in `changes` and `problems`
 */
export function nameOf(path: readonly string[]): string {
  return `${route.peek().policy}/${path.join('.')}`
}

/**
 * What has become of a fact in a form.
 *
 * @param path the way to it
 * @returns the change; undefined when there is none
 */
export function changeOf(path: readonly string[]): FactChangeRequest | undefined {
  return changes.value[nameOf(path)]
}

/**
 * What a fact is filled in with now.
 *
 * @param view the fact, as it is in the file
 * @returns what was typed, else what the file has; null when it is not filled in
 */
export function inputOf(view: FactView): FactInput | null {
  const change = changeOf(view.path)
  if (change) return change.value
  return view.said === 'none' ? 'none' : view.value
}

/**
 * Fill a fact in, to be saved later.
 *
 * @param view the fact, as it is in the file
 * @param value what it is to be; null when it is to be taken out
 */
export function fill(view: Pick<FactView, 'base' | 'path' | 'said' | 'value'>, value: FactInput | null): void {
  const name = nameOf(view.path)
  const {[name]: before, ...others} = changes.peek()
  problems.value = Object.fromEntries(Object.entries(problems.peek()).filter(([one]) => one !== name))
  // Nothing in the place of an open question is as it was: the question stays.
  const asItWas = view.said === 'none' ? 'none' : view.value
  if (JSON.stringify(value) === JSON.stringify(asItWas)) changes.value = others
  else changes.value = {...others, [name]: {path: view.path, value, base: before?.base ?? view.base}}
}

/**
 * Add an entry to a map, to be saved later.
 *
 * @param path the way to it
 * @param entry what a new one looks like
 */
export function addEntry(path: readonly string[], entry: FactView): void {
  const value = emptyOf(entry)
  changes.value = {...changes.peek(), [nameOf(path)]: {path, value, base: entry.base}}
}

/**
 * Take an entry out, to be saved later; one that is not in the file yet is simply forgotten.
 *
 * @param view the entry
 * @param isNew whether it is not in the file yet
 */
export function removeEntry(view: FactView, isNew: boolean): void {
  forgetWithin(view.path)
  if (!isNew) changes.value = {...changes.peek(), [nameOf(view.path)]: {path: view.path, value: null, base: view.base}}
}

/**
 * Forget what was changed in a fact, and in all that is in it.
 *
 * @param path the way to it
 */
export function forgetWithin(path: readonly string[]): void {
  changes.value = without(changes.peek(), path)
  problems.value = without(problems.peek(), path)
}

/**
 * Forget what was saved in a fact and in all that is in it. What was filled in meanwhile is not saved, and begins with what the file has now.
 *
 * @param path the way to it
 * @param saved all changes, as they were when they were sent
 * @param baseOf what a fact is known by now; undefined when the file has no such fact
 */
export function forgetSaved(
  path: readonly string[],
  saved: Readonly<Record<string, FactChangeRequest>>,
  baseOf: (path: readonly string[]) => string | undefined
): void {
  const left = Object.entries(changes.peek()).flatMap(([name, change]): [string, FactChangeRequest][] => {
    const sent = saved[name]
    if (!sent || !isWithin(name, path)) return [[name, change]]
    return sent === change ? [] : [[name, {...change, base: baseOf(change.path) ?? change.base}]]
  })
  changes.value = Object.fromEntries(left)
  problems.value = without(problems.peek(), path)
}

/**
 * What was changed in a fact and in all that is in it, as it is saved: what was filled in of a new entry stands in the entry.
 *
 * @param path the way to it
 * @returns the changes
 */
export function changesWithin(path: readonly string[]): FactChangeRequest[] {
  const own = Object.entries(changes.value).flatMap(([name, change]) => (isWithin(name, path) ? [change] : []))
  const added = own.filter(({value}) => isEntry(value))
  const outermost = (one: FactChangeRequest): FactChangeRequest | undefined =>
    added.find(
      (other) =>
        other !== one && other.path.length < one.path.length && other.path.every((step, i) => one.path[i] === step)
    )
  return own
    .filter((one) => !outermost(one))
    .map((one) => ({
      ...one,
      value: own.filter((inner) => outermost(inner) === one).reduce(put(one.path.length), one.value)
    }))
}

/** Put something that was filled in into the new entry that it is in. */
function put(depth: number) {
  return (entry: FactInput | null, {path, value}: FactChangeRequest): FactInput | null => {
    const set = (map: FactInput | undefined, [step, ...rest]: readonly string[]): FactInput => {
      const known = isEntry(map) ? map : {}
      if (rest.length > 0) return {...known, [step!]: set(known[step!], rest)}
      if (value !== null) return {...known, [step!]: isEntry(value) ? {...value, ...(known[step!] as object)} : value}
      return Object.fromEntries(Object.entries(known).filter(([name]) => name !== step))
    }
    return set(entry ?? undefined, path.slice(depth))
  }
}

/** A new entry has its maps that cannot be left out, without anything in them. */
function emptyOf({kind, fields}: FactView): FactInput {
  if (kind === 'map') return {}
  return Object.fromEntries(
    fields.filter((field) => field.required && field.kind === 'map').map((field) => [field.path.at(-1)!, {}])
  )
}

function isEntry(value: FactInput | null | undefined): value is {readonly [key: string]: FactInput} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Whether something is wrong with a fact that was to be saved, or with something in it.
 *
 * @param path the way to it
 * @returns whether there is
 */
export function hasProblems(path: readonly string[]): boolean {
  return Object.keys(problems.value).some((name) => isWithin(name, path))
}

function without<T>(all: Readonly<Record<string, T>>, path: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !isWithin(name, path)))
}

function isWithin(name: string, path: readonly string[]): boolean {
  const at = nameOf(path)
  return name === at || name.startsWith(`${at}.`)
}
