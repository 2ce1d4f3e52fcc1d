import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {projectWith} from '../../support/exchanging.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {runCommand} from '../../support/run-command.ts'
import {changeText, linesOf, translate} from '../../support/translating.ts'

const withApertium = isAtHand('/usr/share/apertium/modes/nno-nob.mode') ? test : test.skip
const id = 'dfo'
let root: string

/** Everything was read; then a sentence, a period and a cookie change in the nynorsk source, and a paragraph is new. */
beforeEach(() => {
  root = projectWith(id)
  reviewPassages(root, id)
  changeText(fileOf('policy.yaml'), {
    '- {until: billing-and-reporting-completed}': '- {period: P1Y, after: billing-and-reporting-completed}'
  })
  changeText(fileOf('nn.yaml'), {
    'Vi deler ikkje opplysningane med andre.':
      'Vi deler aldri opplysningane med andre.\n\n      Du kan melde deg av når som helst.',
    'blir lagra fram til at {{courses.retention.0.until}}':
      'blir lagra i {{courses.retention.0.period}} {{courses.retention.0.after, after}}',
    'gat: {description: "Statistikk for {{tableau}}."}': 'gat: {description: "Avgrensar statistikken for {{tableau}}."}'
  })
})

const fileOf = (name: string): string => path.join(root, 'policies', id, name)

/** The passages of a language in a state, by key, each with how it begins in nynorsk. */
const passagesIn = (language: string, state: PassageStatus['state']): string[] =>
  openTranslation(root, id, language)
    .statuses.filter((status) => status.state === state)
    .map(({key, source}) => `${key}: ${source!.raw.slice(0, 12)}`)

/** The page in a language. */
const read = (language: string): string =>
  fs.readFileSync(path.join(root, 'pages', id, `${language}.html`), 'utf8').replaceAll('\u00A0', ' ')

/** Sections that tell of courses, whose period is another. */
const aboutCourses = /^sections\.(?:introduction|courses)\./

/** What a translator makes of the file that was sent: three passages change, one is new, the others stand. */
function toEnglish(file: string): void {
  changeText(file, {
    '<target state="needs-translation">Du kan melde deg av når som helst.':
      '<target state="translated">You can unsubscribe at any time.',
    '</ph> statistics.</target>': '</ph>: limits the statistics.</target>',
    'We do not share this information with others.': 'We never share this information with others.'
  })
  const text = fs.readFileSync(file, 'utf8')
  expect(text.match(/ stored until <ph id="5"/g)).toHaveLength(1)
  fs.writeFileSync(
    file,
    text
      .replace(/ stored until <ph id="5"[^>]*>[^<]*<\/ph>/, ' stored for <ph id="3"/> <ph id="4"/>')
      .replaceAll('state="needs-adaptation"', 'state="translated"')
  )
}

/** What the check finds wrong with the declaration as it was published; that is another matter. */
const published = `rules:
${[
  'consent-without-way-back',
  'cookie-data-unsaid',
  'cookie-duration-unsaid',
  'cookie-provider-unsaid',
  'cookie-purpose-unsaid',
  'cookie-readers-unsaid',
  'foreign-sentence',
  'missing-dpo',
  'missing-recipients',
  'missing-retention',
  'missing-right',
  'said-no-special-categories',
  'said-not-shared',
  'said-nothing-stored',
  'separate-objection'
]
  .map((rule) => `  ${rule}: "off"\n`)
  .join('')}`

describe('the trial: a sentence, a period and a cookie change in the source, and a paragraph comes to it', () => {
  test('just the passages that say so are to be read again, and one is missing', () => {
    for (const language of ['nb', 'en']) {
      const stale = passagesIn(language, 'stale')
      expect(stale.filter((passage) => !aboutCourses.test(passage))).toEqual([
        'cookies.tableau.gat.description: Avgrensar st',
        'sections.subscriptions.text: Vi deler ald'
      ])
      expect(passagesIn(language, 'absent')).toEqual(['sections.subscriptions.text: Du kan melde'])
      const others = openTranslation(root, id, language).statuses.filter(({key}) => aboutCourses.test(`${key}: `))
      expect(others.filter(({state}) => state !== 'stale' && state !== 'reviewed')).toEqual([])
      expect(stale).toHaveLength(20)
    }
    const source = passagesIn('nn', 'stale')
    expect(source.filter((passage) => !aboutCourses.test(passage))).toEqual([])
    expect(source).toHaveLength(18)
  }, 30_000)

  test('all is translated, read, rendered and approved', async () => {
    const sent = await translate(root, ['export', id, '--to', 'en', '--only', 'missing,stale'])
    expect(linesOf(sent)[1]).toMatch(
      /^21 passages can be translated in the file\. Words: 8 new, \d+ changed, 0 unchanged\.$/
    )
    toEnglish(path.join(root, 'dfo.en.xlf'))
    const back = await translate(root, ['import', 'dfo.en.xlf', '--by', 'Tove Tolk'])
    expect(linesOf(back).filter((line) => !line.startsWith('Accepted: '))).toEqual([
      '21 passages were accepted (dfo, en).',
      expect.stringContaining('translate review')
    ])
    expect(back).toMatchObject({code: 0, stderr: ''})
    expect([passagesIn('en', 'stale'), passagesIn('en', 'absent')]).toEqual([[], []])
    changeText(fileOf('nb.yaml'), {
      'Vi deler ikke opplysningene med andre.':
        'Vi deler aldri opplysningene med andre.\n\n      Du kan melde deg av når som helst.',
      '{{courses.retention.0.until}}': '{{courses.retention.0.after}}',
      'gat: {description: "Statistikk for {{tableau}}."}':
        'gat: {description: "Begrenser statistikken for {{tableau}}."}'
    })
    for (const language of ['nn', 'nb', 'en'])
      expect((await translate(root, ['review', id, '--language', language, '--by', 'Kari'])).code).toBe(0)
    expect((await translate(root, ['status', id])).code).toBe(0)
    const rendered = await runCommand(['render', '--out', 'pages', '--messages', 'en'], root)
    expect(rendered).toMatchObject({code: 0, stderr: ''})
    expect(read('en')).toContain('You can unsubscribe at any time.')
    expect(read('en')).toContain('Personal data is stored for 1 year after billing')
    expect(read('nn')).toContain('Avgrensar statistikken for Tableau.')
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), published)
    const approve = ['approve', id, '--language', 'en', '--by', 'Liv', '--no-apertium', '--today', '2026-11-22']
    const approved = await runCommand([...approve, '--evidence', 'evidence.html', '--messages', 'en'], root)
    expect(approved).toMatchObject({code: 0, stderr: ''})
    expect(approved.stdout).toMatch(/^Approved: ‘dfo’ in English/)
    expect(fs.existsSync(path.join(root, 'evidence.html'))).toBe(true)
  }, 60_000)

  withApertium(
    'what is missing in bokmål is drafted, and marked as a draft until it is read',
    async () => {
      const run = await translate(root, ['draft', id, '--to', 'nb'], 'nb')
      expect(run).toMatchObject({code: 0, stderr: ''})
      expect(linesOf(run)).toEqual([
        'sections.subscriptions.text (utkast fra apertium)',
        '    Du kan melde deg av når som helst.',
        expect.stringMatching(/^ {4}! Dette er et grovt utkast\./),
        '1 avsnitt har fått utkast (dfo, nb).',
        'Les utkastene, rett dem, og kjør `personvern translate review dfo --language nb`.'
      ])
      expect(passagesIn('nb', 'draft')).toEqual(['sections.subscriptions.text: Du kan melde'])
      await translate(root, ['review', id, '--language', 'nb', '--key', 'sections.subscriptions', '--by', 'Kari'])
      expect(passagesIn('nb', 'draft')).toEqual([])
    },
    30_000
  )
})
