import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {diffWords, type DiffPiece} from '../../../src/translate/state/diff-words.ts'

/** Pieces as they are written in a terminal without colours. */
function brief(before: string, now: string): string {
  const marks: Record<DiffPiece['kind'], (text: string) => string> = {
    same: (text) => text,
    removed: (text) => `[-${text}-]`,
    added: (text) => `{+${text}+}`
  }
  return diffWords(before, now)
    .map(({kind, text}) => marks[kind](text))
    .join('')
}

describe('what differs between two versions of a text', () => {
  test.each([
    ['a word', 'Vi svarer deg.', 'Vi svarar deg.', 'Vi [-svarer-]{+svarar+} deg.'],
    ['a number', 'innan 30 dagar', 'innan 60 dagar', 'innan [-30-]{+60+} dagar'],
    ['words with Norwegian letters', 'så får du', 'då får du', '[-så-]{+då+} får du'],
    [
      'a placeholder, whole',
      'Ring {{ombud.phone}}.',
      'Ring {{ombud.email}}.',
      'Ring [-{{ombud.phone}}-]{+{{ombud.email}}+}.'
    ],
    ['an article, whole', 'artikkel 6(1)(e) og', 'artikkel 6(1)(f) og', 'artikkel [-6(1)(e)-]{+6(1)(f)+} og'],
    ['a date, whole', 'før 2026-11-22', 'før 2026-11-23', 'før [-2026-11-22-]{+2026-11-23+}'],
    ['an address, whole', 'post@dfo.no', 'hjelp@dfo.no', '[-post@dfo.no-]{+hjelp@dfo.no+}'],
    ['a compound, whole', 'IP-adressa di', 'IP-adressene dine', '[-IP-adressa di-]{+IP-adressene dine+}'],
    ['a comma', 'ja nei', 'ja, nei', 'ja{+,+} nei'],
    ['white space', 'ja nei', 'ja  nei', 'ja[- -]{+  +}nei'],
    ['a beginning', 'svarer', 'Vi svarer', '{+Vi +}svarer'],
    ['nothing', 'same', 'same', 'same']
  ])('is %s', (_, before, now, expected) => {
    expect(brief(before, now)).toBe(expected)
  })

  test('is one change where words beside each other were all replaced', () => {
    expect(brief('Vi lagrer e-posten din i ett år.', 'Vi lagrar brevet ditt i ett år.')).toBe(
      'Vi [-lagrer e-posten din-]{+lagrar brevet ditt+} i ett år.'
    )
  })

  test('is what was removed before what was added in its place', () => {
    expect(diffWords('a', 'b')).toEqual([
      {kind: 'removed', text: 'a'},
      {kind: 'added', text: 'b'}
    ])
  })

  test.each([
    ['', '', []],
    ['', 'a', [{kind: 'added', text: 'a'}]],
    ['a', '', [{kind: 'removed', text: 'a'}]]
  ])('between %j and %j has no empty pieces', (before, now, expected) => {
    expect(diffWords(before, now)).toEqual(expected)
  })

  test('is all of it between long texts that have little in common', () => {
    const [before, now] = ['a', 'b'].map((letter) => `${letter} `.repeat(6000))
    expect(diffWords(before!, now!).map(({kind, text}) => [kind, text.length])).toEqual([
      ['removed', 12000],
      ['added', 12000]
    ])
  })

  test('gives both texts back, letter by letter', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Vi',
        ' ',
        '  ',
        'dagar',
        '30',
        '60',
        '{{a.b}}',
        '{{',
        '6(1)(f)',
        '.',
        'å',
        'a\u030a',
        '\n',
        '\u00a0',
        '**',
        '😀'
      ),
      fc.string({unit: 'binary', maxLength: 4})
    )
    const text = fc.array(word, {maxLength: 30}).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, now) => {
        const pieces = diffWords(before, now)
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, now])
        expect(pieces.filter((piece) => piece.text === '')).toEqual([])
      }),
      {numRuns: 500, seed: 5}
    )
  })
})
