import {describe, expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'
import mammoth from 'mammoth'
import {diffVersions} from '../../../src/translate/approval/diff-versions.ts'
import type {Evidence} from '../../../src/translate/approval/evidence-data.ts'
import {evidenceDocx} from '../../../src/translate/approval/evidence-docx.ts'
import {evidenceHtml} from '../../../src/translate/approval/evidence-html.ts'
import {versionBlocks} from '../../../src/translate/approval/version-blocks.ts'
import {messageWordsOf} from '../../support/message-words-of.ts'

const before = `# Personvern

Vi lagrar namn i 3 månader.

Dette fell bort.

1. Først
   - inni

Flytt meg, ver så snill.

| Kapsel | Varer |
| - | - |
| \`_ga\` | 13 månader |
`

const now = before
  .replace('3 månader', '6 månader')
  .replace('Dette fell bort.\n\n', '')
  .replace('Flytt meg, ver så snill.\n\n', '')
  .replace('1. Først', 'Flytt meg, ver så snill.\n\nHeilt **nytt** her.\n\n1. Først')

const evidence: Evidence = {
  policy: 'courses',
  title: 'Personvern',
  approval: {
    language: 'nn',
    day: '2026-11-22',
    by: 'Kari Nordmann',
    role: 'personvernombod',
    version: '3f2a9c1b04de',
    facts: new Map(),
    updated: '2026-11-20',
    note: 'Vi lagrar lenger.'
  },
  source: 'nb',
  note: 'Vi lagrar lenger.',
  warnings: 2,
  byAnother: true,
  before: {
    ...{language: 'nn', day: '2026-01-31', by: 'Per Hansen', role: '', version: '000000000000', updated: '', note: ''},
    facts: new Map()
  },
  changes: diffVersions(before, now),
  facts: [
    {activity: 'courses', title: 'Kurs', fields: ['retention', 'zzz']},
    {activity: 'letters', title: 'Brev', fields: ['data'], whole: 'added'}
  ],
  passages: [
    {place: 'Om', text: 'Vi lagrar namn.', by: 'Ola', changed: '2026-11-19', reader: 'Liv', read: '2026-11-21'},
    {place: 'Om', text: 'Nytt.', by: '', changed: '', reader: '', read: ''}
  ],
  blocks: versionBlocks(now)
}

const words = messageWordsOf('nn')

const textOf = (html: string): string =>
  html
    .replace(/<(style|title)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/\n+/g, '\n')

async function docxText(own: Evidence): Promise<string> {
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(await evidenceDocx(own, words))})
  expect(messages).toEqual([])
  return value
}

describe('evidence of an approval', () => {
  test.each([
    ['HTML', () => Promise.resolve(evidenceHtml(evidence, words))],
    ['Word', () => docxText(evidence)]
  ])('says who approved what, and what was noted, in %s', async (_, make) => {
    const text = textOf(await make())
    for (const part of [
      ['Erklæring', 'courses'],
      ['Språk', 'nynorsk'],
      ['Omsett frå', 'bokmål'],
      ['Godkjend av', 'Kari Nordmann'],
      ['Rolle', 'personvernombod'],
      ['Godkjend dag', '22. november 2026'],
      ['Versjon (fingeravtrykk)', '3f2a9c1b04de'],
      ['Oppdatert, ifølgje erklæringa', '20. november 2026'],
      ['Åtvaringar ved godkjenninga', '2'],
      ['Linje om endringa', 'Vi lagrar lenger.'],
      ['Må godkjennast av ein annan', 'Ja, av ein annan enn den som har laga teksten'],
      ['Kurs: lagringstid, zzz'],
      ['Brev: ny behandling'],
      ['Om', 'Vi lagrar namn.', 'Ola', '19. november 2026', 'Liv', '21. november 2026'],
      ['Samanlikna med versjon 000000000000, som blei godkjend 31. januar 2026 av Per Hansen.']
    ])
      expect(text).toContain(`\n${part.join('\n')}\n`)
    const whole = text.slice(text.indexOf('Heile teksten'))
    for (const block of evidence.blocks.filter(({kind}) => kind !== 'row')) expect(whole).toContain(block.text)
  })

  test('marks what changed by more than colour, in HTML', () => {
    const html = evidenceHtml(evidence, words)
    expect(html).toContain('Vi lagrar namn i <del>3</del><ins>6</ins> månader.')
    expect(html).toContain('<del>Dette fell bort.</del>')
    expect(html).toContain('<ins>Heilt nytt her.</ins>')
    expect(html).toMatch(/Flytta<\/span><\/p><p lang="nn">Flytt meg, ver så snill\.<\/p>/)
    expect(html).toContain('ins::before{content:"[+ "}')
    expect(html).toMatch(/ins\{text-decoration:underline;[^}]*\}\ndel\{text-decoration:line-through;/)
  })

  test('marks what changed by more than colour, in Word', async () => {
    const bytes = await evidenceDocx(evidence, words)
    const document = strFromU8(unzipSync(bytes)['word/document.xml']!)
    expect(document).toMatch(/<w:strike\/>(?:(?!<w:r>).)*\[− 3 −\]/)
    expect(document).toMatch(/<w:u w:val="single"\/>(?:(?!<w:r>).)*\[\+ 6 \+\]/)
    expect(document).toMatch(/<w:lang w:val="nn"\/>/)
  })

  test('is a page that needs nothing else', () => {
    const html = evidenceHtml(evidence, words)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nn">/)
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import/)
    const opened = [...html.matchAll(/<(ul|table|tbody|thead|tr|td|th|li|p|div|main|body)\b/g)].map(([, name]) => name)
    const closed = [...html.matchAll(/<\/(ul|table|tbody|thead|tr|td|th|li|p|div|main|body)>/g)].map(([, name]) => name)
    expect(closed.sort()).toEqual(opened.sort())
  })

  test.each(['nb', 'en'] as const)('is in the language of messages, %s, and quotes the page in its own', (language) => {
    const html = evidenceHtml(evidence, messageWordsOf(language))
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain('<div class="text" lang="nn">')
    expect(html).toContain('<td lang="nn">Vi lagrar lenger.</td>')
    expect(html).not.toMatch(/approve\.|\{\{/)
  })

  test('is the same bytes for the same approval, on any day', async () => {
    const [one, other] = [await evidenceDocx(evidence, words), await evidenceDocx(evidence, words)]
    expect(Buffer.from(one).equals(other)).toBe(true)
    expect(strFromU8(unzipSync(one)['docProps/core.xml']!).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z'
    ])
  })

  test('holds values as text, whatever they are', async () => {
    const bad = `<img src=x onerror=alert(1)>&"'\u0001\u202E]]>`
    const wicked: Evidence = {
      ...evidence,
      policy: bad,
      title: bad,
      approval: {...evidence.approval, by: bad, role: bad, note: bad},
      note: bad,
      before: {...evidence.before!, by: bad},
      facts: [{activity: bad, title: bad, fields: [bad]}],
      passages: [{place: bad, text: bad, by: bad, changed: '', reader: bad, read: ''}],
      changes: diffVersions('', `## \\${bad}\n\n\\${bad}\n\n- \\${bad}\n`),
      blocks: versionBlocks(`## \\${bad}\n\n\\${bad}\n\n- \\${bad}\n\n| \\${bad} |\n| - |\n| b |\n`)
    }
    const html = evidenceHtml(wicked, words)
    expect(html).not.toContain('<img')
    for (const unseen of ['\u0001', '\u202E']) expect(html).not.toContain(unseen)
    expect(await docxText(wicked)).not.toContain('<img')
  })

  test('of a first approval compares it with nothing', () => {
    const html = evidenceHtml({...evidence, before: undefined, changes: undefined, facts: []}, words)
    expect(html).toContain('<p>Dette er den første versjonen som er godkjend på dette språket.</p>')
    expect(html).not.toMatch(/<ins>|<del>|class="change"|<ul>\n<li>Kurs/)
  })

  test.each([
    ['Teksten som blei godkjend den gongen, finst ikkje lenger', {changes: undefined}],
    ['Ingen ord er endra, berre oppsett og lenkjer på sida.', {changes: diffVersions(now, now)}],
    [
      'Det er den same versjonen: Ingenting er endra.',
      {changes: diffVersions(now, now), before: {...evidence.before!, version: evidence.approval.version}}
    ],
    ['Berre utheving eller lenkjer er endra', {changes: diffVersions(now, now.replace('**nytt**', 'nytt'))}],
    ['Inga. Den som godkjende, har sagt', {note: false}]
  ] satisfies [string, Partial<Evidence>][])('says %s', async (text, own) => {
    expect(evidenceHtml({...evidence, ...own}, words)).toContain(text)
    expect(await docxText({...evidence, ...own})).toContain(text)
  })
})
