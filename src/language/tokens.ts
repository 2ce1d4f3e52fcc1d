/*
 * A text with slots holds a token where each slot is: a number between two private-use characters. The words of people
 * cannot hold these characters (`prepare-text.ts` replaces them), and values never stand in such a text, so a token
 * can only have been put there by the product.
 */

/** Before the number of a slot. */
export const tokenStart = '\uE000'

/** After the number of a slot. */
export const tokenEnd = '\uE001'

/** Before a phrase while it is parsed, so that nothing in it is at the start of a line. */
export const guard = '\uE002'

/** Before a placeholder that i18next would fill unescaped; no text holds it. */
export const unescaped = '\uE003'

/** Where the key of a word is put in when a page tells where its passages come from. */
export const keyMark = '\uE004'

/** Every private-use character that means something here, also where it was percent-encoded in an address. */
export const reserved = /[\uE000-\uE004]|%EE%80%8[0-4]/g

/** Finds tokens, also where they were percent-encoded in an address. */
export const tokens = /(?:\uE000|%EE%80%80)(\d+)(?:\uE001|%EE%80%81)/g

/** A text that is one token and nothing else. */
export const singleToken = /^\uE000(\d+)\uE001$/

/**
 * The token of a slot.
 *
 * @param index the number of the slot, from 0
 * @returns its token
 */
export function token(index: number): string {
  return tokenStart + index + tokenEnd
}

/**
 * Give the slots of a text other numbers.
 *
 * @param text a text with tokens
 * @param renumber the new number of each
 * @returns the text with those numbers
 */
export function renumber(text: string, renumber: (index: number) => number): string {
  return text.replace(tokens, (_, index: string) => token(renumber(Number(index))))
}
