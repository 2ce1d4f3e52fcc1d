import fc from 'fast-check'
import type {
  ExchangeFile,
  ExchangeNote,
  ExchangeState,
  ExchangeText,
  ExchangeUnit,
  FileWords
} from '../../../src/translate/exchange/exchange.ts'
import type {ProtectedPart} from '../../../src/translate/passages/segment.ts'

/** What the forms of exchange files take for syntax. */
const syntax = fc.constantFrom(
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '&amp;',
    '&#x41;',
    '&',
    '<b>',
    '</source>',
    '"',
    "'",
    '\\',
    '\\n',
    '%s',
    '%1$d'
  ],
  ...['⟦', '⟧', '⟦1⟧', '⟦1 DFØ⟧', '⟦(⟧', '{{name}}', '**', '](https://a.no/?a=1&b=2)', '=1+1', '@SUM(A1)', '_x0041_'],
  ...[
    '#~ msgid "a"',
    '#, fuzzy',
    'msgid ""',
    '#~',
    '1',
    '2',
    ' ',
    '  ',
    '\u00a0',
    '§\u00a05',
    '—',
    '__proto__',
    '😀',
    '👩‍👩‍👧'
  ]
)

const words = fc.constantFrom(
  'Vi',
  'svarer',
  'så',
  'snart',
  'råd',
  'opplysningar',
  'DFØ',
  'data',
  'rights',
  '.',
  ',',
  ':'
)

/** Text on one line, without controls: what people can have written in any tool; spaces may stand first and last. */
export const plainText: fc.Arbitrary<string> = text(
  fc.oneof(
    {weight: 3, arbitrary: words},
    {weight: 2, arbitrary: fc.constant(' ')},
    syntax,
    fc.string({unit: 'grapheme', maxLength: 3})
  )
)

/** Any text: with line breaks, tabs, controls and characters that mean nothing; no halves of characters. */
const anyText: fc.Arbitrary<string> = text(
  fc.oneof(
    {weight: 3, arbitrary: words},
    syntax,
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\0',
      '\u0001',
      '\u000b',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\ufffe',
      '\uffff'
    ),
    fc.string({unit: 'binary', maxLength: 4})
  )
)

function text(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''))
}

const partKinds = ['break', 'close', 'code', 'fact', 'language', 'link', 'open', 'other'] as const

function part(texts: fc.Arbitrary<string>): fc.Arbitrary<ProtectedPart> {
  return fc.record({kind: fc.constantFrom(...partKinds), raw: texts, name: texts, shown: texts})
}

/** Texts beside each other are one, and none is empty, as in every text that is read. */
function tidy(pieces: readonly (number | string)[]): ExchangeText {
  const tidied: (number | string)[] = []
  for (const piece of pieces) {
    const last = tidied.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') tidied[tidied.length - 1] = last + piece
    else if (piece !== '') tidied.push(piece)
  }
  return tidied
}

function exchangeText(texts: fc.Arbitrary<string>, parts: number): fc.Arbitrary<ExchangeText> {
  const number = parts === 0 ? texts : fc.integer({min: 1, max: parts})
  return fc.array(fc.oneof(texts, number), {minLength: 1, maxLength: 5}).map(tidy)
}

const states: readonly ExchangeState[] = ['draft', 'final', 'stale', 'translated', 'untranslated']
const abouts: readonly ExchangeNote['about'][] = ['change', 'description', 'maximum', 'place', 'sibling', 'term']
const kinds = ['cell', 'heading', 'item', 'paragraph', 'phrase'] as const

function exchangeUnit(texts: fc.Arbitrary<string>): fc.Arbitrary<ExchangeUnit> {
  return fc.array(part(texts), {maxLength: 4}).chain((parts) =>
    fc
      .record({
        id: texts.filter((id) => id !== ''),
        key: texts,
        kind: fc.constantFrom(...kinds),
        parts: fc.constant(parts),
        source: exchangeText(texts, parts.length).filter((source) => source.length > 0),
        target: exchangeText(texts, parts.length),
        state: fc.constantFrom(...states),
        translatable: fc.oneof({weight: 4, arbitrary: fc.constant(true)}, fc.constant(false)),
        notes: fc.array(fc.record({about: fc.constantFrom(...abouts), text: texts}), {maxLength: 3})
      })
      // The source itself stands where there is no translation; where there is one, it is not empty.
      .map((unit) =>
        unit.state === 'untranslated' || unit.target.length === 0 ? {...unit, target: unit.source} : unit
      )
  )
}

/**
 * Files that are sent out: unique ids, at least one unit that may be translated, texts that are tidy.
 *
 * @param texts what its texts, ids, keys, notes and parts are made of; default: any text
 * @returns them
 */
export function exchangeFiles(texts: fc.Arbitrary<string> = anyText): fc.Arbitrary<ExchangeFile> {
  return fc.record({
    policy: fc.constantFrom('dfo', 'eksempel', 'en-to-3'),
    source: fc.constantFrom('nb', 'nn', 'en'),
    target: fc.constantFrom('nb', 'nn', 'en', 'se', 'pt-BR'),
    units: fc
      .uniqueArray(exchangeUnit(texts), {minLength: 1, maxLength: 6, selector: ({id}) => id})
      .map(([first, ...others]) => [{...first!, translatable: true}, ...others])
  })
}

/** Words that say their key and their facts. */
export const sayKeys: FileWords = {
  say: (key, facts) => [key, ...Object.values(facts ?? {})].join(' '),
  proofing: (language) => language
}

/**
 * A unit, where a test names only what it is about.
 *
 * @param given what differs
 * @returns a paragraph with a text, translated
 */
export function exchangeUnitOf(given: Partial<ExchangeUnit> = {}): ExchangeUnit {
  return {
    id: 'sections.contact.text#0123456789ab',
    key: 'sections.contact.text',
    kind: 'paragraph',
    parts: [],
    source: ['Send ei melding.'],
    target: ['Send a message.'],
    state: 'translated',
    translatable: true,
    notes: [],
    ...given
  }
}

/**
 * A fact as a protected part.
 *
 * @param path its path
 * @param shown its value
 * @returns the part
 */
export function factPart(path: string, shown: string): ProtectedPart {
  return {kind: 'fact', raw: `{{${path}}}`, name: path, shown}
}
