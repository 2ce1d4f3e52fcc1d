import {describe, expect, test} from '@jest/globals'
import type {Draft, DraftEngine} from '../../../src/translate/draft/engine.ts'
import {makeDrafts, type DraftMeans, type MadeDraft} from '../../../src/translate/draft/make-drafts.ts'
import {createMemory} from '../../../src/translate/draft/memory.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {shownText, type Segment} from '../../../src/translate/passages/segment.ts'

const segment = (text: string): Segment => readPassages('a.text', text)[0]!.segment

const direction = {from: 'nb', to: 'nn'}

const memory = createMemory([
  {...direction, source: segment('Vi svarer {{you}}.'), target: segment('Vi svarar {{you}}.'), origin: 'dfo: a'}
])

/** An engine that remembers what it was asked, and answers as it is told. */
function engineOf(answer: (one: Segment) => Draft, rough = false): {engine: DraftEngine; asked: string[]} {
  const asked: string[] = []
  const engine: DraftEngine = {
    name: 'robot',
    leavesHouse: false,
    can: () => true,
    isRough: () => rough,
    draft: (segments) => {
      asked.push(...segments.map(shownText))
      return Promise.resolve(segments.map(answer))
    },
    close: () => Promise.resolve()
  }
  return {engine, asked}
}

const louder = (one: Segment): Draft => ({
  segment: one.map((part) => (typeof part === 'string' ? part.toUpperCase() : part)),
  warnings: [{code: 'unknown-words', about: ['robot']}]
})

const make = (texts: readonly string[], means: Partial<DraftMeans>): Promise<MadeDraft[]> =>
  makeDrafts(
    texts.map((text) => ({segment: segment(text), kind: 'paragraph' as const})),
    {direction, memory, engine: undefined, correct: (draft) => ({segment: draft, warnings: []}), ...means}
  )

const briefly = ({segment: made, by, warnings}: MadeDraft): unknown => [
  made && shownText(made),
  by,
  ...warnings.map(({code}) => code)
]

describe('drafts are made', () => {
  test('of what somebody has read before first, and by an engine of the rest, in order', async () => {
    const {engine, asked} = engineOf(louder)
    const drafts = await make(['Du spør.', 'Vi svarer {{you}}.', 'Vi takker.'], {engine})
    expect(drafts.map(briefly)).toEqual([
      ['DU SPØR.', 'robot', 'unknown-words'],
      ['Vi svarar {{you}}.', 'memory'],
      ['VI TAKKER.', 'robot', 'unknown-words']
    ])
    expect(asked).toEqual(['Du spør.', 'Vi takker.'])
  })

  test('without asking an engine at all, when all was read before', async () => {
    const engine = {...engineOf(louder).engine, draft: () => Promise.reject(new Error('asked'))}
    expect((await make(['Vi svarer {{you}}.'], {engine})).map(briefly)).toEqual([['Vi svarar {{you}}.', 'memory']])
  })

  test('by memory alone, when there is no engine', async () => {
    expect((await make(['Du spør.', 'Vi svarer {{you}}.'], {})).map(briefly)).toEqual([
      [undefined, ''],
      ['Vi svarar {{you}}.', 'memory']
    ])
  })

  test('of nothing, when nothing is wanted', async () => {
    expect(await make([], {engine: engineOf(louder).engine})).toEqual([])
  })

  test('and corrected, with what is to be looked at, after what the engine itself says', async () => {
    const correct: DraftMeans['correct'] = (draft, source) => ({
      segment: [`${shownText(draft)} (${shownText(source)})`],
      warnings: [{code: 'house-term', about: ['spør']}]
    })
    const drafts = await make(['Du spør.', 'Vi svarer {{you}}.'], {...engineOf(louder), correct})
    expect(drafts.map(briefly)).toEqual([
      ['DU SPØR. (Du spør.)', 'robot', 'unknown-words', 'house-term'],
      ['Vi svarar {{you}}.', 'memory']
    ])
  })

  test('and marked as rough, when the engine says so of the direction; what was remembered is not', async () => {
    const drafts = await make(['Du spør.', 'Vi svarer {{you}}.'], engineOf(louder, true))
    expect(drafts.map(briefly)).toEqual([
      ['DU SPØR.', 'robot', 'rough', 'unknown-words'],
      ['Vi svarar {{you}}.', 'memory']
    ])
    expect(drafts[0]!.warnings[0]).toEqual({code: 'rough', about: ['robot']})
  })
})

describe('there is no draft', () => {
  const answering = (made: Segment | undefined) => engineOf(() => ({segment: made, warnings: []})).engine

  test('of which the engine has none, and what it says of that is kept', async () => {
    const {engine} = engineOf(() => ({segment: undefined, warnings: [{code: 'too-long', about: []}]}))
    expect((await make(['Du spør.'], {engine})).map(briefly)).toEqual([[undefined, '', 'too-long']])
  })

  test.each([
    ['lost a part', ['Skriv.'], ['{{email}}']],
    ['doubled a part', [...segment('Skriv til {{email}}'), ...segment('{{email}}')], ['{{email}}']],
    ['replaced a part', segment('Skriv til {{phone}}.'), ['{{email}}', '{{phone}}']]
  ])('where the engine %s, and that is told', async (_, made, about) => {
    const drafts = await make(['Skriv til {{email}}.'], {engine: answering(made)})
    expect(drafts).toEqual([{segment: undefined, by: '', warnings: [{code: 'lost-part', about}]}])
  })

  test('where a correction lost a part', async () => {
    const correct = (): ReturnType<DraftMeans['correct']> => ({segment: ['Skriv.'], warnings: []})
    const drafts = await make(['Skriv til {{email}}.'], {engine: engineOf(louder).engine, correct})
    expect(drafts.map(briefly)).toEqual([[undefined, '', 'unknown-words', 'lost-part']])
  })

  test('that could not be written so that it is read back the same', async () => {
    const [, open, , close] = segment('a **b** c')
    const drafts = await make(['a **b** c'], {engine: answering(['a ', open!, ' b ', close!, ' c'])})
    expect(drafts.map(briefly)).toEqual([[undefined, '', 'lost-part']])
  })

  test('where the engine answers less than it was asked', async () => {
    const engine = {...engineOf(louder).engine, draft: () => Promise.resolve([])}
    expect((await make(['Du spør.'], {engine})).map(briefly)).toEqual([[undefined, '']])
  })
})
