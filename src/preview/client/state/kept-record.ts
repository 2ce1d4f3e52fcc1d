import {effect, signal, type Signal} from '@preact/signals'

/** What this window keeps, and whether the browser took it. */
interface Kept {
  isEmpty(): boolean
  isStored(): boolean
}

const all: Kept[] = []

/** Whether the page is about to be loaded again by itself. */
let isLoadingAgain = false

/**
 * Keep what is typed and not saved, by name, also when the page is loaded again.
 *
 * @param name what it is kept as in the browser
 * @returns what is kept; whatever is put into it is kept too
 */
export function keptRecord<T>(name: string): Signal<Readonly<Record<string, T>>> {
  const place = `personvern.${name}`
  const record = signal(read<T>(place))
  let isStored = true
  effect(() => {
    isStored = write(place, record.value)
  })
  all.push({isEmpty: () => Object.keys(record.peek()).length === 0, isStored: () => isStored})
  return record
}

/**
 * Load the page again. The browser asks first when it would lose what was typed.
 */
export function loadAgain(): void {
  isLoadingAgain = true
  location.reload()
}

/**
 * Whether loading the page again loses nothing that was typed.
 *
 * @returns whether it does not
 */
export function isAllKept(): boolean {
  return all.every((one) => one.isEmpty() || one.isStored())
}

function read<T>(place: string): Readonly<Record<string, T>> {
  try {
    return (JSON.parse(sessionStorage.getItem(place) ?? '{}') ?? {}) as Readonly<Record<string, T>>
  } catch {
    return {}
  }
}

function write(place: string, record: object): boolean {
  try {
    sessionStorage.setItem(place, JSON.stringify(record))
    return true
  } catch {
    // It is kept as long as the page is open, and the browser asks before it is left.
    return false
  }
}

addEventListener('beforeunload', (event) => {
  if (isLoadingAgain ? isAllKept() : all.every((one) => one.isEmpty())) return
  isLoadingAgain = false
  event.preventDefault()
})
