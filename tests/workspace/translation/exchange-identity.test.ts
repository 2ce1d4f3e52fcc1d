import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {exchangeFormats} from '../../../src/model/command-settings.ts'
import type {ExchangeFormat} from '../../../src/translate/exchange/exchange.ts'
import type {Verdict} from '../../../src/translate/take-back/verdict.ts'
import {openTranslation, type Translation} from '../../../src/workspace/translation/open-translation.ts'
import {editText, projectWith, sendAndReturn, textIn} from '../../support/exchanging.ts'
import {readTree} from '../../support/read-tree.ts'

/** Policies with the languages that each is translated to, in which forms; long ones go in two forms each way. */
const translations: readonly (readonly [policy: string, to: string, formats: readonly ExchangeFormat[]])[] = [
  ['dfo', 'nb', ['xliff', 'xlsx']],
  ['dfo', 'en', ['docx', 'po']],
  ['ldo', 'nb', ['xlsx', 'po']],
  ['ldo', 'en', ['xliff', 'docx']],
  ['datatilsynet', 'nn', ['po', 'docx']],
  ['datatilsynet', 'en', ['xliff', 'xlsx']],
  ['mangfoldimai', 'nn', exchangeFormats],
  ['mangfoldimai', 'en', exchangeFormats]
]

/** The form in which a word of each is changed. */
const edits: readonly (readonly [policy: string, to: string, format: ExchangeFormat])[] = [
  ['dfo', 'en', 'docx'],
  ['ldo', 'nb', 'xlsx'],
  ['datatilsynet', 'nn', 'po'],
  ['mangfoldimai', 'en', 'xliff']
]

/** The reasons of refusals, each with how far the passage has come. */
const refusals = (verdicts: readonly Verdict[]): string[] =>
  verdicts.flatMap((verdict) =>
    verdict.kind === 'refused' ? `${verdict.why} ${verdict.status?.state ?? 'unknown'}` : []
  )

const taken = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({kind}) => kind === 'taken')

/** Two words of a translation that are in the file once and in the bundle once, so that they can be edited. */
function findEditable(file: string, bundle: string, {statuses}: Translation): string {
  const isOnce = (text: string, stretch: string): boolean => text.split(stretch).length === 2
  const found = statuses
    .flatMap(({target}) => target?.segment ?? [])
    .flatMap((part) => (typeof part === 'string' ? (part.match(/\p{L}{4,} \p{L}{4,}/gu) ?? []) : []))
    .find((stretch) => isOnce(file, stretch) && isOnce(bundle, stretch))
  if (found === undefined) throw new Error('No words that are there once')
  return found
}

describe('a file that comes back', () => {
  test.each(translations)(
    'untouched changes nothing: %s in %s as %j',
    async (policy, to, formats) => {
      const root = projectWith(policy)
      const before = readTree(root)
      for (const format of formats) {
        const {verdicts, written} = await sendAndReturn({root, policy, to, format})
        expect([format, written, taken(verdicts)]).toEqual([format, false, []])
        // What is missing, or as its source, comes back without a translation.
        const untranslated = format === 'po' ? /^empty (?:absent|same)$/ : /^still-source absent$/
        expect(refusals(verdicts).filter((refusal) => !untranslated.test(refusal))).toEqual([])
        expect(verdicts.length).toBeGreaterThan(10)
      }
      expect(readTree(root)).toEqual(before)
    },
    30_000
  )

  test.each(edits)(
    'with a word more changes that line alone: %s in %s as %s',
    async (policy, to, format) => {
      const root = projectWith(policy)
      const bundle = path.join(root, 'policies', policy, `${to}.yaml`)
      const before = fs.readFileSync(bundle, 'utf8')
      const translation = openTranslation(root, policy, to)
      let [stretch, longer] = ['', '']
      const {verdicts} = await sendAndReturn({root, policy, to, format}, (bytes) => {
        stretch = findEditable(textIn(bytes), before, translation)
        longer = stretch.replace(' ', ' Xanadu ')
        return editText(bytes, stretch, longer)
      })
      expect(taken(verdicts)).toHaveLength(1)
      expect(fs.readFileSync(bundle, 'utf8')).toBe(before.replace(stretch, longer))
      const changed = openTranslation(root, policy, to).statuses.filter(({record}) => record?.by === 'Tove Tolk')
      expect(changed).toMatchObject([{state: 'translated', record: {changed: '2026-11-22', reader: ''}}])
    },
    30_000
  )
})
