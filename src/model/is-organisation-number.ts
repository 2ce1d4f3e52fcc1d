const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether a text is a Norwegian organisation number.
 *
 * @param text nine digits, also in groups of three
 * @returns whether the ninth digit is the check digit of the first eight (modulus 11)
 */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replaceAll(' ', '')
  if (!/^\d{9}$/.test(digits)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[8])
}
