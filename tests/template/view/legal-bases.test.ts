import {describe, expect, test} from '@jest/globals'
import {blockIn, partIn} from '../../support/block-in.ts'

const references = {
  courses: {act: 'LOV-2005-06-17-64', section: '16'},
  secrecy: {act: 'LOV-2006-05-19-16', section: '3'}
}

const told = (...legalBases: object[]): string => partIn('nn', 'legal-bases', {legalBases}, {references})

describe('the legal bases', () => {
  test('are not told when nothing is said, or they are open questions', () => {
    expect(partIn('nn', 'legal-bases', {})).toBe('')
    expect(partIn('nn', 'legal-bases', {legalBases: {open: 'Kva?'}})).toBe('')
    expect(told({national: {open: 'Kva lov?'}})).toBe('')
  })

  test('are told with their article', () => {
    expect(told({article: '6(1)(a)'})).toBe(
      'Grunnlaget for behandlinga er samtykket ditt (personvernforordninga artikkel~6 nr.~1 bokstav~a).'
    )
  })

  test('are told with the national law that they need', () => {
    expect(told({article: '6(1)(e)', national: ['courses']})).toMatch(
      /bokstav~e\)\. Dette følgjer av barnehagelova §~16\.$/
    )
  })

  test('are told with the interest, and that it has been weighed', () => {
    expect(told({article: '6(1)(f)', interest: 'security-of-systems'})).toMatch(
      /\. Den berettiga interessa er tryggleiken i systema våre\. Du kan be oss forklare korleis vi har vege interessene mot kvarandre\.$/
    )
  })

  test('follow each other: the second is one too', () => {
    expect(told({article: '6(1)(a)'}, {article: '6(1)(b)'})).toMatch(
      /^Grunnlaget for behandlinga er samtykket ditt .* Grunnlaget er også ein avtale med deg/
    )
  })

  test('are told for their data, their purposes and under their conditions', () => {
    expect(told({article: '6(1)(c)', for: ['billing-data'], when: 'ordered'})).toBe(
      'For faktureringsopplysningar er grunnlaget for behandlinga ei rettsleg plikt vi har ' +
        '(personvernforordninga artikkel~6 nr.~1 bokstav~c). Dette gjeld berre dersom du bestiller noko frå oss.'
    )
    expect(told({article: '6(1)(c)', for: ['billing']})).toMatch(
      /^Når vi skal fakturere, er grunnlaget for behandlinga/
    )
    expect(told({article: '6(1)(c)', for: ['billing', 'billing-data']})).toMatch(
      /^For faktureringsopplysningar er .*\. Dette gjeld når vi skal fakturere\.$/
    )
  })

  test('of Article 9 are told for special categories, or for their own data', () => {
    const general = {article: '6(1)(a)'}
    expect(told(general, {article: '9(2)(a)'})).toMatch(
      /\. For særlege kategoriar av personopplysningar er grunnlaget i tillegg uttrykkeleg samtykke \(.*artikkel~9 nr\.~2 bokstav~a\)\.$/
    )
    expect(told(general, {article: '9(2)(a)', for: ['health-data']})).toMatch(
      /\. For helseopplysningar er grunnlaget i tillegg uttrykkeleg samtykke/
    )
    expect(told(general, {article: '9(2)(a)', for: ['event-administration']})).toMatch(
      /\. For særlege kategoriar .*\. Dette gjeld når vi skal administrere kurs og arrangement\.$/
    )
  })

  test('can be grounds that cite no article, or law alone', () => {
    expect(told({ground: 'consent'})).toBe('Grunnlaget for behandlinga er samtykke.')
    expect(told({ground: 'law', national: ['courses'], for: ['name']})).toBe(
      'Grunnlaget for behandlinga er lov. Dette følgjer av barnehagelova §~16. Dette gjeld namn.'
    )
    expect(told({national: ['courses']})).toBe('Grunnlaget for behandlinga er barnehagelova §~16.')
  })

  test('are told with other law, and with exceptions from the duty to inform', () => {
    expect(partIn('nn', 'legal-bases', {references: ['courses'], exemptions: ['secrecy']}, {references})).toBe(
      'Vi følgjer også barnehagelova §~16. Vi bruker unntaket frå informasjonsplikta i offentleglova §~3.'
    )
  })
})

describe('what an activity does not say itself', () => {
  const defaults = {
    legalBases: [{ground: 'contract'}],
    providing: {kind: 'voluntary'}
  }
  const block = {'legal-bases': 'courses'}
  const outline = [{id: 'about-it', about: ['courses'], defaults: {legalBases: [{ground: 'consent'}]}}]

  test('is inherited from the policy', () => {
    expect(partIn('nn', 'legal-bases', {}, {defaults})).toBe('Grunnlaget for behandlinga er avtale.')
    expect(partIn('nn', 'providing', {}, {defaults})).toBe('Det er frivillig å gi oss opplysningane.')
  })

  test('is inherited from its section before the policy', () => {
    expect(blockIn('nn', {activities: {courses: {}}, defaults, outline}, block)).toBe(
      'Grunnlaget for behandlinga er samtykke.'
    )
  })

  test('is not inherited when the activity has its own answer, or an open question', () => {
    expect(partIn('nn', 'legal-bases', {legalBases: [{ground: 'law'}]}, {defaults})).toBe(
      'Grunnlaget for behandlinga er lov.'
    )
    expect(partIn('nn', 'legal-bases', {legalBases: {open: 'Kva?'}}, {defaults})).toBe('')
  })
})

describe('whether data must be provided', () => {
  test.each([
    ['statutory', 'Lova krev at du gir oss opplysningane.'],
    ['contractual', 'Avtalen krev at du gir oss opplysningane.'],
    ['pre-contractual', 'Du må gi oss opplysningane for at vi skal kunne inngå ein avtale.'],
    ['voluntary', 'Det er frivillig å gi oss opplysningane.']
  ])('is told: %s', (kind, sentence) => {
    expect(partIn('nn', 'providing', {providing: {kind}})).toBe(sentence)
  })

  test('is told with the law and what follows if they are not', () => {
    const providing = {kind: 'statutory', law: ['courses'], consequence: 'no-decision'}
    expect(partIn('nn', 'providing', {providing}, {references})).toBe(
      'Lova krev at du gir oss opplysningane. Dette følgjer av barnehagelova §~16. ' +
        'Dersom du ikkje gir oss dei, betyr det at vi ikkje kan avgjere saka di.'
    )
  })

  test('is not told when nothing is said, or it is an open question', () => {
    expect(partIn('nn', 'providing', {})).toBe('')
    expect(partIn('nn', 'providing', {providing: {open: 'Må dei?'}})).toBe('')
  })
})

describe('decisions by machines alone', () => {
  const automated = (automatedDecisions: unknown, words = {}): string =>
    partIn('nn', 'automated-decisions', {automatedDecisions}, {references}, words)

  test('are told to be none', () => {
    expect(automated('none')).toBe('Vi tek ikkje avgjerder om deg som berre byggjer på automatisert behandling.')
  })

  test('are not told when nothing is said, or it is an open question', () => {
    expect(partIn('nn', 'automated-decisions', {})).toBe('')
    expect(automated({open: 'Gjer vi det?'})).toBe('')
  })

  test('are told with ground, law and profiling', () => {
    expect(automated({ground: '22(2)(b)', law: ['courses'], profiling: true})).toBe(
      'Vi tek avgjerder om deg som berre byggjer på automatisert behandling. ' +
        'Vi kan gjere det fordi avgjerda er tillaten etter ei lov som vernar rettane, fridommane og interessene dine ' +
        '(personvernforordninga artikkel~22 nr.~2 bokstav~b). Dette følgjer av barnehagelova §~16. ' +
        'Avgjerdene byggjer på profilering.'
    )
    expect(automated({profiling: false})).toBe(
      'Vi tek avgjerder om deg som berre byggjer på automatisert behandling. Avgjerdene byggjer ikkje på profilering.'
    )
  })

  test("are told with the policy's own words on logic, significance and consequences", () => {
    const words = {
      'activities.courses.consequences': 'Du får plass eller ikkje.',
      'activities.courses.logic': 'Vi trekkjer lodd.'
    }
    expect(automated({}, words)).toBe(
      'Vi tek avgjerder om deg som berre byggjer på automatisert behandling.\n\nVi trekkjer lodd.\n\nDu får plass eller ikkje.'
    )
  })
})

test('an exception of Article 9 stands beside the basis that is inherited, and does not take its place', () => {
  const facts = {
    defaults: {legalBases: [{article: '6(1)(a)'}]},
    activities: {courses: {legalBases: [{article: '9(2)(a)'}]}}
  }
  const told = blockIn('nb', facts, {'legal-bases': 'courses'})
  expect(told).toMatch(/artikkel~6 nr.~1 bokstav~a.*artikkel~9 nr.~2 bokstav~a/s)
})
