import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {loosen} from '../../../src/translate/passages/normalise.ts'
import {pairPassages} from '../../../src/translate/state/pair-passages.ts'
import {briefly, keysIn, recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.a.text'

const paired = (source: string, target: string): [string | undefined, string | undefined][] =>
  pairPassages(readPassages(key, source), readPassages(key, target), []).map((pair) => [
    pair.source?.raw,
    pair.target?.raw
  ])

describe('passages of which nothing is remembered are paired in order', () => {
  test('by the facts, numbers and addresses that both have', () => {
    expect(paired('Svar.\n\nRing 22334455.\n\nSe {{link}}.', 'Ring 22334455.\n\nSjå {{link}}.')).toEqual([
      ['Svar.', undefined],
      ['Ring 22334455.', 'Ring 22334455.'],
      ['Se {{link}}.', 'Sjå {{link}}.']
    ])
  })

  test('headings with headings alone', () => {
    expect(paired('## Tittel\n\nTekst her.', 'Tekst her.\n\nMeir.')).toEqual([
      ['Tittel', undefined],
      ['Tekst her.', 'Tekst her.'],
      [undefined, 'Meir.']
    ])
  })

  test('items rather with items, than with paragraphs', () => {
    expect(paired('Innleiing:\n\n- ein', '- ein')).toEqual([
      ['Innleiing:', undefined],
      ['ein', 'ein']
    ])
  })

  test('and none of another text', () => {
    const pairs = pairPassages(readPassages('a.text', 'Ein.'), readPassages('b.text', 'Ein.'), [])
    expect(pairs.map(({source, target}) => [source?.key, target?.key])).toEqual([
      ['a.text', undefined],
      [undefined, 'b.text']
    ])
  })
})

describe('what is remembered of passages', () => {
  const records = recordsOf(versionOf({nb: {[key]: 'Ein ting.\n\nTo ting.'}, nn: {[key]: 'One.\n\nTwo.'}}))

  test('goes to the one that has more right to it, when several were changed', () => {
    const now = versionOf({
      nb: {[key]: 'Ein ting.\n\nTo ting.'},
      nn: {[key]: 'One more.\n\nTwo more.\n\nThree more.'}
    })
    const [first, second, third] = statesOf(now, records).filter(({language}) => language === 'nn')
    expect([first!.record?.source, second!.record?.source]).toEqual(['Ein ting.', 'To ting.'])
    expect([third!.record, third!.state]).toEqual([undefined, 'unrecorded'])
  })

  test('is that of a title whatever it says now', () => {
    const titled = (nb: string, nn: string): Version => versionOf({nb: {title: nb}, nn: {title: nn}})
    const statuses = statesOf(titled('Noe helt annet', 'Noko heilt anna'), recordsOf(titled('Personvern', 'Vern')))
    expect(statuses.map(({state, record}) => [state, record?.source])).toEqual([
      ['translated', 'Personvern'],
      ['stale', 'Personvern']
    ])
  })

  test('is nothing for what is new', () => {
    const now = versionOf({nb: {[key]: 'Ein ting.\n\nTo ting.\n\nHeilt andre ord her.'}, nn: {}})
    expect(briefly(statesOf(now, records), 'nb').at(-1)).toEqual(['Heilt andre ord her.', 'unrecorded'])
  })
})

const word = fc.constantFrom(
  'vi',
  'lagrer',
  'ikke',
  'dine',
  'svar',
  'om',
  'helse',
  'og',
  'sletter',
  '30',
  '60',
  'dager'
)
const paragraph = fc.array(word, {minLength: 1, maxLength: 8}).map((words) => ['og', ...words].join(' '))
const edits = fc.array(
  fc.oneof(
    fc.record({kind: fc.constant('insert' as const), at: fc.nat(20), text: paragraph}),
    fc.record({kind: fc.constant('delete' as const), at: fc.nat(20)}),
    fc.record({kind: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20)}),
    fc.record({kind: fc.constant('punctuate' as const), at: fc.nat(20), mark: fc.constantFrom('.', '!', ' –', '?')}),
    fc.record({kind: fc.constant('change' as const), at: fc.nat(20), text: word})
  ),
  {maxLength: 8}
)
type Edit = typeof edits extends fc.Arbitrary<(infer One)[]> ? One : never

function edited(paragraphs: readonly string[], script: readonly Edit[]): string[] {
  return script.reduce<string[]>(
    (all, edit) => {
      const at = all.length === 0 ? 0 : edit.at % all.length
      if (edit.kind === 'insert') return all.toSpliced(at, 0, edit.text)
      const one = all[at]
      if (one === undefined) return all
      if (edit.kind === 'delete') return all.toSpliced(at, 1)
      if (edit.kind === 'move') return all.toSpliced(at, 1).toSpliced(edit.to % all.length, 0, one)
      return all.with(at, edit.kind === 'punctuate' ? one + edit.mark : `${one} ${edit.text}`)
    },
    [...paragraphs]
  )
}

const translated = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((one) => one.replace(/\p{L}+/gu, (letters) => `${letters}x`))

/** How often each thing is there. */
const counted = (all: readonly string[]): Map<string, number> =>
  all.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map<string, number>())

const said = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((one) => loosen(readPassages(key, one)[0]!.segment))

const policy = (nb: readonly string[], nn: readonly string[]): Version =>
  versionOf({nb: {[key]: nb.join('\n\n')}, nn: {[key]: nn.join('\n\n')}})

describe('whatever somebody does to the paragraphs of the source,', () => {
  test('translations are to be read again where its words have changed or are gone, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(paragraph, {minLength: 1, maxLength: 8}), edits, (before, script) => {
        const nn = translated(before)
        const now = edited(before, script)
        const statuses = statesOf(policy(now, nn), recordsOf(policy(before, nn)))
        const theirs = statuses.filter(({language, target}) => language === 'nn' && target)
        expect(theirs).toHaveLength(before.length)
        const [was, is] = [counted(said(before)), counted(said(now))]
        const valid = theirs.filter(({state}) => state === 'reviewed')
        expect(counted(valid.map(({source}) => loosen(source!.segment)))).toEqual(
          new Map(
            [...was].flatMap(([text, count]) => {
              const left = Math.min(count, is.get(text) ?? 0)
              return left > 0 ? [[text, left] as const] : []
            })
          )
        )
        for (const {state, reasons} of theirs)
          expect([state, reasons.length]).toEqual(state === 'reviewed' ? ['reviewed', 0] : ['stale', 1])
        const absent = statuses.filter(({state}) => state === 'absent').length
        expect(absent).toBe(now.length - theirs.filter(({source}) => source).length)
      }),
      {numRuns: 300}
    )
  })

  test('everything is in the list once, and recording what was read again leaves nothing to read', () => {
    fc.assert(
      fc.property(fc.array(paragraph, {minLength: 1, maxLength: 8}), edits, edits, (before, script, other) => {
        const version = policy(edited(before, script), edited(translated(before), other))
        const records = recordsOf(policy(before, translated(before)))
        const statuses = statesOf(version, records)
        const targets = statuses.flatMap(({language, target}) => (language === 'nn' && target ? [target.start] : []))
        expect(new Set(targets).size).toBe(targets.length)
        const again = statesOf(version, recordsOf(version, undefined, records))
        expect(keysIn(again, 'stale')).toEqual([])
        for (const {state, target} of again) expect(state).toBe(target ? 'reviewed' : 'absent')
      }),
      {numRuns: 200}
    )
  })

  test('what somebody changed in a translation has not been read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, {minLength: 1, maxLength: 6}), fc.nat(5), edits, (before, at, script) => {
        const nn = translated(before)
        const hand = nn.with(at % nn.length, 'heilt eigne ord')
        const statuses = statesOf(policy(edited(before, script), hand), recordsOf(policy(before, nn)))
        const one = statuses.find(({target}) => target?.raw === 'heilt eigne ord')!
        expect(['translated', 'stale', 'unrecorded']).toContain(one.state)
      }),
      {numRuns: 200}
    )
  })
})
