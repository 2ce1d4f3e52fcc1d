import {describe, expect, test} from '@jest/globals'
import {acts} from '../../src/model/acts.ts'
import {countries} from '../../src/model/countries.ts'
import {isAddress} from '../../src/model/address.ts'
import {isDate} from '../../src/model/date.ts'
import {formsOf, vocabulary, vocabularyNames, type VocabularyKind} from '../../src/model/vocabulary.ts'

const kinds: [string, VocabularyKind][] = Object.entries(vocabulary)

describe('the vocabulary', () => {
  test('has its kinds in order, so that a new one has one place', () => {
    expect(vocabularyNames).toEqual([...vocabularyNames].sort())
  })

  test.each(kinds)('of %s has ids that a policy could declare, each once', (_, {ids}) => {
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(kinds)('of %s protects only what is in it', (_, {ids, special = []}) => {
    expect(ids).toEqual(expect.arrayContaining([...special]))
  })

  test.each(kinds)('of %s expects only what is in it', (_, {ids, expected = []}) => {
    expect(ids).toEqual(expect.arrayContaining([...expected]))
  })

  test('has forms for roles and events, and one wording for the rest', () => {
    expect(formsOf('roles')[0]).toBe('definite')
    expect(formsOf('events')).toEqual(['when', 'after'])
    expect(formsOf('data')).toEqual([])
  })
})

describe('countries', () => {
  test('are those of ISO 3166-1, in order', () => {
    const codes = Object.keys(countries)
    expect(codes).toHaveLength(249)
    expect(codes).toEqual([...codes].sort())
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
  })

  test('are in the EEA when they are of the Union, or Iceland, Liechtenstein or Norway', () => {
    const eea = Object.keys(countries).filter((code) => countries[code]!.eea)
    const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
    expect(eea).toEqual([...union.split(' '), 'IS', 'LI', 'NO'].sort())
  })
})

describe('acts', () => {
  test('have the date of their id, and ids that Lovdata could have', () => {
    const ids = Object.keys(acts).filter((id) => id !== 'gdpr')
    expect(ids.filter((id) => !/^(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d+)?$/.test(id))).toEqual([])
    expect(ids.filter((id) => !isDate(id.slice(4, 14)))).toEqual([])
  })

  test('are acts or regulations as their id says', () => {
    for (const [id, {kind}] of Object.entries(acts))
      expect(kind).toBe(id === 'gdpr' ? 'eu' : id.startsWith('LOV') ? 'act' : 'regulation')
  })

  test('are in force after they were passed, and repealed after that', () => {
    for (const [id, {inForce, repealed}] of Object.entries(acts)) {
      expect([inForce, repealed].filter((date) => date !== undefined && !isDate(date))).toEqual([])
      if (inForce && id !== 'gdpr') expect(inForce > id.slice(4, 14)).toBe(true)
      if (repealed) expect(repealed > inForce!).toBe(true)
    }
  })

  test('that are repealed are replaced by one that is there, from the same day', () => {
    for (const {repealed, replacedBy} of Object.values(acts)) {
      expect(replacedBy === undefined).toBe(repealed === undefined)
      if (replacedBy) expect(acts[replacedBy]!.inForce).toBe(repealed)
    }
  })

  test('have addresses that can stand on a page', () => {
    for (const {address} of Object.values(acts)) expect(address === undefined || isAddress(address)).toBe(true)
  })
})
