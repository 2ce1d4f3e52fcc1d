import {computed, signal} from '@preact/signals'
import {policy} from '../state/project.ts'
import {hidden} from '../state/settings.ts'

/** The languages of the policy that are shown, in its order: never none. */
export const shownLanguages = computed(() => {
  const {id = '', languages = []} = policy.value ?? {}
  const away = hidden.value[id] ?? []
  const shown = languages.filter(({language}) => !away.includes(language.code))
  return shown.length > 0 ? shown : languages.slice(0, 1)
})

/** Whether there is room for one page alone; others are then behind tabs. */
export const isNarrow = signal(false)

const chosen = signal('')

/** The language of the page that is seen when there is room for one alone. */
export const activeLanguage = computed(() => {
  const codes = shownLanguages.value.map(({language}) => language.code)
  return codes.includes(chosen.value) ? chosen.value : codes[0]
})

/**
 * Show the page of a language, also when it was hidden, or is behind a tab.
 *
 * @param code the language
 */
export function showLanguage(code: string): void {
  chosen.value = code
  const id = policy.peek()?.id
  const away = id === undefined ? [] : (hidden.peek()[id] ?? [])
  if (away.includes(code)) toggleLanguage(code)
}

/**
 * Hide a language, or show it again; the last one stays.
 *
 * @param code the language
 */
export function toggleLanguage(code: string): void {
  const {id, languages = []} = policy.peek() ?? {}
  if (id === undefined) return
  const away = hidden.peek()[id] ?? []
  const next = away.includes(code) ? away.filter((one) => one !== code) : [...away, code]
  if (languages.every(({language}) => next.includes(language.code))) return
  hidden.value = {...hidden.peek(), [id]: next}
}
