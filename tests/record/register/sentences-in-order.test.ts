import {describe, expect, test} from '@jest/globals'
import {cellsOf, withRecord} from '../../support/register-of.ts'

const references = {keeping: {act: 'LOV-2004-11-19-73', section: '13'}}

describe('a sentence that points back', () => {
  test('comes after the duty to provide data that a law lays down, and not after what follows from it', () => {
    const providing = {consequence: 'no-service', kind: 'statutory', law: ['keeping']}
    const cells = withRecord({references, activities: {a: {providing}}}, (register) => cellsOf(register, 'a'))
    expect(cells['providing']).toEqual([
      'Loven krever at du gir oss opplysningene.',
      'Dette følger av bokføringsloven § 13.',
      'Hvis du ikke gir oss dem, betyr det at du ikke kan bruke tjenesten.'
    ])
  })

  test('comes after how long data are kept by law, and not after how often they are looked through', () => {
    const retention = [{period: 'P5Y', review: 'P1Y', law: ['keeping']}]
    const cells = withRecord({references, activities: {a: {retention}}}, (register) => cellsOf(register, 'a'))
    expect(cells['retention']).toEqual([
      'Vi lagrer opplysningene i 5 år. Dette følger av bokføringsloven § 13. Vi går gjennom opplysningene hvert år.'
    ])
  })
})
