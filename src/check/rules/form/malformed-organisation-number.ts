import {isOrganisationNumber} from '../../../model/is-organisation-number.ts'
import {defineRule} from '../../rule.ts'
import {numbersAfter} from './numbers-after.ts'

/** What a text calls an organisation number can be one. */
export const malformedOrganisationNumber = defineRule({
  id: 'malformed-organisation-number',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Leverandøren har organisasjonsnummer 999 999 998.'}}`,
        nn: `sections: {newsletter: {text: 'Leverandøren har organisasjonsnummer 999 999 998.'}}`,
        en: `sections: {newsletter: {text: 'The supplier has organisation number 999 999 998.'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Kommunen har organisasjonsnummer {{controller.organisationNumber}}.'}}`,
        nn: `sections: {newsletter: {text: 'Kommunen har organisasjonsnummer {{controller.organisationNumber}}.'}}`,
        en: `sections: {newsletter: {text: 'The municipality has organisation number {{controller.organisationNumber}}.'}}`
      }
    }
  ],
  *find(subject) {
    for (const {actual, place} of numbersAfter(subject, 'organisation-number'))
      if (!isOrganisationNumber(actual.replace(/\s/g, ''))) yield {...place, parameters: {actual}, actual}
  }
})
