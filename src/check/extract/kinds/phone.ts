import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

const space = '[ \\u00a0\\u2009\\u202f]'

/** With the country; so that it ends where it ends, a number has at most twelve digits after it. */
const withCountry = new RegExp(
  `(?<![\\p{L}\\p{N}_+])(?:\\(?\\+(\\d{1,3})\\)?|00(\\d{2}))${space}?((?:\\d${space}?){4,11}\\d)(?![\\p{L}\\p{N}_])`,
  'gu'
)

/** Without the country: eight digits in the groups that Norwegian numbers are written in. */
const withoutCountry = new RegExp(
  `(?<![\\p{L}\\p{N}_+.,-]|\\d${space})(?:\\d{2}(?:${space}\\d{2}){3}|\\d{3}${space}\\d{2}${space}\\d{3}|[2-9]\\d{7})(?![\\p{L}\\p{N}_]|${space}\\d|[.,-]\\d)`,
  'gu'
)

/** Telephone numbers, without spaces, and without the country that the language calls home. */
export const phone: KindOfFact = {
  id: 'phone',
  when: /\d/,
  prepare:
    ({home = ''}) =>
    (text) => [
      ...foundBy(withCountry, text, ([, plus, zeros, rest]) => {
        const country = `+${plus ?? zeros}`
        const digits = rest!.replace(/\D/g, '')
        return country === home ? (digits.length === 8 || digits.length === 5 ? digits : undefined) : country + digits
      }),
      ...foundBy(withoutCountry, text, ([written]) => written.replace(/\D/g, ''))
    ]
}
