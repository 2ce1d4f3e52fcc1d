import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {translationText} from '../../../src/commands/translate/translation-text.ts'
import type {PassageReport, TranslationReport} from '../../../src/workspace/translation/translation-status.ts'
import {messageWordsOf} from '../../support/message-words-of.ts'
import {changedProject, changeText, linesOf, translate} from '../../support/translating.ts'

const counts = {absent: 0, empty: 0, same: 0, stale: 0, draft: 0, unrecorded: 0, translated: 0, reviewed: 0}

/** A report about one policy in two languages. */
function reportOf(
  passages: readonly PassageReport[],
  shares: Partial<TranslationReport['shares']> = {}
): TranslationReport {
  const language = {language: 'nb', isSource: true, counts: {...counts, reviewed: 2}, words: 12, passages: []}
  const other = {...language, language: 'nn', isSource: false, counts: {...counts, stale: 1, same: 1}, passages}
  return {
    ok: false,
    policies: [{id: 'newsletter', readable: true, languages: [language, other]}],
    shares: {perPolicy: [], all: [], below: [], ...shares}
  }
}

const lines = (report: TranslationReport, colour = false): string[] =>
  translationText(report, messageWordsOf('nn'), colour).trimEnd().replaceAll('\u00A0', ' ').split('\n')

const changed = [
  {kind: 'same' as const, text: 'Vi svarer innan '},
  {kind: 'removed' as const, text: '30'},
  {kind: 'added' as const, text: '60'},
  {kind: 'same' as const, text: ' dagar.'}
]

describe('how far translations have come is told', () => {
  test('with what changed, what is gone, small changes and new values', () => {
    const passages: PassageReport[] = [
      {key: 'a.text', state: 'stale', text: 'Vi svarer.', change: changed},
      {key: 'b.text', state: 'stale', text: 'Borte.', gone: 'Det som var.'},
      {key: 'c.text', state: 'reviewed', text: 'Lita.', minor: changed},
      {
        key: 'd.text',
        state: 'reviewed',
        text: 'Ring.',
        newValues: [{path: 'phone', before: '1', now: '2'}],
        minor: changed
      },
      {key: 'e.text', state: 'absent', text: 'Manglar.', newValues: [{path: 'phone', before: '1', now: '2'}]}
    ]
    expect(lines(reportOf(passages)).slice(4, -3)).toEqual([
      '    1 er lik originalen, 1 må lesast på nytt, 12 ord',
      '    - a.text må lesast på nytt: «Vi svarer.»',
      '        Endra i originalen: Vi svarer innan [-30-]{+60+} dagar.',
      '    - b.text må lesast på nytt: «Borte.»',
      '        Originalen er borte: «Det som var.»',
      '    - c.text kan stå: «Lita.»',
      expect.stringContaining('berre mellomrom eller teiknsetjing'),
      '    - d.text blir vist med ei ny opplysning: «Ring.»',
      expect.stringContaining('berre mellomrom eller teiknsetjing'),
      '        Før: 1. No: 2.',
      '    - e.text manglar: «Manglar.»'
    ])
  })

  test('with passages of the same reason together, and others by themselves', () => {
    const facts = [{activity: 'newsletter', title: 'Nyheitsbrev', fields: ['retention']}]
    const told = lines(
      reportOf([
        {key: 'a.text', state: 'stale', text: 'Ein.', facts},
        {key: 'b.text', state: 'stale', text: 'To.', facts},
        {key: 'c.text', state: 'stale', text: 'Tre.', facts, change: changed}
      ])
    )
    expect(told.slice(5, -3)).toEqual([
      '    - 2 avsnitt må lesast på nytt: a.text, b.text',
      '        Opplysningar er endra. Nyheitsbrev: lagringstid',
      '    - c.text må lesast på nytt: «Tre.»',
      '        Endra i originalen: Vi svarer innan [-30-]{+60+} dagar.',
      '        Opplysningar er endra. Nyheitsbrev: lagringstid'
    ])
  })

  test('in colours where these are shown', () => {
    const told = lines(reportOf([{key: 'a.text', state: 'stale', text: 'Vi svarer.', change: changed}]), true).join(
      '\n'
    )
    expect(told).toContain('\u001b[31m')
    expect(told).toContain('\u001b[32m')
  })

  test('with the words of each language, and standards that are too seldom used', () => {
    const all = [
      {language: 'en', words: 10, share: undefined},
      {language: 'nb', words: 90, share: 0.9},
      {language: 'nn', words: 10, share: 0.1}
    ]
    const told = lines(reportOf([], {all, below: [{language: 'nn', least: 25}]}))
    expect(told.slice(-6, -1)).toEqual([
      'Ord per språk',
      '  Engelsk: 10 ord',
      '  Bokmål: 90 ord, 90 % av målformene til saman',
      '  Nynorsk: 10 ord, 10 % av målformene til saman',
      expect.stringContaining('mindre enn 25 % på Nynorsk')
    ])
  })
})

describe('a project', () => {
  const file = (root: string, name: string): string => path.join(root, 'policies', 'newsletter', name)

  test('tells what is gone, what changed a little, and what is shown with a new value', async () => {
    const root = changedProject()
    await translate(root, ['review', 'newsletter', '--language', 'nb'])
    changeText(file(root, 'nb.yaml'), {'Nyhetsbrev}': 'Nyhetsbrev!}'})
    changeText(file(root, 'policy.yaml'), {'then: delete': 'then: anonymise'})
    const run = await translate(root, ['status', 'newsletter'], 'nn')
    expect(linesOf(run).join('\n')).toMatch(
      /activities\.newsletter\.title må lesast på nytt[^]*Nyhetsbrev!: lagringstid/
    )
    expect(run.code).toBe(1)
  })

  test('whose memory is damaged is not said to be done', async () => {
    const root = changedProject()
    for (const language of ['nb', 'nn', 'en']) await translate(root, ['review', 'newsletter', '--language', language])
    fs.appendFileSync(file(root, 'translations.tsv'), 'half a line\n')
    const run = await translate(root, ['status'])
    expect(run.code).toBe(1)
    expect(linesOf(run)[1]).toContain(
      'Something in ‘policies/newsletter/translations.tsv’ cannot be read, so the figures cannot be relied on'
    )
    const {stdout} = await translate(root, ['status', '--report', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      policies: [{damaged: 'policies/newsletter/translations.tsv'}]
    })
  })

  describe('with a language that there are no words for', () => {
    test.each([
      ['status', ['status'], 1, 'The language ‘se’ has no words in `locales/`, so the page cannot be made in it'],
      ['export', ['export', 'newsletter', '--to', 'se'], 2, '‘newsletter’ cannot be translated to it'],
      ['draft', ['draft', 'newsletter', '--to', 'se'], 2, 'in `locales/se/`, or remove the language']
    ])('says so when asked for %s', async (_, command, code, message) => {
      const root = changedProject()
      changeText(file(root, 'policy.yaml'), {'languages: [nb, nn, en]': 'languages: [nb, nn, en, se]'})
      const run = await translate(root, command)
      expect(run.code).toBe(code)
      expect(`${run.stdout}${run.stderr}`.replaceAll('\u00A0', ' ')).toContain(message)
    })
  })

  test('that cannot be read says so, and how to see why', async () => {
    const root = changedProject()
    fs.writeFileSync(file(root, 'policy.yaml'), 'personvern: [\n')
    const run = await translate(root, ['status'])
    expect(linesOf(run).slice(0, 2)).toEqual(['newsletter', expect.stringContaining('personvern check newsletter')])
    expect(run.code).toBe(1)
  })
})
