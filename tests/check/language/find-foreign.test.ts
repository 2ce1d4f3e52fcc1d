import {describe, expect, test} from '@jest/globals'
import {findForeign, type Search} from '../../../src/check/language/find-foreign.ts'
import {judgeSentence} from '../../../src/check/language/judge-sentence.ts'
import {lookUpWord} from '../../../src/check/language/look-up-word.ts'
import {readLexicon} from '../../../src/check/lexicon/read-lexicon.ts'
import type {Analyser} from '../../../src/check/subject.ts'

const {foreign: lists} = readLexicon(
  'nn',
  {
    foreign: {
      nb: {
        words: {ikke: 'ikkje', '~opplysninger': '~opplysningar', sted: '', forordningen: 'forordninga'},
        weak: {siden: 'sidan'},
        endings: {het: 'heit'},
        except: ['~nyhet', 'profet'],
        phrases: {'på vegne av': 'på vegner av', 'se (også|her)': 'sjå $1', '(du|vi) fant': '$1 fann'}
      },
      en: {loans: true, words: {tracking: 'sporing', the: ''}, weak: {of: ''}, endings: {}, except: [], phrases: {}}
    }
  },
  {}
)
const list = lists[0]!

function search(other: Partial<Search> = {}): Search {
  return {language: 'nn', lists, loans: false, analyser: undefined, ...other}
}

function found(text: string, other: Partial<Search> = {}): string[] {
  return findForeign({text, start: 10, end: 10 + text.length}, search(other)).map((hit) => {
    expect(text.slice(hit.start - 10, hit.end - 10)).toBe(hit.text)
    return hit.instead === '' ? hit.text : `${hit.text} > ${hit.instead}`
  })
}

describe('a word is looked up', () => {
  test.each([
    ['as it is', 'ikke', 'ikkje'],
    ['by what it ends in', 'helseopplysninger', 'helseopplysningar'],
    ['as an ending alone', 'opplysninger', 'opplysningar'],
    ['without the -s of a genitive', 'opplysningers', 'opplysningars'],
    ['by an ending of many words', 'sannhet', 'sannheit']
  ])('%s', (_, word, instead) => {
    expect(lookUpWord(word, list)?.instead).toBe(instead)
  })

  test('in vain when too little stands before an ending', () => {
    expect(lookUpWord('het', list)).toBeUndefined()
    expect(lookUpWord('enhet', list)).toBeUndefined()
  })

  test('so that the longest entry decides', () => {
    expect(lookUpWord('dagsnyhet', list)?.kind).toBe('except')
    expect(lookUpWord('steds', list)).toEqual({kind: 'word', instead: ''})
  })
})

describe('in a sentence', () => {
  test('words and phrases are found where they stand, weak signs too', () => {
    expect(found('Siden vi ikke svarer på vegne av dei')).toEqual([
      'Siden > Sidan',
      'ikke > ikkje',
      'på vegne av > på vegner av'
    ])
  })

  test('phrases are replaced whole, the words that stay and the capital too', () => {
    expect(found('Se også lista. Dette er det du fant.')).toEqual(['Se også > Sjå også', 'du fant > du fann'])
    expect(found('Vi fant det.')).toEqual(['Vi fant > Vi fann'])
  })

  test('parts of words with hyphens are found', () => {
    expect(found('Alle e-opplysninger og person-opplysninger')).toEqual([
      'e-opplysninger > e-opplysningar',
      'person-opplysninger > person-opplysningar'
    ])
    expect(found('Sted-ID')).toEqual(['Sted-ID'])
    expect(found('på e-post')).toEqual([])
  })

  test('capitals are names, but for listed words that stand alone', () => {
    expect(found('Etter Forordningen her')).toEqual(['Forordningen > Forordninga'])
    expect(found('Vi bruker Sannhet her')).toEqual([])
    expect(found('Etter Ny Forordningen her')).toEqual([])
    expect(found('IKKE så MyIkke')).toEqual([])
    expect(found('Sted Forordningen')).toEqual(['Sted', 'Forordningen > Forordninga'])
    expect(found('Slik: Ikke noko')).toEqual(['Ikke > Ikkje'])
  })

  test('what is borrowed is found only when it is asked for', () => {
    expect(found('Vi har ikke tracking', {loans: true})).toEqual(['tracking > sporing'])
    expect(found('Vi har Tracking', {loans: true})).toEqual([])
    expect(found('Tracking Shield er borte', {loans: true})).toEqual([])
  })

  test('an analyser knows more, but not of capitals, exceptions and borrowed words', () => {
    const known = {nb: ['mappen', 'kartnyhet', 'tracking', 'begge'], nn: ['begge']} as Record<string, string[]>
    const analyser: Analyser = {knows: (language, word) => known[language]?.includes(word)}
    expect(found('Ei kartnyhet i mappen, begge i Mappen, ikkje tracking', {analyser})).toEqual(['mappen'])
    expect(found('Her er mappen', {analyser, lists: lists.slice(1)})).toEqual([])
  })
})

describe('a sentence is judged', () => {
  const own = readLexicon(
    'nb',
    {foreign: {nn: {words: {ikkje: '', berre: ''}, weak: {}, endings: {}, except: [], phrases: {}}}},
    {}
  ).foreign

  function wholly(text: string, other: Partial<Search> = {}): string | undefined {
    return judgeSentence({text, start: 0, end: text.length}, search(other), (from) => (from === 'nb' ? own : [])).wholly
  }

  test('to be in another language when it has two different words of it', () => {
    expect(wholly('Vi deler ikke opplysninger')).toBe('nb')
    expect(wholly('Vi deler ikke og svarer ikke')).toBeUndefined()
    expect(wholly('Siden vi deler')).toBeUndefined()
    expect(wholly('Siden vi ikke deler')).toBe('nb')
  })

  test('to be in its own when it has as many words that only that has', () => {
    expect(wholly('Det er berre ikke opplysninger, og ikkje meir')).toBeUndefined()
  })

  test('to be in one that is borrowed from only when that is half of it', () => {
    expect(wholly('The tracking of', {loans: true})).toBe('en')
    expect(wholly('Vi seier the tracking i kvar einaste setning', {loans: true})).toBeUndefined()
  })

  test('to be in the language that most of its words are of', () => {
    const two = [
      ...lists,
      ...readLexicon(
        'nn',
        {foreign: {se: {words: {lea: '', dat: ''}, weak: {}, endings: {}, except: [], phrases: {}}}},
        {}
      ).foreign
    ]
    expect(wholly('ikke lea dat', {lists: two})).toBe('se')
  })
})
