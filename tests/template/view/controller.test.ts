import {describe, expect, test} from '@jest/globals'
import {blockIn} from '../../support/block-in.ts'

const is =
  'Eksempel kommune er behandlingsansvarleg. Det vil seie at vi bestemmer kvifor og korleis vi behandlar personopplysningar.'

describe('the controller', () => {
  const told = (facts: object, words = {}): string => blockIn('nn', {...facts}, 'controller', words)

  test('is told by its name', () => {
    expect(told({})).toBe(is)
  })

  test('is told by who acts for it, its representative and its number', () => {
    const controller = {representedBy: 'director', representative: 'thon', organisationNumber: '974 760 673'}
    expect(told({controller, parties: {thon: {name: 'Thon AS'}}})).toBe(
      'Eksempel kommune, ved direktøren, er behandlingsansvarleg. ' +
        'Det vil seie at vi bestemmer kvifor og korleis vi behandlar personopplysningar. ' +
        'Representanten vår i EØS er Thon AS. Organisasjonsnummeret vårt er 974 760 673.'
    )
  })

  test('is told to decide alone', () => {
    expect(told({jointControllers: 'none'})).toBe(`${is} Vi deler ikkje ansvaret med andre.`)
    expect(told({jointControllers: {open: 'Gjer vi det?'}})).toBe(is)
  })

  test('is told to decide with others, whom to turn to, and how they have arranged it', () => {
    const parties = {north: {name: 'Nord'}, south: {name: 'Sør'}}
    const joint = 'Vi er felles behandlingsansvarlege med Nord og Sør. Du kan bruke rettane dine overfor kvar av oss.'
    const words = {'jointControllers.arrangement': 'Nord svarer på spørsmål.'}
    expect(told({parties, jointControllers: [{party: 'north'}, {party: 'south'}]})).toBe(`${is}\n\n${joint}`)
    expect(told({parties, jointControllers: [{party: 'north', contactPoint: true}, {party: 'south'}]}, words)).toBe(
      `${is}\n\n${joint} Du kan vende deg til Nord med spørsmål.\n\nNord svarer på spørsmål.`
    )
  })

  test('has a link to a more general declaration', () => {
    const links = {general: {name: 'heile erklæringa', address: 'https://eksempel.no/alt'}}
    expect(told({generalDeclaration: 'general', links})).toBe(
      `${is}\n\nLes også [heile erklæringa](https://eksempel.no/alt).`
    )
  })

  test('can be reached one way, or several in a list', () => {
    expect(told({controller: {email: 'post@eksempel.no'}})).toBe(
      `${is}\n\nE-post: [post@eksempel.no](mailto:post@eksempel.no)`
    )
    expect(told({controller: {email: 'post@eksempel.no', postalAddress: 'Boks 1'}})).toBe(
      `${is}\n\nDu kan kontakte oss slik:\n\n- E-post: [post@eksempel.no](mailto:post@eksempel.no)\n- Postadresse: Boks 1`
    )
  })
})

describe('ways to contact', () => {
  test('are links where they lead somewhere, and addresses as people write them', () => {
    const controller = {
      email: 'post@eksempel.no',
      phone: '+47 22 22 22 22',
      website: {nn: 'https://eksempel.no/nn/', en: 'https://eksempel.no/en/'},
      postalAddress: 'Boks 1, 0001 Oslo',
      visitingAddress: 'Gata 1'
    }
    expect(blockIn('nn', {controller}, 'contact')).toBe(
      [
        '- E-post: [post@eksempel.no](mailto:post@eksempel.no)',
        '- Telefon: [22~22~22~22](tel:+4722222222)',
        '- Nettstad: [eksempel.no/nn](https://eksempel.no/nn/)',
        '- Postadresse: Boks 1, 0001 Oslo',
        '- Besøksadresse: Gata 1'
      ].join('\n')
    )
    expect(blockIn('nb', {controller: {website: controller.website}}, 'contact')).toBe('')
  })

  test('are not told when nothing is said, or they are open questions', () => {
    expect(blockIn('nn', {}, 'contact')).toBe('')
    expect(blockIn('nn', {controller: {email: {open: 'Kva for ei?'}}}, 'contact')).toBe('')
  })

  test('that do not lead anywhere stand without a link', () => {
    expect(blockIn('nn', {controller: {visitingAddress: 'Gata 1'}}, 'contact')).toBe('Besøksadresse: Gata 1')
  })
})

describe('the data protection officer', () => {
  const help = /^Du kan kontakte personvernombodet vårt .* rettane dine\./

  test('is not told of when there is none', () => {
    expect(blockIn('nn', {}, 'dpo')).toBe('')
  })

  test('is told of with name and address', () => {
    const people = {kari: {name: 'Kari Nordmann'}}
    const told = blockIn('nn', {people, dpo: {person: 'kari', email: 'pvo@eksempel.no'}}, 'dpo')
    expect(told).toMatch(/^Personvernombodet vårt er Kari Nordmann\. Du kan kontakte personvernombodet/)
    expect(told).toMatch(/\n\nE-post: \[pvo@eksempel\.no\]\(mailto:pvo@eksempel\.no\)$/)
  })

  test('is told of without a name', () => {
    expect(blockIn('nn', {dpo: {}}, 'dpo')).toMatch(help)
  })
})

describe('processors', () => {
  const parties = {
    brev: {name: 'Brev AS', country: 'NO', controlledFrom: 'US', subProcessors: ['sky', 'post']},
    sky: {name: 'Sky AS', country: 'IE'},
    post: {name: 'Post AS'},
    vev: {name: 'Vev AS', subProcessors: 'none'}
  }
  const processor = (party: string, service?: string): object => ({party, role: 'processor', ...(service && {service})})

  test('stand in a table with what they do, where they are, and whom they use', () => {
    const activities = {
      courses: {
        recipients: [processor('brev', 'newsletter-supplier'), processor('vev'), {party: 'post', role: 'controller'}]
      },
      letters: {
        recipients: [processor('brev', 'hosting-provider'), processor('brev', 'newsletter-supplier'), 'distributor']
      },
      internal: {show: false, recipients: [processor('sky')]}
    }
    expect(blockIn('nn', {parties, activities}, 'processors').split('\n').slice(-4)).toEqual([
      expect.stringContaining('| Databehandlar |'),
      expect.stringMatching(/^\|[ -|]+\|$/),
      '| Brev AS | Leverandør av nyheitsbrevløysing og driftsleverandør | Noreg (eigar i USA) | Sky AS (Irland) og Post AS |',
      '| Vev AS | | | Ingen |'
    ])
  })

  test('have no columns in which nothing is said', () => {
    const activities = {courses: {recipients: [processor('post')]}}
    expect(blockIn('nn', {parties, activities}, 'processors')).toMatch(/\| Databehandlar \|\n\| -+ \|\n\| Post AS \|$/)
  })

  test('are not told of when there are none, or none that is named', () => {
    expect(blockIn('nn', {}, 'processors')).toBe('')
    const activities = {courses: {recipients: [{category: 'hosting-provider', role: 'processor'}]}}
    expect(blockIn('nn', {activities}, 'processors')).toBe('')
  })
})

describe('when it was last changed', () => {
  test('is told by the day, the month or the year, as far as is known', () => {
    expect(blockIn('nn', {updated: '2026-09-01'}, 'changes')).toBe(
      'Denne personvernerklæringa blei sist endra 1.~september 2026.'
    )
    expect(blockIn('en', {updated: '2026-09'}, 'changes')).toBe(
      'This privacy policy was last changed in September 2026.'
    )
    expect(blockIn('nb', {updated: '2026'}, 'changes')).toBe('Denne personvernerklæringen ble sist endret i 2026.')
    expect(blockIn('nn', {updated: '2026-09-01'}, 'updated')).toBe('Oppdatert 1.~september 2026')
  })

  test('is not told when nothing is said, or it is an open question', () => {
    for (const block of ['changes', 'updated']) {
      expect(blockIn('nn', {}, block)).toBe('')
      expect(blockIn('nn', {updated: {open: 'Når?'}}, block)).toBe('')
    }
  })
})

test('the ways to reach the controller stand once: with it, or in a block of their own', () => {
  const controller = {email: 'post@eksempel.no'}
  const outline = [{id: 'reach', title: 'none', blocks: ['contact']}]
  expect(blockIn('nn', {controller}, 'controller')).toContain('post@eksempel.no')
  expect(blockIn('nn', {controller, outline}, 'controller')).not.toContain('post@eksempel.no')
})
