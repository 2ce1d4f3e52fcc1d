import {describe, expect, test} from '@jest/globals'
import {plainRules} from '../../../src/check/rules/plain/index.ts'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {examineExample} from '../../support/examine-example.ts'

/** What the rules of the group find in a text of the example, in one language. */
function findIn(language: string, text: string): WeighedFinding[] {
  return examineExample({[language]: JSON.stringify({sections: {newsletter: {text}}})}, plainRules)
}

/** The rules that find something, with what they point at. */
function found(language: string, text: string): string[] {
  return findIn(language, text).map(({rule, excerpt}) => `${rule}: ${excerpt}`)
}

test('every rule gives hints, and no more', () => {
  expect([...new Set(plainRules.map(({severity}) => severity))]).toEqual(['info'])
})

describe('a text that is heavy to read', () => {
  const heavy = 'Saksbehandlingssystemene behandler personopplysninger. '

  test('is pointed at by its key, with the figure as a whole number', () => {
    const [finding] = findIn('nb', heavy.repeat(18))
    expect(finding).toMatchObject({
      rule: 'hard-to-read',
      at: 'key',
      path: ['sections', 'newsletter', 'text'],
      parameters: {actual: 103, limit: 55}
    })
  })

  test('is not judged when it has fewer than fifty words', () => {
    expect(found('nb', heavy.repeat(16))).toEqual([])
  })

  test('is not judged by the words that its facts are put into', () => {
    expect(found('nb', 'Vi har {{controller.organisationNumber}} og {{controller.email}} i dag. '.repeat(20))).toEqual(
      []
    )
  })
})

describe('a sentence', () => {
  test('may have thirty words, and is found with thirty-one', () => {
    const words = Array.from({length: 30}, () => 'ja').join(', ')
    expect(found('nb', `${words}.`)).toEqual([])
    expect(findIn('nb', `Nei. Og ${words}.`)).toMatchObject([
      {rule: 'long-sentence', excerpt: `Og ${words}.`, parameters: {actual: 31, limit: 30}}
    ])
  })

  test('has one word for each placeholder', () => {
    const words = Array.from({length: 30}, () => '{{controller}}').join(', ')
    expect(found('nb', `${words}.`)).toEqual([])
    expect(found('nb', `${words} ja.`)).toHaveLength(1)
  })

  test('ends with its item of a list', () => {
    const item = `- ${Array.from({length: 20}, () => 'ja').join(', ')}\n`
    expect(found('nb', item.repeat(3))).toEqual([])
  })
})

describe('a passive form in nynorsk', () => {
  test('is found with the word that belongs to it', () => {
    expect(found('nn', 'Opplysningane samlast inn når du melder deg på. Adressa registrerast.')).toEqual([
      'passive-form: samlast inn',
      'passive-form: registrerast'
    ])
  })

  test('may follow a modal verb, also at some distance, or «å»', () => {
    for (const text of [
      'Opplysningane skal ikkje delast.',
      'Dermed kan ikkje den lagra adressa brukast.',
      'Dei må slettast, og skal ikkje lagrast eller behandlast.',
      'Dette er ein måte å registrerast på.'
    ])
      expect(found('nn', text)).toEqual([])
  })

  test('is found in the sentence after one with a modal verb', () => {
    expect(found('nn', 'Du kan melde deg av. Deretter slettast adressa.')).toEqual(['passive-form: slettast'])
  })

  test('is not what looks like one: deponent and reciprocal verbs, and superlatives', () => {
    const text =
      'Det finst og synest, vi møtast, minnast, lykkast, trivast og høyrast. Det er viktigast, oftast, raskast, sikrast og seinast.'
    expect(found('nn', text)).toEqual([])
  })

  test('is a matter of the languages that have such patterns', () => {
    expect(found('nb', 'Opplysningene lagres og slettes.')).toEqual([])
    expect(found('en', 'The data are stored and erased.')).toEqual([])
  })
})

describe('what may be done with data', () => {
  test('is found in every language', () => {
    expect(found('nb', 'Vi kan også dele noen opplysninger om deg.')).toHaveLength(1)
    expect(found('nn', 'Vi kan dele opplysningane dine.')).toHaveLength(1)
    expect(found('en', 'Your data may be shared with others.')).toEqual(['uncertain-use: Your data may be shared'])
  })

  test('is not found where it says when, or what for', () => {
    for (const text of [
      'Vi kan dele opplysninger om deg hvis politiet ber om det.',
      'Når du har sagt ja, gjør vi det slik at vi kan bruke opplysningene.',
      'Vi kan ikke bruke opplysningene dine.',
      'Opplysningene kan ikke deles med andre.',
      'Vi kan hjelpe deg. Vi sletter opplysningene.'
    ])
      expect(found('nb', text)).toEqual([])
  })
})

describe('a vague condition', () => {
  test('is found in words of the policy too', () => {
    expect(examineExample({nb: 'vocabulary: {conditions: {appealed: ved behov}}'}, plainRules)).toMatchObject([
      {rule: 'vague-condition', path: ['vocabulary', 'conditions', 'appealed']}
    ])
  })

  test('is not found where it says which cases', () => {
    expect(found('nb', 'I enkelte tilfeller, når du klager, sender vi saken videre.')).toEqual([])
    expect(found('nb', 'Vi lagrer det dersom det er nødvendig for å behandle klagen.')).toEqual([])
    expect(found('en', 'We keep them where necessary for the case.')).toEqual([])
  })
})

describe('an open-ended list', () => {
  test('is found in the names of data, sources and recipients alone', () => {
    expect(found('nb', 'Du kan lese om kurs, møter osv.')).toEqual([])
    expect(
      examineExample({nb: 'vocabulary: {purposes: {allocate-kindergarten-places: fordele plasser mv.}}'}, plainRules)
    ).toEqual([])
  })
})
