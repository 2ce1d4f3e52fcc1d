import {asciiLetters} from '../published/ascii-letters.ts'

/**
 * Make an id from a name.
 *
 * @param name any text
 * @param otherwise what it begins with when nothing in it can begin an id; default: `x`
 * @returns letters, figures and hyphens, at most 50, a letter first
 */
export function slugOf(name: string, otherwise: string = 'x'): string {
  const plain = name
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => asciiLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return /^[a-z]/.test(plain) ? plain : [otherwise, plain].filter(Boolean).join('-')
}
