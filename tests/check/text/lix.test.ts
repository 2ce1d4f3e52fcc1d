import {describe, expect, test} from '@jest/globals'
import {lixOf} from '../../../src/check/text/lix.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

const lexicon = {abbreviations: ['bl.a.']}

function measure(raw: string): {lix: number; words: number} {
  return lixOf(readBlocks(raw, 'block'), lexicon)
}

describe('the LIX of a text', () => {
  test('is words per sentence and the share of words of more than six letters', () => {
    // Two sentences of five words; two of the ten are long.
    expect(measure('Vi vil lagre personopplysningane dine. Du kan få sjå opplysningane.')).toEqual({lix: 25, words: 10})
  })

  test('counts a word of six letters as short, and one of seven as long', () => {
    expect(measure('lagrar').lix).toBe(1)
    expect(measure('lagrast').lix).toBe(101)
  })

  test('counts letters alone: neither hyphens nor digits make a word long', () => {
    expect(measure('e-post2 IP-adr').lix).toBe(2)
    expect(measure('e-postliste').lix).toBe(101)
  })

  test('ends a sentence with each paragraph, heading and item, and leaves tables out', () => {
    expect(measure('# Ein\n\nto tre\n\n- fire\n- fem\n\n| behandling |\n| - |\n| opplysningar |')).toEqual({
      lix: 5 / 4,
      words: 5
    })
  })

  test('ends no sentence after an abbreviation', () => {
    expect(measure('Vi har bl.a. Ola og Kari.').lix).toBe(7)
  })

  test('counts what fills a placeholder, a number, an address, mail and code as one short word each', () => {
    expect(measure('Sjå {{controller.name}}.')).toEqual({lix: 2, words: 2})
    expect(measure('Sjå 21.11.2026 no.')).toEqual({lix: 3, words: 3})
    expect(measure('Sjå https://www.datatilsynet.no/personvern/, no.')).toEqual({lix: 3, words: 3})
    expect(measure('Sjå (www.datatilsynet.no) no.')).toEqual({lix: 3, words: 3})
    expect(measure('Skriv til postmottak@datatilsynet.no.')).toEqual({lix: 3, words: 3})
    expect(measure('Sjå session_identifier no.')).toEqual({lix: 3, words: 3})
    expect(measure('Sjå `document.cookie(x)` no.')).toEqual({lix: 3, words: 3})
  })

  test('keeps words in which a piece of code stands too', () => {
    expect(measure('Ein `id` identifiserer.').lix).toBeCloseTo(3 + 100 / 3)
  })

  test('is nothing where there are no words', () => {
    expect(measure('')).toEqual({lix: 0, words: 0})
    expect(measure('– …')).toEqual({lix: 0, words: 0})
  })
})
