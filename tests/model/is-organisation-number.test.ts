import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isOrganisationNumber} from '../../src/model/is-organisation-number.ts'

describe('an organisation number', () => {
  test.each([
    ['974 760 673', 'Brønnøysundregistrene'],
    ['974761467', 'Datatilsynet'],
    ['986252932', 'DFØ']
  ])('%s of %s is one', (text) => {
    expect(isOrganisationNumber(text)).toBe(true)
  })

  test.each([
    '',
    '97476067',
    '9747606730',
    '97476067x',
    '974-760-673',
    'NO974760673',
    '974\u00a0760\u00a0673',
    '९७४७६०६७३'
  ])('is not «%s»', (text) => {
    expect(isOrganisationNumber(text)).toBe(false)
  })

  test('has at most one right check digit, and one digit changed makes it wrong', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (first) => {
        const right = [...'0123456789'].filter((digit) => isOrganisationNumber(first + digit))
        expect(right.length).toBeLessThanOrEqual(1)
        for (const check of right) {
          for (const [index, digit] of [...first].entries()) {
            const other = String((Number(digit) + 1) % 10)
            expect(isOrganisationNumber(first.slice(0, index) + other + first.slice(index + 1) + check)).toBe(false)
          }
        }
      })
    )
  })

  test('is none when the check digit would be ten', () => {
    // The eighth digit counts twice: 12, which leaves 1 when 11 is taken away, and 11 - 1 is no digit.
    for (const digit of '0123456789') expect(isOrganisationNumber(`00000006${digit}`)).toBe(false)
  })
})
