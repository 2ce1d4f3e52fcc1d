import {describe, expect, test} from '@jest/globals'
import {languageRules} from '../../../src/check/rules/language/index.ts'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {examineExample} from '../../support/examine-example.ts'

/** What is found in a text of the newsletter, in short. */
function foundIn(language: string, text: string, files: Record<string, string> = {}): string[] {
  return findingsIn(language, text, files).map(
    ({rule, actual, expected = []}) => `${rule}: ${actual} > ${expected[0] ?? ''}`
  )
}

function findingsIn(language: string, text: string, files: Record<string, string> = {}): WeighedFinding[] {
  const words = {sections: {newsletter: {text}}}
  return examineExample({...files, [language]: JSON.stringify(words)}, languageRules)
}

describe('a word of another language', () => {
  test('is pointed at, with the word to write instead and the sentence', () => {
    const [finding, ...others] = findingsIn('nn', 'Alle kan melde seg på.\n\n- Ingen får **opplysninger** frå oss.')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'foreign-word',
      severity: 'warning',
      asks: 'translator',
      file: 'policies/eksempel/nn.yaml',
      path: ['sections', 'newsletter', 'text'],
      excerpt: 'opplysninger',
      nth: 0,
      parameters: {
        word: 'opplysninger',
        nearest: 'opplysningar',
        from: {word: 'language.nb'},
        language: {word: 'language.nn'},
        sentence: 'Ingen får opplysninger frå oss.'
      }
    })
  })

  test('is found each time it stands there', () => {
    const found = findingsIn('nb', 'Vi svarer ikkje. De svarer ikkje.')
    expect(found.map(({excerpt, nth}) => [excerpt, nth])).toEqual([
      ['ikkje', 0],
      ['ikkje', 1]
    ])
  })

  test('may have nothing to write instead', () => {
    const [finding] = findingsIn('en', 'Everybody can read postlisten på the page.')
    expect(finding).toMatchObject({rule: 'foreign-word', parameters: {word: 'på'}})
    expect(finding?.parameters).not.toHaveProperty('nearest')
    expect(finding).not.toHaveProperty('expected')
  })

  test.each([
    ['an address', 'nn', 'Sjå https://ikke.no/hvordan og arbeidsgiver.difi.no, eller skriv til ikke@noe.no.'],
    ['code', 'nn', 'Skriv `ikke` i feltet.'],
    ['a company', 'nn', 'Påmeldinga er levert av Deltager AS.'],
    ['a marked quotation', 'nn', 'Lova seier :lang[slike opplysninger kan ikke utleveres]{nb} i dag.'],
    ['an abbreviation', 'nn', 'Dette gjeld IKKE andre.'],
    ['the official name of an act', 'nb', 'Offentleglova og arkivlova gjelder.'],
    ['an English word that looks Norwegian', 'en', 'The time of the course, her name and the form are bare facts.']
  ])('is not %s', (_, language, text) => {
    expect(foundIn(language, text)).toEqual([])
  })

  test('is not a name of the policy, in any of its languages', () => {
    const files = {
      policy: 'parties: {form-supplier: {name: Hvordan og Ikke}}',
      nb: 'parties: {county-governor: {name: Noe Annet}}'
    }
    expect(foundIn('nn', 'Vi deler med Hvordan og Ikke og med Noe Annet.', files)).toEqual([])
    expect(foundIn('nn', 'Vi deler noe med andre.', files)).toEqual(['foreign-word: noe > noko'])
  })
})

describe('a whole sentence in another language', () => {
  test('is one finding, an error', () => {
    const found = findingsIn('nn', 'Alle kan melde seg på. Opplysningene blir ikke brukt til noe annet.')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rule: 'foreign-sentence',
      severity: 'error',
      excerpt: 'Opplysningene blir ikke brukt til noe annet.',
      actual: 'nb',
      parameters: {words: 'Opplysningene, ikke, noe, annet', sentence: 'Opplysningene blir ikke brukt til noe annet.'}
    })
  })

  test('weighs less when it is in a language that is borrowed from', () => {
    const found = findingsIn('nb', 'We use cookies to improve your experience on our website.')
    expect(found.map(({rule, severity}) => [rule, severity])).toEqual([['foreign-sentence', 'warning']])
  })

  test('is not one that has as much of its own language', () => {
    expect(foundIn('nn', 'Dersom noen ikkje vil ha opplysninger frå oss, seier dei det.')).toEqual([
      'foreign-word: noen > nokon',
      'foreign-word: opplysninger > opplysningar'
    ])
  })
})

describe('a borrowed word', () => {
  test('is told of once in each language', () => {
    const found = findingsIn('nb', 'Vi har et newsletter. Vårt newsletter er nytt.')
    expect(found.map(({rule, severity, nth}) => [rule, severity, nth])).toEqual([['loan-word', 'info', 0]])
  })

  test('may have nothing to write instead', () => {
    const [finding] = findingsIn('nb', 'Vi bruker ikke targeting her hos oss.')
    expect(finding).toMatchObject({rule: 'loan-word', actual: 'targeting'})
    expect(finding?.parameters).not.toHaveProperty('nearest')
  })

  test('is not part of a name', () => {
    expect(foundIn('nb', 'Vi bruker Google Analytics og Microsoft Privacy Settings.')).toEqual([])
  })
})

describe('a forbidden form', () => {
  test('counts only where the same passage in the first language has the term', () => {
    const text = 'We have a permission to do so.'
    expect(foundIn('en', text, {nb: 'sections: {newsletter: {text: Alle har gitt samtykke.}}'})).toEqual([
      'forbidden-term: permission > consent'
    ])
    expect(foundIn('en', text, {nb: 'sections: {newsletter: {text: Vi har tillatelse.}}'})).toEqual([])
  })

  test('counts only where the same paragraph has the term, when both have as many', () => {
    const nb = JSON.stringify({sections: {newsletter: {text: 'Alle har gitt samtykke.\n\nTo.'}}})
    expect(foundIn('en', 'One.\n\nWe have a permission.', {nb})).toEqual([])
    expect(foundIn('en', 'One.\n\nWe have a permission.\n\nThree.', {nb})).toEqual([
      'forbidden-term: permission > consent'
    ])
  })

  test('counts in the first language too, where another has the term', () => {
    const nn = 'sections: {newsletter: {text: Vi lagrar personopplysningar.}}'
    expect(foundIn('nb', 'Vi lagrer persondata.', {nn})).toEqual(['forbidden-term: persondata > personopplysninger'])
    expect(foundIn('nb', 'Vi lagrer persondata.')).toEqual([])
  })

  test('is not one that a finding about its language tells of', () => {
    const nb = 'sections: {newsletter: {text: Vår databehandler har en avtale.}}'
    expect(foundIn('nn', 'Vår databehandler har ein avtale.', {nb})).toEqual([
      'foreign-word: databehandler > databehandlar'
    ])
  })

  test('is not in a marked quotation', () => {
    const nb = 'sections: {newsletter: {text: Alle har gitt samtykke.}}'
    expect(foundIn('en', 'They say :lang[permission]{en} here.', {nb})).toEqual([])
  })

  test('is not a part of other words', () => {
    const nb = 'sections: {newsletter: {text: Vi har en databehandleravtale om saksbehandling.}}'
    expect(foundIn('en', 'We have a data processing agreement on case handling and equal treatment.', {nb})).toEqual([])
  })
})

describe('mixed forms', () => {
  test('are told of where the rarer stands, beside the usual one', () => {
    const [finding, ...others] = findingsIn('en', 'Send an e-mail. Our email is new, and emails are free.')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'mixed-forms',
      severity: 'info',
      excerpt: 'e-mail',
      parameters: {word: 'e-mail', usual: 'email'},
      related: [{excerpt: 'email', nth: 0}]
    })
  })

  test.each([
    [
      'infinitives in -e, and verbs that end in -a in every norm',
      'Du kan be om å få sjå, å lese, å ta med og å vere med, og å delta.',
      []
    ],
    ['infinitives in -a and -e', 'Du kan be om å lesa, å skriva og å vere med.', ['mixed-forms: e > a']],
    [
      'two words for the same',
      'Behandlinga er ny. Handsaminga er god, og behandlinga òg.',
      ['mixed-forms: handsaming > behandling']
    ]
  ])('%s', (_, text, found) => {
    expect(foundIn('nn', text)).toEqual(found)
  })
})
