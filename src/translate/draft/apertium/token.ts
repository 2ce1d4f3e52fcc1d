/** Letters that tokens are counted in: in such rows no Norwegian word has them. */
const digits = 'bcdfghjklmnprstv'

/** Finds tokens, whatever the engine has done to their capital letters; global. */
export const tokens: RegExp = new RegExp(`qz([${digits}]{2,})w`, 'gi')

/**
 * A word that no language knows, so that it is taken for a proper name and kept: `Qzbcw`.
 *
 * @param index the number of the token, from 0
 * @returns the token
 */
export function tokenOf(index: number): string {
  const letters = index.toString(digits.length).padStart(2, '0')
  return `Qz${letters.replace(/./g, (digit) => digits[parseInt(digit, digits.length)]!)}w`
}

/**
 * The number of a token.
 *
 * @param letters what stands between its first two letters and its last
 * @returns its number
 */
export function indexOfToken(letters: string): number {
  return [...letters.toLowerCase()].reduce((sum, letter) => sum * digits.length + digits.indexOf(letter), 0)
}
