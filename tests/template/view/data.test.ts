import {describe, expect, test} from '@jest/globals'
import {partIn} from '../../support/block-in.ts'

const told = (...data: unknown[]): string => partIn('nn', 'data', {data})

describe('which data', () => {
  test('is not told when nothing is said, or it is an open question', () => {
    expect(partIn('nn', 'data', {})).toBe('')
    expect(partIn('nn', 'data', {data: {open: 'Kva?'}, dataSubjects: {open: 'Kven?'}, anonymous: false})).toBe('')
  })

  test('is told to be none', () => {
    expect(partIn('nn', 'data', {data: 'none'})).toBe('Vi behandlar ikkje personopplysningar i denne samanhengen.')
  })

  test('is told in a row when they are few, one below the other when they are many', () => {
    expect(told('name')).toBe('Vi behandlar namn.')
    expect(told('name', 'email-address', 'name')).toBe('Opplysningane vi behandlar, er namn og e-postadresse.')
    expect(told('name', 'email-address', {items: ['phone-number', 'feedback']})).toBe(
      'Vi behandlar desse opplysningane:\n\n- namn\n- e-postadresse\n- telefonnummer\n- innhaldet i tilbakemeldinga di'
    )
  })

  test('is told with whom they are about', () => {
    expect(partIn('nn', 'data', {data: ['name'], dataSubjects: ['caller', 'employee']})).toBe(
      'Opplysningane gjeld personar som ringjer til oss og tilsette. Vi behandlar namn.'
    )
  })

  test.each([
    [{when: 'ordered'}, 'Vi behandlar også namn dersom du bestiller noko frå oss.'],
    [{unless: 'anonymous'}, 'Vi behandlar også namn, men ikkje dersom du vel å vere anonym.'],
    [{until: 'unsubscribed'}, 'Vi behandlar også namn, men ikkje etter at du har meldt deg av.'],
    [{for: ['billing']}, 'Vi behandlar også namn for å fakturere.']
  ])('has a sentence for data under the condition %j', (qualifier, sentence) => {
    expect(told('feedback', {items: ['name'], ...qualifier})).toContain(sentence)
  })

  test('is told without “also” where nothing is told before it', () => {
    const [ordered, subscribed] = [
      {items: ['name'], when: 'ordered'},
      {items: ['email-address', 'feedback'], when: 'subscribed'}
    ]
    expect(told(ordered, subscribed)).toBe(
      'Vi behandlar namn dersom du bestiller noko frå oss.\n\n' +
        'Vi behandlar også e-postadresse og innhaldet i tilbakemeldinga di dersom du abonnerer.'
    )
    expect(told(subscribed)).toBe('Vi behandlar e-postadresse og innhaldet i tilbakemeldinga di dersom du abonnerer.')
  })

  test('says where they are kept and where they come from', () => {
    expect(told({items: ['name', 'feedback'], where: 'own-servers', source: 'population-register'})).toBe(
      'Opplysningane vi behandlar, er namn og innhaldet i tilbakemeldinga di.\n\n' +
        'Vi får namn og innhaldet i tilbakemeldinga di frå Folkeregisteret. ' +
        'Vi lagrar namn og innhaldet i tilbakemeldinga di på eigne tenarar.'
    )
  })

  test('says why the national identity number is needed, which law allows criminal data, and what is recorded', () => {
    const facts = {references: {basis: {act: 'LOV-2018-06-15-38', section: '11'}}}
    const activity = {
      nationalIdentityNumber: {need: 'needed'},
      criminalData: {law: ['basis']},
      recording: ['name'],
      anonymous: true
    }
    expect(partIn('nn', 'data', activity, facts)).toBe(
      'Vi bruker fødselsnummer ved behov. ' +
        'Vi behandlar personopplysningar om straffedomar og lovbrot etter personopplysningslova §~11. ' +
        'Vi registrerer namn. Opplysningane er anonyme.'
    )
    expect(partIn('nn', 'data', {recording: 'none'})).toBe('Vi registrerer ikkje opplysningane.')
  })
})

describe('special categories', () => {
  const special = (data: unknown[], terms: object = {}, words = {}): string | undefined =>
    /[^.]*særlege kategoriane[^.]*\./.exec(partIn('nn', 'data', {data}, {terms}, words))?.[0].trim()

  test('are told to be such, each once, conditions or not', () => {
    expect(special(['name', 'health-data', {items: ['food-allergies', 'health-data'], when: 'consented'}])).toBe(
      'Helseopplysningar og matallergi høyrer til dei særlege kategoriane av personopplysningar, som har eit sterkare vern i personvernforordninga.'
    )
  })

  test('are not told of other data, or of what is called a special category already', () => {
    expect(special(['name', 'special-categories'])).toBeUndefined()
  })

  test("are those that the policy's own terms say are such", () => {
    const words = {
      'vocabulary.data.blood': 'blodtype',
      'vocabulary.data.shoe-size': 'skostorleik',
      'vocabulary.data.hat-size': 'hattestorleik'
    }
    const terms = {data: [{id: 'blood', special: true}, {id: 'shoe-size'}, 'hat-size']}
    expect(special(['blood', 'shoe-size', 'hat-size'], terms, words)).toMatch(/^Blodtype høyrer/)
  })

  test('are worded by how many there are', () => {
    expect(partIn('en', 'data', {data: ['health-data']})).toContain('as a special category of personal data.')
    expect(partIn('en', 'data', {data: ['health-data', 'food-allergies']})).toContain('as special categories of')
  })
})
