import {defineRule} from '../../rule.ts'
import {numbersAfter} from './numbers-after.ts'

/** Norwegian numbers of telephones have eight digits; six only those that are the same in all of Europe. */
const norwegian = /^(?:\+47)?(?:\d{8}|116\d{3})$/

/** What a text calls a telephone number has the right number of digits. */
export const malformedPhone = defineRule({
  id: 'malformed-phone',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Du kan melde deg av på telefon 22 00 00 0.'}}`,
        nn: `sections: {newsletter: {text: 'Du kan melde deg av på telefon 22 00 00 0.'}}`,
        en: `sections: {newsletter: {text: 'You can unsubscribe by telephone 22 00 00 0.'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Du kan melde deg av på telefon {{controller.phone}}.'}}`,
        nn: `sections: {newsletter: {text: 'Du kan melde deg av på telefon {{controller.phone}}.'}}`,
        en: `sections: {newsletter: {text: 'You can unsubscribe by telephone {{controller.phone}}.'}}`
      }
    }
  ],
  *find(subject) {
    for (const {actual, place} of numbersAfter(subject, 'phone-number')) {
      const digits = actual.replace(/\s/g, '')
      const abroad = digits.startsWith('+') && !digits.startsWith('+47')
      if (!abroad && !norwegian.test(digits)) yield {...place, parameters: {actual}, actual}
    }
  }
})
