import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {ProtectedPart, Segment} from '../../../src/translate/passages/segment.ts'
import {divide} from '../../../src/translate/draft/http/batches.ts'
import {deepl} from '../../../src/translate/draft/http/deepl.ts'
import {holdParts} from '../../../src/translate/draft/http/held-text.ts'
import {libretranslate} from '../../../src/translate/draft/http/libretranslate.ts'
import {protocols} from '../../../src/translate/draft/http/protocols.ts'
import {readDraft} from '../../../src/translate/draft/http/read-draft.ts'
import {unescapeMarkup} from '../../../src/translate/draft/http/unescape-markup.ts'
import {writeMarkup, type Dialect} from '../../../src/translate/draft/http/write-markup.ts'

const kinds = Object.entries(protocols).map(([kind, {dialect}]) => [kind, dialect] as const)

/** A passage as it is written in a bundle; facts are shown as their path in capital letters. */
function passage(text: string): Segment {
  return readPassages('text.text', text)[0]!.segment.map((part) =>
    typeof part === 'object' && part.kind === 'fact' ? {...part, shown: part.name.toUpperCase()} : part
  )
}

function fact(name: string): ProtectedPart {
  return {kind: 'fact', raw: `{{${name}}}`, name, shown: name}
}

const sample = passage('Send **alt** til {{supplier}}, les [vilkåra](https://example.no/a?b=1&c=2) og `_ga`.')

function write(segment: Segment, dialect: Dialect): string {
  return writeMarkup(holdParts(segment), dialect)
}

function read(answer: string, segment: Segment, dialect: Dialect): ReturnType<typeof readDraft> {
  return readDraft(answer, segment, holdParts(segment), dialect)
}

describe('a passage that is sent', () => {
  test('shows facts and code where DeepL leaves them alone, and marks around what they mark', () => {
    expect(write(sample, deepl.dialect)).toBe(
      'Send <g id="1">alt</g> til <x id="3">SUPPLIER</x>, les <g id="4">vilkåra</g> og <x id="6">`_ga`</x>.'
    )
  })

  test('does the same in HTML for LibreTranslate', () => {
    expect(write(sample, libretranslate.dialect)).toBe(
      'Send <b id="p1">alt</b> til <span translate="no" id="p3">SUPPLIER</span>, les <b id="p4">vilkåra</b> og <span translate="no" id="p6">`_ga`</span>.'
    )
  })

  test('escapes its text, and holds back what looks like markup', () => {
    const segment: Segment = ['FoU & 2 > 1 og <b id="p1"> &lt; ', fact('a')]
    expect(write(segment, deepl.dialect)).toBe(
      'FoU &amp; 2 &gt; 1 og <x id="1">&lt;b id=&quot;p1&quot;&gt;</x> <x id="2">&amp;lt;</x> <x id="3">a</x>'
    )
  })

  test('holds nothing that XML may not hold', () => {
    expect(write(['a\u0000b\u000bc\ud800d\uffff'], deepl.dialect)).toBe('abcd')
  })
})

describe.each(kinds)('a passage that comes back from %s', (_, dialect) => {
  test('is the same when nothing was changed', () => {
    expect(read(write(sample, dialect), sample, dialect)).toEqual({segment: sample, warnings: []})
  })

  test('is the same whatever is in it', () => {
    const text = fc.stringMatching(/^[ -~æøå§\u00a0]{1,20}$/)
    const parts = fc.array(
      fc.oneof(
        text,
        fc.constantFrom('a', 'b').map(fact),
        text.map((shown): ProtectedPart => ({kind: 'language', raw: `:lang[${shown}]{en}`, name: shown, shown}))
      ),
      {minLength: 1, maxLength: 8}
    )
    fc.assert(
      fc.property(parts, (segment) => {
        const tidy = (one: Segment): string =>
          one
            .map((part) => (typeof part === 'string' ? part : part.raw))
            .join('')
            .replace(/ +/g, ' ')
            .trim()
        const source: Segment = ['ord ', ...segment]
        const {segment: draft} = read(write(source, dialect), source, dialect)
        expect(tidy(draft!)).toBe(tidy(source))
      })
    )
  })

  test('may have its parts in another order, and spaces within marks go outside', () => {
    const [open, close] = write(passage('**x**'), dialect).split('x')
    const answer = `${write([fact('b')], dialect).replace('1"', '3"')} and${open} all ${close}of it`
    const source: Segment = [...passage('**alt** til'), ' ', fact('b')]
    expect(read(answer, source, dialect).segment).toEqual(
      [
        fact('b'),
        'and ',
        expect.objectContaining({kind: 'open'}),
        'all',
        expect.objectContaining({kind: 'close'}),
        ' of it'
      ].map((part) => (part === 'and ' ? ' and ' : part))
    )
  })

  test.each([
    ['is lost', (sent: string) => sent.replace(/<(x|span)[^>]*>[^<]*<\/\1>/, 'SUPPLIER')],
    ['is there twice', (sent: string) => sent.replace(/(<(x|span)[^>]*>[^<]*<\/\2>)/, '$1 $1')]
  ])('is no draft when a part %s', (_, spoil) => {
    const answer = spoil(write(sample, dialect))
    expect(read(answer, sample, dialect)).toEqual({
      segment: undefined,
      warnings: [{code: 'lost-part', about: ['SUPPLIER']}]
    })
  })

  test('is no draft when marks have lost what was between them, or when a part was made up', () => {
    const codes = (answer: string): string[] => read(answer, sample, dialect).warnings.map(({code}) => code)
    const sent = write(sample, dialect)
    expect(codes(sent.replace('>alt<', '> <'))).toEqual(['lost-part'])
    expect(
      codes(sent + sent.match(/<(x|span)[^>]*>[^<]*<\/\1>/)![0].replace(/id="p?3"/, (id) => id.replace('3', '9')))
    ).toEqual(['lost-part'])
    expect(codes(`${sent}</${dialect.paired}>`)).toEqual(['lost-part'])
  })

  test('is no draft when there is no word in it', () => {
    const {segment, warnings} = read('… ', ['Vi lagrar alt.'], dialect)
    expect([segment, warnings]).toEqual([undefined, [{code: 'unanswered', about: []}]])
  })

  test('gets back spaces that do not break', () => {
    const source: Segment = ['Etter § 8 nr. 1 og 10 000 andre']
    expect(read('Under § 8 nr. 1 and 10 000 others', source, dialect).segment).toEqual([
      'Under § 8 nr. 1 and 10 000 others'
    ])
  })
})

test('text that a service has unescaped once too often is read right', () => {
  expect(read('R&D < 2 <b> "x"', ['FoU & < 2 "x"'], libretranslate.dialect).segment).toEqual(['R&D < 2 <b> "x"'])
})

test.each([
  ['&amp;&lt;&gt;&quot;&apos;&#39;&#x2014;', "&<>\"''—"],
  ['&nbsp;', '\u00a0'],
  ['&unknown; &#0; &#xD800; & 2', '&unknown; &#0; &#xD800; & 2']
])('%s is read as %s', (written, text) => {
  expect(unescapeMarkup(written)).toBe(text)
})

describe('the protocol', () => {
  const direction = {from: 'NB', to: 'EN-GB'}

  test('of LibreTranslate has texts, languages and, when there is one, a key', () => {
    const {headers, body} = libretranslate.request(['a'], direction, 'k')
    expect([headers, JSON.parse(body)]).toEqual([
      {},
      {q: ['a'], source: 'NB', target: 'EN-GB', format: 'html', api_key: 'k'}
    ])
    expect(JSON.parse(libretranslate.request(['a'], direction, undefined).body)).not.toHaveProperty('api_key')
  })

  test('of DeepL has the key in a header alone', () => {
    const {headers, body} = deepl.request(['a'], direction, 'k')
    expect(headers).toEqual({authorization: 'DeepL-Auth-Key k'})
    expect(JSON.parse(body)).toMatchObject({
      text: ['a'],
      source_lang: 'NB',
      target_lang: 'EN-GB',
      tag_handling: 'xml',
      ignore_tags: ['x']
    })
    expect(body).not.toContain('"k"')
  })

  test.each([
    [libretranslate, {translatedText: ['a', 'b']}, ['a', 'b']],
    [libretranslate, {translatedText: 'a'}, undefined],
    [libretranslate, {translatedText: [1]}, undefined],
    [libretranslate, null, undefined],
    [deepl, {translations: [{text: 'a', detected_source_language: 'NB'}]}, ['a']],
    [deepl, {translations: [{}]}, undefined],
    [deepl, {translations: {}}, undefined],
    [deepl, 'x', undefined]
  ])('reads an answer, or sees that it is none (%#)', (protocol, data, texts) => {
    expect(protocol.read(data)).toEqual(texts)
  })

  test.each([
    [libretranslate, {error: 'Slow down'}, 'Slow down'],
    [libretranslate, {error: 1}, undefined],
    [deepl, {message: 'Bad request', detail: 'text'}, 'Bad request: text'],
    [deepl, {Message: 'Tag handling parsing failed'}, 'Tag handling parsing failed'],
    [deepl, undefined, undefined]
  ])('reads what an error says (%#)', (protocol, data, said) => {
    expect(protocol.readError(data)).toBe(said)
  })
})

test('texts are divided by number and by size as it is sent, and one that is too long is left out', () => {
  const texts = ['a', 'b', 'c', 'ø'.repeat(10), '"'.repeat(30), 'd'].map((text, index) => ({index, text}))
  const {batches, tooLong} = divide(texts, {texts: 2, bytes: 26})
  expect(batches.map((batch) => batch.map(({index}) => index))).toEqual([[0, 1], [2], [3], [5]])
  expect(tooLong.map(({index}) => index)).toEqual([4])
})
