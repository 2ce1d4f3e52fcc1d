import {describe, expect, test} from '@jest/globals'
import {cellsOf, toldIn, withRecord} from '../../support/register-of.ts'

const newsletter = {purposes: ['send-newsletter'], data: ['email-address']}

describe('a record', () => {
  test('tells the questions at the top of the policy where they belong', () => {
    const facts = {
      activities: {newsletter},
      open: [
        {field: 'activities.newsletter.retention', ask: 'dpo', note: 'Hvor lenge?'},
        {field: 'activities.newsletter.retention'},
        {field: 'activities.newsletter', note: 'Finnes det ennå?'},
        {field: 'activities.newsletter', ask: 'editor', note: 'iPad-skjemaet også?'},
        {field: 'activities.newsletter'},
        {field: 'parties.printer', ask: 'department', note: 'Hvem trykker?'},
        {field: 'parties.carrier', ask: 'department', note: 'Hvem trykker?'},
        {field: 'updated'}
      ]
    }
    const [cells, whole] = withRecord(facts, (register) => [
      cellsOf(register, 'newsletter'),
      toldIn(register.organisation)
    ])
    expect(cells).toMatchObject({
      retention: ['Må avklares: Hvor lenge? (svar fra: personvernombudet)', 'Må avklares'],
      open: ['Finnes det ennå?', 'iPad-skjemaet også? (svar fra: redaktøren)', 'Må avklares']
    })
    expect(whole['open']).toEqual([
      'Må avklares (parties.printer): Hvem trykker? (svar fra: fagavdelingen)',
      'Må avklares (parties.carrier): Hvem trykker? (svar fra: fagavdelingen)',
      'Må avklares: updated'
    ])
  })

  test('tells a doubt about an activity as it was written, since its column says what it is', () => {
    const facts = {activities: {newsletter: {...newsletter, open: 'samme som kurs?'}}}
    expect(withRecord(facts, (register) => cellsOf(register, 'newsletter')['open'])).toEqual(['samme som kurs?'])
  })

  test.each([
    ['nb', 'Hvem? (svar fra: personvernombudet)'],
    ['nn', 'Hvem? (svar frå: personvernombodet)'],
    ['en', 'Hvem? (answer from: the data protection officer)']
  ] as const)('names who must answer without a capital in a line, in %s', (language, line) => {
    const facts = {activities: {a: newsletter}, open: [{field: 'activities.a', ask: 'dpo', note: 'Hvem?'}]}
    const told = withRecord(facts, (register) => cellsOf(register, 'a')['open'], {}, language)
    expect(told).toEqual([line])
  })
})
