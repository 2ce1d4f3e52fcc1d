import {signal} from '@preact/signals'
import {createInstance, type i18n} from 'i18next'
import type {ApplicationWords} from '../protocol.ts'

const instance = signal<i18n | undefined>(undefined)

/**
 * Let the application speak a language.
 *
 * @param language its code
 * @param texts its texts
 */
export function speak(language: string, texts: ApplicationWords): void {
  const made = createInstance()
  const options = {
    showSupportNotice: false,
    lng: language,
    fallbackLng: false as const,
    initAsync: false,
    keySeparator: false as const,
    nsSeparator: false as const,
    resources: {[language]: {translation: texts}},
    // What is said is put on the page as text, never as markup.
    interpolation: {escapeValue: false}
  }
  void made.init(options)
  instance.value = made
}

/**
 * Say something in the language of the application. Whatever is shown is made anew when that changes.
 *
 * @param key a key of its bundle, with what it begins with: `preview.title`
 * @param facts what fills its placeholders; `count` chooses among plural forms
 * @returns the text
 */
export function say(key: string, facts: Readonly<Record<string, string | number>> = {}): string {
  return instance.value?.t(key, {...facts}) ?? ''
}

/**
 * Whether there is a text.
 *
 * @param key its key
 * @returns whether it can be said
 */
export function canSay(key: string): boolean {
  return instance.value?.exists(key) ?? false
}

/**
 * Sort by what is said, as a dictionary of the language of the application has it, whatever language the browser speaks.
 *
 * @param all what is sorted
 * @param textOf its text
 * @returns the same, in order
 */
export function sortedByText<T>(all: readonly T[], textOf: (one: T) => string): T[] {
  const {compare} = new Intl.Collator(instance.value?.language)
  return all.toSorted((one, other) => compare(textOf(one), textOf(other)))
}
