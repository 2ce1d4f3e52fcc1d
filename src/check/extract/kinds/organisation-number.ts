import {isOrganisationNumber} from '../../../model/is-organisation-number.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

const numbers = /(?<![\p{L}\p{N}_+.,-])\d{3}([ \u00a0\u2009\u202f]?)\d{3}\1\d{3}(?![\p{L}\p{N}_]|[.,-]\d)/gu

/** Organisation numbers, nine digits. */
export const organisationNumber: KindOfFact = {
  id: 'organisation-number',
  when: /\d/,
  prepare: () => (text) =>
    foundBy(numbers, text, ([written]) => {
      const digits = written.replace(/\D/g, '')
      return isOrganisationNumber(digits) ? digits : undefined
    })
}
