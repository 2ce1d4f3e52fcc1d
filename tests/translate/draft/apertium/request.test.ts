import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readAnswer} from '../../../../src/translate/draft/apertium/read-answer.ts'
import {writeRequest} from '../../../../src/translate/draft/apertium/write-request.ts'
import {readPassages} from '../../../../src/translate/passages/read-passages.ts'
import type {ProtectedPart, Segment} from '../../../../src/translate/passages/segment.ts'

const part = (kind: ProtectedPart['kind'], raw: string): ProtectedPart => ({kind, raw, name: raw, shown: raw})
const segmentOf = (text: string): Segment => readPassages('sections.a.text', text)[0]!.segment
const lossy = (segment: Segment, answer: (text: string) => string) => {
  const request = writeRequest(segment, [])
  return readAnswer(request, answer(request.text))
}
const draftOf = (segment: Segment, answer: (text: string) => string): string =>
  lossy(segment, answer)
    .segment?.map((one) => (typeof one === 'string' ? one : one.raw))
    .join('') ?? 'lost'

describe('a segment is written', () => {
  test('with words that nobody knows for facts, code and names, and blanks for marks of Markdown', () => {
    const {text} = writeRequest(segmentOf('Send **til {{controller}}** eller `_ga` hos [NRK](https://nrk.no).'), [])
    expect(text).toBe('Send [¤0¤]til Qzbcw[¤2¤] eller Qzbfw hos [¤4¤]Qzbhw[¤6¤].')
  })

  test('with a line break as a blank, and with what the stream format has other uses for escaped', () => {
    expect(writeRequest(['Ja', part('break', '\\\n'), '[nei] a/b ^$ {x} <y> @z \\'], []).text).toBe(
      'Ja[¤0¤]\\[nei\\] a\\/b \\^\\$ \\{x\\} \\<y\\> \\@z \\\\'
    )
  })

  test('with signs that the engine uses for marks of its own as blanks', () => {
    expect(writeRequest(['5 * 3 # ~'], []).text).toBe('5 [¤0¤] 3 [¤1¤] [¤2¤]')
  })
})

describe('an answer is read', () => {
  test('with everything that was kept where it was', () => {
    expect(
      draftOf(segmentOf('Vi bruker **{{tool}}** på nav.no *nå*.'), (text) => text.replace('bruker', 'nyttar'))
    ).toBe('Vi nyttar **{{tool}}** på nav.no *nå*.')
  })

  test('without the marks of words that are not known, which are told', () => {
    const segment: Segment = ['Vi headerne ', part('fact', '{{x}}'), ' om melde', part('fact', '{{y}}'), ' * @']
    const draft = lossy(segment, (text) =>
      text.replace('headerne', '*headerne').replace('Qzbbw', '*Qzbbw').replace('om meldeQz', '#ta *meldeQz')
    )
    expect(draft).toEqual({
      segment: ['Vi headerne ', segment[1], ' ta melde', segment[3], ' * @'],
      warnings: [{code: 'unknown-words', about: ['headerne', 'ta', 'melde{{y}}']}]
    })
  })

  test('in the form of the original: its spaces, hyphens, and capital letters', () => {
    expect(
      draftOf(
        segmentOf('Hos **oss** er to-tre for enkelhets skyld.'),
        () => 'hos [¤0¤] oss [¤1¤]er to–tre for enkelheits Skuld. '
      )
    ).toBe('Hos **oss** er to-tre for enkelheits skuld.')
    expect(draftOf(segmentOf('hvem'), () => 'Kven')).toBe('kven')
    expect(draftOf(segmentOf('vi i Nav'), () => 'Vi i Nav')).toBe('vi i Nav')
    expect(draftOf(segmentOf('e-post'), () => 'IT-post')).toBe('IT-post')
  })

  test.each([
    ['a part is gone', (text: string) => text.replace('Qzbcw', ''), ['{{a}}']],
    ['a part is there twice', (text: string) => `${text} Qzbcw`, ['{{a}}']],
    ['a mark is gone', (text: string) => text.replace('[¤0¤]', ''), ['**']],
    [
      'parts have changed places',
      (text: string) => text.replace('Qzbcw', 'Qzbxw').replace('[¤2¤]', 'Qzbcw').replace('Qzbxw', '[¤2¤]'),
      ['{{a}}', '**']
    ],
    ['there is one that was not asked for', (text: string) => `${text} Qzvvw`, ['**', '{{a}}']],
    ['words have left the marks around them', (text: string) => text.replace('ord ', ''), ['**']]
  ])('and refused when %s', (_, answer, about) => {
    const draft = lossy(segmentOf('Et **ord {{a}}** her.'), answer)
    expect(draft).toEqual({segment: undefined, warnings: [{code: 'lost-part', about}]})
  })

  test('and is the segment itself when the engine changes nothing', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.constantFrom('Hei', ' ', '*', '[¤0¤]', 'Qzbbw', 'a–b', '\u00a0', '\\')
        ),
        {minLength: 1}
      )
      .map((some) => some.join('').replace(/\0/g, ''))
    const kinds = fc.constantFrom<ProtectedPart['kind']>('open', 'close', 'fact', 'code', 'break')
    fc.assert(
      fc.property(fc.array(fc.tuple(text, kinds)), (some) => {
        const segment: Segment = some.flatMap(([words, kind]) => [
          ...(words === '' ? [] : [words]),
          part(kind, `<${kind}>`)
        ])
        const request = writeRequest(segment, [])
        expect(readAnswer(request, request.text)).toEqual({segment, warnings: []})
      })
    )
  })
})
