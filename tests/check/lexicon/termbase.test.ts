import {describe, expect, test} from '@jest/globals'
import {readTermbase} from '../../../src/check/lexicon/termbase.ts'

const head = 'id\tcategory\tnb\tnb_variants\tnb_forbidden\tse\tse_variants\tse_forbidden'

describe('the termbase', () => {
  test('has a term a row, with its forms in each language that has a column', () => {
    const row = 'consent\trights\tsamtykke\tgodkjenning;  ja \t\tmiehtan\t\tx;y'
    expect(readTermbase(`${head}\n${row}\n`)).toEqual([
      {
        id: 'consent',
        names: {
          nb: {preferred: 'samtykke', variants: ['godkjenning', 'ja'], forbidden: []},
          se: {preferred: 'miehtan', variants: [], forbidden: ['x', 'y']}
        }
      }
    ])
  })

  test('leaves out what stands in brackets after a form: that is a remark', () => {
    const [term] = readTermbase(`${head}\nuser\t\tbruker (av nettstedet)\tleser (sjelden);kunde`)
    expect(term?.names['nb']).toMatchObject({preferred: 'bruker', variants: ['leser', 'kunde']})
  })

  test('has no forms where cells are missing or empty', () => {
    const [term] = readTermbase(`${head}\nuser`)
    expect(term?.names['se']).toEqual({preferred: '', variants: [], forbidden: []})
  })

  test('has no terms where there are no rows', () => {
    expect(readTermbase(head)).toEqual([])
    expect(readTermbase('')).toEqual([])
  })

  test('may lack the columns of a language but for the first, and the one of ids', () => {
    expect(readTermbase('nb\nsamtykke')).toEqual([
      {id: '', names: {nb: {preferred: 'samtykke', variants: [], forbidden: []}}}
    ])
  })
})
