import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {deriveStates, type StateInput} from '../../../src/translate/state/derive-states.ts'
import {nothingStops} from '../../../src/translate/state/nothing-stops.ts'
import {readRecords} from '../../../src/translate/state/read-records.ts'
import type {PassageRecord} from '../../../src/translate/state/record.ts'
import {stoppingFindings} from '../../../src/translate/state/state-findings.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {listPolicies, loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {recordsOf, translatorOf, versionOf, type Version, type Words} from '../../support/passage-states.ts'

const inputOf = ({policy, words}: Version, records: readonly PassageRecord[] = []): StateInput => ({
  policy,
  words,
  translator: translatorOf,
  records,
  empty: new Map()
})

/** What stops a version, but for texts that are absent as a whole, which rendering itself tells. */
function stopping(input: StateInput): string[] {
  const asked = deriveStates(input).filter(
    ({language, key, state}) => state !== 'absent' || input.words.get(language)?.has(key)
  )
  return stoppingFindings(asked, () => '').map(({rule, path}) => `${rule} ${path!.join('.')}`)
}

const languages = loadLanguages('.')
const policies = listPolicies('.').map((id) => {
  const {policy, words} = loadPolicy('.', id, languages, true)
  return {id, version: {policy: policy!, words}}
})

describe('that nothing stops', () => {
  test.each(policies)('is seen at once of $id, with and without anything remembered', ({version}) => {
    expect(nothingStops(inputOf(version, recordsOf(version)))).toBe(true)
    expect(stopping(inputOf(version))).toEqual([])
  })

  test.each(policies)('is seen at once of $id by what its table remembers', ({id, version}) => {
    const {records} = readRecords(fs.readFileSync(`policies/${id}/translations.tsv`, 'utf8'), 'translations.tsv')
    expect(nothingStops({...inputOf(version, records), translator: languages.translator})).toBe(true)
  })

  test('is never said of what something stops', () => {
    const block = fc.constantFrom(
      'Ord.',
      'Vi har 3 kurs.',
      'Sjå {{updated}} her.',
      '- éin\n- to',
      '# Tittel',
      'Ein lang setning om det.',
      '`kode`'
    )
    const text = fc.array(block, {minLength: 1, maxLength: 5}).map((blocks) => blocks.join('\n\n'))
    const words: fc.Arbitrary<Words> = fc.record({
      nb: fc.record({'sections.about.text': text, title: fc.constant('Tittel')}),
      nn: fc.record({'sections.about.text': text}, {requiredKeys: []}),
      en: fc.record({'sections.about.text': text, title: fc.constant('Title')}, {requiredKeys: ['title']})
    })
    const facts = {outline: [{id: 'about', blocks: ['text']}]}
    let seen = 0
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, now, remembered) => {
        const input = inputOf(versionOf(now, facts), remembered ? recordsOf(versionOf(before, facts)) : [])
        if (!nothingStops(input)) return
        seen++
        expect(stopping(input)).toEqual([])
      }),
      {numRuns: 1500}
    )
    expect(seen).toBeGreaterThan(20)
  })

  test.each([
    ['a word of the source', {nb: 'Et nytt ord her.', nn: 'Eit ord her.'}],
    ['a word of the translation', {nb: 'Et ord her.', nn: 'Eit nytt ord her.'}],
    ['a paragraph more', {nb: 'Et ord her.\n\nOg ett til.', nn: 'Eit ord her.'}]
  ])('is not said when what is remembered has changed by %s', (_, now) => {
    const of = ({nb, nn}: {nb: string; nn: string}): Version =>
      versionOf({nb: {'sections.about.text': nb}, nn: {'sections.about.text': nn}})
    const records = recordsOf(of({nb: 'Et ord her.', nn: 'Eit ord her.'}))
    expect(nothingStops(inputOf(of({nb: 'Et ord her.', nn: 'Eit ord her.'}), records))).toBe(true)
    expect(nothingStops(inputOf(of(now), records))).toBe(false)
  })

  test('is not said of a draft', () => {
    const version = versionOf({nb: {'sections.about.text': 'Ord.'}, nn: {'sections.about.text': 'Ord.'}})
    const records = recordsOf(version, () => ({state: 'draft', by: 'apertium'}))
    expect(nothingStops(inputOf(version, records))).toBe(false)
  })
})
