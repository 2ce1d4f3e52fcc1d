import {describe, expect, test} from '@jest/globals'
import type {Bundle} from '../../../src/language/bundle.ts'
import {hasWords} from '../../../src/translate/passages/has-words.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {readRecords} from '../../../src/translate/state/read-records.ts'
import {writeRecords} from '../../../src/translate/state/write-records.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {listPolicies, loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {recordsOf, statesOf, type Version} from '../../support/passage-states.ts'

const languages = loadLanguages('.')

const policies = listPolicies('.').map((id) => {
  const {policy, words} = loadPolicy('.', id, languages, true)
  const version: Version = {policy: policy!, words}
  return {id, version, records: readRecords(writeRecords(recordsOf(version)), 'translations.tsv').records}
})

const added = ' endra'

/** The words of a language with every tenth of its passages one word longer. */
function withChanges(bundle: Bundle): Bundle {
  let count = 0
  return new Map(
    [...bundle].map(([key, entry]) => {
      const ends = readPassages(key, entry.text).flatMap((passage) =>
        hasWords(passage) && count++ % 10 === 0 ? [passage.end] : []
      )
      const text = ends.reduceRight((all, end) => all.slice(0, end) + added + all.slice(end), entry.text)
      return [key, {...entry, text}]
    })
  )
}

test('all five policies are there', () => {
  expect(policies.map(({id}) => id)).toEqual(['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'])
})

describe.each(policies)('when all of $id has been read', ({version, records}) => {
  test('nothing is to be read again, nothing is missing, and nothing has news', () => {
    const statuses = statesOf(version, records)
    const news = statuses.filter(
      ({state, minor, newValues}) => state !== 'reviewed' || minor !== undefined || newValues.length > 0
    )
    expect(news.map(({language, key, state}) => `${language} ${key} ${state}`)).toEqual([])
  })

  test('and every tenth passage of the source gets one more word, just their translations are to be read again', () => {
    const [source] = version.policy.languages
    const words = new Map(
      [...version.words].map(([language, bundle]) => [language, language === source ? withChanges(bundle) : bundle])
    )
    const statuses = statesOf({...version, words}, records).filter(({language}) => language !== source)
    const name = ({language, source: from, target}: (typeof statuses)[number]): string =>
      `${language} ${from?.key} ${from?.index} ${target?.raw}`
    const stale = statuses.filter(({state}) => state === 'stale').map(name)
    const changed = statuses.filter((one) => one.source?.raw.endsWith(added) && one.target && hasWords(one.target))
    expect(stale).toEqual(changed.map(name))
    expect(stale.length).toBeGreaterThan(0)
    for (const {state} of statuses) expect(['reviewed', 'stale']).toContain(state)
    for (const status of changed)
      expect(status.reasons).toMatchObject([{kind: 'source', now: expect.stringMatching(/ endra$/)}])
  })
})
