import {describe, expect, test} from '@jest/globals'
import {partIn} from '../../support/block-in.ts'
import type {StandardLanguage} from '../../support/standard-bundle.ts'

const facts = {
  parties: {skyhus: {name: 'Skyhus AS'}, thon: {name: 'Thon Hotell'}},
  references: {access: {act: 'LOV-2006-05-19-16', section: '3'}}
}

const recipientsIn = (activity: object, language: StandardLanguage = 'nn'): string =>
  partIn(language, 'recipients', {...activity}, facts)
const told = (...recipients: unknown[]): string => recipientsIn({recipients})

describe('who gets the data', () => {
  test('is not told when nothing is said, or it is an open question', () => {
    expect(recipientsIn({})).toBe('')
    expect(recipientsIn({recipients: {open: 'Kven?'}})).toBe('')
    expect(told({party: {open: 'Kven?'}, role: 'processor'})).toBe('')
  })

  test('is told to be nobody, or nobody else', () => {
    expect(recipientsIn({recipients: 'none'})).toBe('Vi deler ikkje opplysningane med andre.')
    expect(recipientsIn({recipients: ['distributor'], othersGetIt: 'none'})).toBe(
      'Vi gir opplysningar til distributøren. Ingen andre får opplysningane.'
    )
  })

  test('is told in a row when they are few, one below the other when they are many', () => {
    expect(told('distributor', {category: 'appeals-body'}, {party: 'thon'})).toBe(
      'Vi gir opplysningar til distributøren, klageorganet og Thon Hotell.'
    )
    expect(told('distributor', 'appeals-body', 'property-owner', {party: 'thon', role: 'public-authority'})).toBe(
      'Opplysningane går til desse mottakarane:\n\n- distributøren\n- klageorganet\n- gardeigaren\n- Thon Hotell'
    )
  })

  test('is told one below the other when one of them is under a condition', () => {
    expect(told('distributor', {category: 'appeals-body', when: 'relevant'})).toBe(
      'Opplysningane går til desse mottakarane:\n\n- distributøren\n- klageorganet dersom det er relevant'
    )
    expect(told({category: 'appeals-body', unless: 'anonymous'})).toBe(
      'Vi gir opplysningar til klageorganet, men ikkje dersom du vel å vere anonym.'
    )
  })

  test.each([
    ['processor', 'Skyhus AS er databehandlar for oss.'],
    ['sub-processor', 'Skyhus AS er underdatabehandlar.'],
    ['controller', 'Vi gir opplysningar til Skyhus AS, som sjølv er behandlingsansvarleg for dei.'],
    ['joint-controller', 'Vi er felles behandlingsansvarlege med Skyhus AS.']
  ])('has a sentence for a %s', (role, sentence) => {
    expect(told({party: 'skyhus', role})).toBe(sentence)
  })

  test.each([
    [undefined, 'Skyhus AS er driftsleverandør.'],
    ['processor', 'Vi bruker databehandlaren Skyhus AS som driftsleverandør.'],
    ['sub-processor', 'Underdatabehandlaren Skyhus AS er driftsleverandør.'],
    ['controller', 'Skyhus AS er driftsleverandør og sjølv behandlingsansvarleg for opplysningane.'],
    ['joint-controller', 'Skyhus AS er driftsleverandør og behandlingsansvarleg saman med oss.']
  ])('has a sentence for a service, the role being %s', (role, sentence) => {
    expect(told({party: 'skyhus', service: 'hosting-provider', ...(role && {role})})).toBe(sentence)
  })

  test.each<[StandardLanguage, string, string]>([
    ['nb', 'Vi gir opplysninger til driftsleverandøren.', 'Driftsleverandøren er databehandler for oss.'],
    ['nn', 'Vi gir opplysningar til driftsleverandøren.', 'Driftsleverandøren er databehandlar for oss.'],
    ['en', 'We disclose data to the hosting provider.', 'The hosting provider is our processor.']
  ])('is called by its kind in the definite form, in %s', (language, listed, processor) => {
    for (const field of ['category', 'service']) {
      expect(recipientsIn({recipients: [{[field]: 'hosting-provider'}]}, language)).toBe(listed)
      expect(recipientsIn({recipients: [{[field]: 'hosting-provider', role: 'processor'}]}, language)).toBe(processor)
    }
  })

  test('is named by the service alone when neither name nor category is known', () => {
    expect(told({service: 'hosting-provider', role: 'processor'})).toBe('Driftsleverandøren er databehandlar for oss.')
    expect(told({party: {open: 'Kven?'}, service: 'hosting-provider'})).toBe(
      'Vi gir opplysningar til driftsleverandøren.'
    )
  })

  test('is told with the law, the data, and what is not given', () => {
    expect(
      told({category: 'foi-applicant', law: ['access'], data: ['case-documents'], except: ['national-identity-number']})
    ).toBe(
      'Vi gir opplysningar til den som får innsyn i eit dokument. Dette følgjer av offentleglova §~3. ' +
        'Vi gir saksdokument til den som får innsyn i eit dokument. ' +
        'Vi gir ikkje fødselsnummer til den som får innsyn i eit dokument.'
    )
  })

  test('names the recipient that a law is for when there are several', () => {
    expect(told('distributor', {category: 'foi-applicant', law: ['access']})).toBe(
      'Vi gir opplysningar til distributøren og den som får innsyn i eit dokument. ' +
        'Utleveringa til den som får innsyn i eit dokument følgjer av offentleglova §~3.'
    )
  })

  test('says when a processor gets the data, after the sentence about it', () => {
    expect(
      told({
        party: 'skyhus',
        role: 'processor',
        for: ['send-newsletter', 'name', 'deletion'],
        when: 'subscribed',
        until: 'unsubscribed',
        law: ['access']
      })
    ).toBe(
      'Skyhus AS er databehandlar for oss. Dette gjeld namn. Dette gjeld når vi skal sende nyheitsbrev. ' +
        'Dette gjeld sletting. Dette gjeld berre dersom du abonnerer. ' +
        'Dette gjeld ikkje lenger når du melder deg av. Dette følgjer av offentleglova §~3.'
    )
  })

  test('is told with whom there is a data processing agreement and with whom not', () => {
    expect(
      told(
        {party: 'skyhus', role: 'processor', agreement: true},
        {party: 'thon', role: 'processor', agreement: false},
        {category: 'distributor', agreement: {open: 'Har vi avtale?'}}
      )
    ).toBe(
      'Vi gir opplysningar til distributøren. Skyhus AS er databehandlar for oss. Thon Hotell er databehandlar for oss. ' +
        'Vi har databehandlaravtale med Skyhus AS. Vi har ikkje databehandlaravtale med Thon Hotell.'
    )
  })
})

describe('who has access', () => {
  test('is told by role and by party, with conditions', () => {
    const access = ['head-of-records', {role: 'case-officer', when: 'needed'}, {party: 'skyhus', for: ['name']}]
    expect(recipientsIn({access})).toBe(
      'Arkivleiaren har tilgang til opplysningane. Saksbehandlaren har tilgang til opplysningane. ' +
        'Dette gjeld berre ved behov. Skyhus AS har tilgang til opplysningane. Dette gjeld namn.'
    )
  })
})

describe('another controller in the same', () => {
  test('is told, with its data when they are known', () => {
    expect(recipientsIn({otherController: {party: 'thon'}}, 'nb')).toBe(
      'Thon Hotell er selv behandlingsansvarlig for sin del av dette.'
    )
    expect(recipientsIn({otherController: {party: 'thon', data: ['food-allergies']}}, 'en')).toBe(
      'Thon Hotell is itself the controller for its part of this. This applies to the following data: food allergies.'
    )
  })
})
