import type {FurnitureWords} from '../furniture-words.ts'

/** A heading has no more words, and no more characters. */
const mostWords = 12
const longest = 100

/**
 * Whether a line can be a heading: short, no sentence, and nothing but words.
 *
 * @param text the line
 * @param words what tells furniture and lines with dates
 * @returns whether it can
 */
export function looksLikeHeading(text: string, words: FurnitureWords): boolean {
  return (
    text.length <= longest &&
    text.split(/\s+/).length <= mostWords &&
    !/[.,:;!…]$/.test(text) &&
    /^[\p{Lu}\p{N}"'“”«§]|^\p{Ll}\p{Lu}/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/@|https?:|\bwww\.|\+?\d[\d ]{6,}/.test(text) &&
    !words.isDateline(text) &&
    words.kindOf(text) === undefined
  )
}
