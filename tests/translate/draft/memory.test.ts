import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {createMemory, type Memory, type MemoryEntry} from '../../../src/translate/draft/memory.ts'
import {wordLikeness} from '../../../src/translate/draft/word-likeness.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'

function passage(text: string): Segment {
  return readPassages('text.text', text)[0]!.segment
}

function entry(source: string, target: string, origin = 'a: text', from = 'nb', to = 'nn'): MemoryEntry {
  return {from, to, source: passage(source), target: passage(target), origin}
}

const there = {from: 'nb', to: 'nn'}

async function recall(memory: Memory, text: string, direction = there): ReturnType<Memory['draft']> {
  return memory.draft([passage(text)], direction)
}

const memory = createMemory([
  entry(
    'Vi lagrer opplysningene dine i {{supplier}} i 3 år.',
    'Vi lagrar opplysningane dine i {{supplier}} i 3 år.',
    'dfo: a'
  ),
  entry(
    'Du kan når som helst trekke tilbake samtykket ditt.',
    'Du kan når som helst trekkje tilbake samtykket ditt.',
    'dfo: b'
  )
])

describe('a passage that somebody has read', () => {
  test('comes first as it is, with its parts and its origin', async () => {
    expect(await recall(memory, 'Vi lagrer opplysningene dine i {{supplier}} i 3 år.')).toEqual([
      {segment: passage('Vi lagrar opplysningane dine i {{supplier}} i 3 år.'), warnings: [], origin: 'dfo: a'}
    ])
  })

  test('is the same with other punctuation and other capital letters', async () => {
    const [draft] = await recall(memory, 'Du kan, når som helst, trekke tilbake samtykket ditt')
    expect(draft).toMatchObject({warnings: [], origin: 'dfo: b'})
  })

  test('is told of with its origin and share when it says nearly the same', async () => {
    expect(await recall(memory, 'Du kan når som helst trekke samtykket ditt.')).toEqual([
      {
        segment: passage('Du kan når som helst trekkje tilbake samtykket ditt.'),
        warnings: [{code: 'near-match', about: ['dfo: b', '94\u00a0%']}],
        origin: 'dfo: b'
      }
    ])
  })

  test.each([
    ['names another fact', 'Vi lagrer opplysningene dine i {{recipient}} i 3 år.'],
    ['has another number', 'Vi lagrer opplysningene dine i {{supplier}} i 5 år.'],
    ['has emphasis', 'Vi lagrer **opplysningene** dine i {{supplier}} i 3 år.'],
    ['says something else', 'Du kan alltid trekke samtykket.'],
    ['is empty of words', '{{supplier}}']
  ])('is of no help to one that %s', async (_, text) => {
    expect(await recall(memory, text)).toEqual([{segment: undefined, warnings: [], origin: undefined}])
  })

  test('helps the other way too, after one that was translated that way', async () => {
    const both = createMemory([
      entry('Rett til innsyn', 'Rett til innsyn, sjølvsagt', 'a'),
      entry('Rett til innsyn, sjølvsagt', 'Rett til innsyn (nb)', 'b', 'nn', 'nb')
    ])
    const [draft] = await recall(both, 'Rett til innsyn, sjølvsagt', {from: 'nn', to: 'nb'})
    expect(draft).toMatchObject({origin: 'b'})
    expect(both.can({from: 'nn', to: 'nb'})).toBe(true)
    expect(both.can({from: 'nb', to: 'en'})).toBe(false)
    expect(await recall(both, 'Rett til innsyn', {from: 'nb', to: 'en'})).toMatchObject([{segment: undefined}])
  })

  test('is the one that is written the same, then the one that is chosen most often', async () => {
    const several = createMemory([
      entry('Les mer', 'Les meir', 'a'),
      entry('Les mer', 'Les vidare', 'b'),
      entry('Les mer', 'Les vidare', 'c'),
      entry('Les mer.', 'Les.', 'd')
    ])
    expect(await several.draft([passage('Les mer'), passage('Les mer.')], there)).toMatchObject([
      {segment: ['Les vidare'], origin: 'b'},
      {segment: ['Les.'], origin: 'd'}
    ])
  })
})

test('a memory sends nothing anywhere, and is not rough', async () => {
  expect(memory).toMatchObject({name: 'memory', leavesHouse: false})
  expect(memory.isRough(there)).toBe(false)
  await memory.close()
})

const word = fc.constantFrom('vi', 'lagrer', 'du', 'og', 'ikke', 'rett', 'data', 'om', 'kan')
const words = fc.array(word, {minLength: 1, maxLength: 12}).map((all) => [all.join(' ')] as Segment)

test('does not depend on the order of what it remembers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), {maxLength: 8}), words, async (pairs, segment) => {
      const entries = pairs.map(([source, target], index) => ({...there, source, target, origin: `${index}`}))
      const [one] = await createMemory(entries).draft([segment], there)
      const [other] = await createMemory(entries.toReversed()).draft([segment], there)
      expect(other).toEqual(one)
    })
  )
})

test('finds whatever looking at everything would find', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, {minLength: 1, maxLength: 10}), words, async (sources, segment) => {
      const entries = sources.map((source, index) => ({...there, source, target: ['x'], origin: `${index}`}))
      const [draft] = await createMemory(entries).draft([segment], there)
      const split = ([text]: Segment): string[] => (text as string).split(' ')
      const likest = Math.max(...sources.map((source) => wordLikeness(split(segment), split(source))))
      expect(draft!.segment !== undefined).toBe(likest >= 0.8)
    })
  )
})

test('remembers ten thousand passages', async () => {
  const entries = Array.from({length: 10_000}, (_, index) => {
    const name = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    return {...there, source: [`Vi behandler opplysninger om ${name} for å gi deg svar`], target: [name], origin: 'x'}
  })
  const large = createMemory(entries)
  const drafts = await large.draft(
    entries.slice(0, 200).map(({source}) => [`${source[0]!} nå`]),
    there
  )
  expect(drafts.map(({segment}) => segment)).toEqual(entries.slice(0, 200).map(({target}) => target))
})

test.each([
  [[], [], 0],
  [['a', 'b'], ['a', 'b'], 1],
  [['a', 'b'], ['b', 'a'], 0.5],
  [['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'x', 'd', 'e'], 0.8]
])('%j and %j have %d in common', (one, other, share) => {
  expect(wordLikeness(one, other)).toBe(share)
})
