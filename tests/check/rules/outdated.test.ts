import {describe, expect, test} from '@jest/globals'
import {outdatedRules} from '../../../src/check/rules/outdated/index.ts'
import {rows} from '../../../src/check/rules/outdated/rows.ts'
import {examineExample} from '../../support/examine-example.ts'

/** Ids of what is found when one version's introduction says something. */
const foundIn = (language: string, text: string, policy = 'personvern: 1'): string[] =>
  examineExample({policy, [language]: `sections: {introduction: {text: ${JSON.stringify(text)}}}`}, outdatedRules).map(
    ({rule}) => rule
  )

const cited = (reference: string): string => `references: {access-to-documents: {${reference}}}`

/** Without the one that finds the example's own archives act in a declaration from before it. */
const tableRules = outdatedRules.filter(({id}) => id !== 'act-not-in-force')

describe('the table', () => {
  test('is sorted by id, and each id stands once', () => {
    const ids = rows.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('has an example of each row', () => {
    expect(outdatedRules.filter(({examples}) => examples.length === 0)).toEqual([])
  })
})

describe('the day by which it is judged', () => {
  const shield = 'Overføringen bygger på Privacy Shield.'
  const judged = (policy: string, today?: string): unknown[] =>
    examineExample({policy, nb: `sections: {introduction: {text: ${shield}}}`}, tableRules, today).map(
      ({severity, parameters}) => [severity, parameters['judged']]
    )

  test('is that of the declaration', () => {
    expect(judged('asOf: "2020-07-16"')).toEqual([['error', {word: 'outdated.own-day'}]])
  })

  test('is that of the check too, and weighs less then', () => {
    expect(judged('asOf: "2020-07-15"\nupdated: "2026-09-01"', '2020-07-16')).toEqual([
      ['warning', {word: 'outdated.changed'}]
    ])
  })

  test('is not a day that has not come', () => {
    expect(judged('asOf: "2020-07-14"', '2020-07-15')).toEqual([])
  })

  test('is that of the check alone where the declaration has none', () => {
    expect(judged('asOf: null\nupdated: null')).toEqual([['error', {word: 'outdated.undated'}]])
    expect(judged('asOf: null\nupdated: null', '2020-07-15')).toEqual([])
  })
})

describe('references to law', () => {
  test('are pointed at where they stand, in a list by their number', () => {
    const policy = `references:
      access-to-documents: [{act: LOV-2006-05-19-16, section: "3"}, {act: LOV-2000-04-14-31, section: "18"}]`
    expect(examineExample({policy}, outdatedRules)).toMatchObject([
      {
        rule: 'outdated-basic-information',
        path: ['references', 'access-to-documents', 1],
        actual: 'LOV-2000-04-14-31 § 18',
        severity: 'error'
      }
    ])
  })

  test('are told of once, by the row that knows them', () => {
    const policy = cited('act: LOV-2000-04-14-31, section: ["8", "9"]')
    expect(examineExample({policy}, outdatedRules).map(({rule}) => rule)).toEqual([
      'outdated-general-bases',
      'outdated-sensitive-bases'
    ])
    expect(examineExample({policy: cited('act: LOV-1992-12-04-126, section: "12"')}, outdatedRules)).toHaveLength(1)
  })

  test.each([
    ['Education Act of 1998', 'LOV-1998-07-17-61', 'LOV-2023-06-09-30'],
    ['University Act of 2005', 'LOV-2005-04-01-15', 'LOV-2024-03-08-9']
  ])('to the %s are told which act took its place', (_, act, successor) => {
    expect(examineExample({policy: cited(`act: ${act}, section: 3-4`)}, outdatedRules)).toMatchObject([
      {rule: 'repealed-act', expected: [successor]}
    ])
  })

  test('to what still holds of the Archives Act of 1992 are right', () => {
    const policy = cited('act: LOV-1992-12-04-126, section: "9", points: [b]')
    expect(examineExample({policy}, outdatedRules)).toEqual([])
  })

  test('to the act of 2018 are right, whatever their number', () => {
    for (const section of ['8', '9', '16', '17', '18', '19', '20', '31'])
      expect(examineExample({policy: cited(`act: LOV-2018-06-15-38, section: "${section}"`)}, outdatedRules)).toEqual(
        []
      )
  })

  test('are right when prose names them as history and nothing rests on them', () => {
    const policy = 'references: {old-rule: {act: LOV-2003-07-04-83, section: 2-7b}}'
    expect(foundIn('nb', 'Regelen het tidligere {{law.old-rule}}.', policy)).toEqual([])
    expect(foundIn('nb', 'Regelen står i {{law.old-rule}}.', policy)).toEqual(['outdated-cookie-rule'])
    expect(foundIn('nb', 'Den var tidligere en annen. Regelen står i {{law.old-rule}}.', policy)).toEqual([
      'outdated-cookie-rule'
    ])
  })

  test('told as history are outdated where a fact rests on them', () => {
    const policy = cited('act: LOV-2003-07-04-83, section: 2-7b')
    expect(foundIn('nb', 'Regelen het tidligere {{law.access-to-documents}}.', policy)).toEqual([
      'outdated-cookie-rule'
    ])
  })

  test('to the Accounting Act count only where it decides how long data are kept', () => {
    expect(examineExample({policy: cited('act: LOV-1998-07-17-56')}, outdatedRules)).toEqual([])
  })
})

describe('names in facts', () => {
  test('are told of once, and pointed at within the value', () => {
    const policy = 'sites: {website: {domain: kurs.difi.no}}'
    expect(examineExample({policy}, outdatedRules)).toMatchObject([
      {rule: 'outdated-difi', path: ['sites', 'website', 'domain'], excerpt: 'difi', actual: 'kurs.difi.no'}
    ])
  })

  test('that say what they were called are right', () => {
    expect(examineExample({policy: 'systems: {matomo: {name: Matomo (tidligere Piwik)}}'}, outdatedRules)).toEqual([])
  })

  test('are whole words', () => {
    expect(examineExample({policy: 'sites: {website: {domain: www.difint.no}}'}, outdatedRules)).toEqual([])
    expect(examineExample({policy: 'parties: {web-supplier: {name: Recaller AS}}'}, outdatedRules)).toEqual([])
  })
})

describe('Google Analytics', () => {
  const named = 'systems: {matomo: {name: Google Analytics}}'

  test('is asked about when the declaration is older than its new version and names no cookie of it', () => {
    const found = examineExample({policy: `asOf: "2022-07-21"\n${named}`}, tableRules)
    expect(found).toMatchObject([
      {rule: 'outdated-universal-analytics', path: ['systems', 'matomo', 'name'], severity: 'info'}
    ])
  })

  test('is right in a newer declaration, and where cookies tell', () => {
    expect(examineExample({policy: named}, tableRules)).toEqual([])
    const cookie = 'cookies: {website: {items: {visit: {name: _ga_ABC}}}}'
    expect(examineExample({policy: `asOf: "2022-07-21"\n${named}\n${cookie}`}, tableRules)).toEqual([])
  })
})

describe('the day of the GDPR in the EU', () => {
  test('is found among dates, where that of Norway is not', () => {
    const found = examineExample({policy: 'dates: {gdpr: "2018-05-25"}'}, outdatedRules)
    expect(found).toMatchObject([{rule: 'outdated-gdpr-date', path: ['dates', 'gdpr']}])
    expect(examineExample({policy: 'dates: {eu: "2018-05-25", norway: "2018-07-20"}'}, outdatedRules)).toEqual([])
  })
})

describe('words', () => {
  test('are told of once a text', () => {
    expect(foundIn('nb', 'Piwik teller besøk. Piwik er satt opp av oss.')).toEqual(['outdated-piwik'])
  })

  test.each([
    ['nb', 'Du har rett til innsyn etter personopplysningsloven § 18.', 'outdated-basic-information'],
    ['nn', 'Informasjonen følgjer personopplysningslova § 18, første ledd.', 'outdated-basic-information'],
    ['en', 'You have the right of access under section 18 of the Personal Data Act.', 'outdated-basic-information'],
    ['nb', 'Du har krav på dette (personopplysningsloven § 19).', 'outdated-information-duty'],
    ['nb', 'Grunnlaget er personopplysningsloven § 8 bokstav f.', 'outdated-general-bases'],
    ['nb', 'Grunnlaget er personopplysningslovens § 9 a).', 'outdated-sensitive-bases'],
    ['en', 'The basis is section 8(f) of the Personal Data Act.', 'outdated-general-bases'],
    ['nb', 'Registeret følger personopplysningsloven § 42.', 'outdated-register-of-notifications'],
    ['nb', 'Vi har konsesjon fra Datatilsynet.', 'outdated-notification-duty'],
    ['nb', 'Logger kreves etter personopplysningsforskriften § 2-8.', 'outdated-personal-data-regulations'],
    ['nb', 'Se ekomloven § 2-7b.', 'outdated-cookie-rule'],
    ['nn', 'Sjå lov 4. juli 2003 nr. 83.', 'outdated-cookie-rule'],
    ['nb', 'Ved å fortsette å bruke siden samtykker du til informasjonskapsler.', 'outdated-browser-consent'],
    ['en', 'By continuing to use this site you consent to cookies.', 'outdated-browser-consent'],
    ['nn', 'Du får svar på kravet innan 30 dagar.', 'outdated-thirty-days'],
    ['nb', 'Vi henter personsensitive opplysninger.', 'outdated-sensitive-data'],
    ['nb', 'Vi følger diskriminerings- og tilgjengelighetsloven.', 'outdated-equality-acts'],
    ['nb', 'Nettstedet følger 35 krav til universell utforming.', 'outdated-wcag'],
    ['nb', 'Regelen står i offentlighetsforskriften.', 'outdated-offentlighetsloven'],
    ['nb', 'Vi følger offentlighetsloven av 1970.', 'outdated-public-access-act'],
    ['nb', 'Vi følger forvaltningsloven av 2025.', 'premature-administration-act'],
    ['nb', 'ePrivacy-forordningen er ventet neste år.', 'outdated-eprivacy-plans'],
    ['nb', 'Se uttalelsen fra artikkel 29-gruppen.', 'outdated-data-protection-directive']
  ])('%s: %s', (language, text, rule) => {
    expect(foundIn(language, text)).toEqual([rule])
  })

  test.each([
    ['nb', 'Personvernombudet har taushetsplikt etter personopplysningsloven § 18.'],
    ['nb', 'Arkivformål følger personopplysningsloven § 8 og § 9.'],
    ['nb', 'Datatilsynet er tilsynsmyndighet etter personopplysningsloven § 20.'],
    ['nb', 'Unntak står i personopplysningsloven § 16 første ledd bokstav a.'],
    ['nb', 'Opplysningene blir slettet innen 30 dager etter at vi har svart.'],
    ['nb', 'Du kan avvise informasjonskapsler i innstillingene i nettleseren.'],
    ['nb', 'Regelen sto i ekomloven § 2-7b fram til 1. januar 2025.'],
    ['nb', 'Difi er nå Digdir.'],
    ['nb', 'Vi bygger på likestillings- og diskrimineringsloven om like rettigheter.'],
    ['nb', 'Vi melder avvik til Datatilsynet.'],
    ['nb', 'GDPR begynte å gjelde i EU 25. mai 2018 og i Norge 20. juli 2018.'],
    ['nb', 'Avtalen ble skrevet 25. mai 2018.'],
    ['nb', 'Retningslinjene fra artikkel 29-gruppen (WP260) gjelder.'],
    ['nb', 'Send oss ikke taushetsbelagte eller sensitive opplysninger.'],
    ['nn', 'Den nye lova er vedteken: forvaltningslova av 2025 er ikkje tredd i kraft.'],
    ['en', 'Privacy Shield was declared invalid.'],
    ['en', 'The County Governor receives appeals.'],
    ['en', 'We recall that this may change.'],
    ['en', 'Data are deleted within 30 days of the request.'],
    ['en', 'Exceptions from the right of access are in section 16 of the Personal Data Act.']
  ])('%s, and nothing is wrong: %s', (language, text) => {
    expect(foundIn(language, text)).toEqual([])
  })
})
