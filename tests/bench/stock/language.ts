/** The languages of what is generated; the first is what the others are translated from. */
export const languages = ['nb', 'nn', 'en'] as const

/** One of them. */
export type Language = (typeof languages)[number]

/** The same in each of them. */
export type Worded = Readonly<Record<Language, string>>

/**
 * Say something in the languages.
 *
 * @param nb bokmål
 * @param nn nynorsk; default: as in bokmål
 * @param en English; default: as in bokmål
 * @returns the words by language
 */
export function worded(nb: string, nn = nb, en = nb): Worded {
  return {nb, nn, en}
}
