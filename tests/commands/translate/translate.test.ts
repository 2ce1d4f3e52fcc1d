import fs from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {hands, reviewPassages} from '../../support/review-passages.ts'
import {soundProject} from '../../support/sound-project.ts'
import {changedProject, changeText, linesOf, translate} from '../../support/translating.ts'

const id = 'newsletter'
let root: string

const fileOf = (name: string): string => path.join(root, 'policies', id, name)
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8')

beforeEach(() => {
  root = changedProject()
})

/** Export what is missing to XLIFF, and let somebody edit it. */
async function returned(changes: Readonly<Record<string, string>>, only = 'missing'): Promise<string> {
  await translate(root, ['export', id, '--to', 'en', '--only', only, '--out', 'sent.xlf'])
  changeText(path.join(root, 'sent.xlf'), changes)
  return 'sent.xlf'
}

const asked = '<target state="needs-translation">Skriv til'
const translated = '<target state="translated">Write to'

describe('translate status', () => {
  test('says what is missing and what is to be read again, and what changed', async () => {
    const run = await translate(root, ['status'], 'nn')
    expect(run).toMatchObject({code: 1, stderr: ''})
    expect(linesOf(run)).toEqual(
      expect.arrayContaining([
        'newsletter',
        expect.stringMatching(/^ {2}Bokmål \(det dei andre er omsette frå\) .*100 %$/),
        '    - sections.about.text må lesast på nytt: «Her står det korleis vi bruker opplysningar om deg.»',
        '        Endra i originalen: Her står {+det +}hvordan vi bruker opplysninger om deg.',
        '    - sections.about.text manglar: «Skriv til post@eksempel.no om du lurer på noe.»'
      ])
    )
  })

  test.each([
    ['nb', '    2 mangler, 1 må leses på nytt, 5 lest, 22 ord'],
    ['nn', '    2 manglar, 1 må lesast på nytt, 5 lesne, 22 ord'],
    ['en', '    2 missing, 1 must be read again, 5 read, 22 words']
  ])('speaks %s', async (messages, line) => {
    expect(linesOf(await translate(root, ['status', id], messages))).toContain(line)
  })

  test('is told as data', async () => {
    const {code, stdout} = await translate(root, ['status', '--report', 'json'])
    expect(code).toBe(1)
    const found = JSON.parse(stdout) as {policies: [{languages: {language: string; counts: object}[]}]}
    expect(found.policies[0].languages).toMatchObject([
      {language: 'nb', isSource: true, counts: {absent: 0, stale: 0}},
      {language: 'nn', isSource: false, counts: {absent: 2, stale: 1, reviewed: 5}},
      {language: 'en', isSource: false, counts: {absent: 2, stale: 1, reviewed: 5}}
    ])
  })

  test('is content when nothing is left to do', async () => {
    const whole = soundProject()
    reviewPassages(whole, id)
    expect(await translate(whole, ['status'])).toMatchObject({code: 0, stderr: ''})
  })

  test('says where to look when a policy cannot be read', async () => {
    fs.writeFileSync(fileOf('policy.yaml'), 'a: [')
    const run = await translate(root, ['status'])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('Run `personvern check newsletter`')
  })
})

describe('translate draft', () => {
  test('fills what was read elsewhere from memory, and says what is left', async () => {
    changeText(fileOf('policy.yaml'), {'[rights, complaint]': '[text, rights, complaint]'})
    changeText(fileOf('nb.yaml'), {
      'Her står det hvordan': 'Her står hvordan',
      '      Skriv til {{controller.email}} om du lurer på noe.\n\n': ''
    })
    fs.appendFileSync(fileOf('nb.yaml'), '  rights:\n    text: Her står hvordan vi bruker opplysninger om deg!\n')
    const run = await translate(root, ['draft', id, '--to', 'en'])
    expect(run).toMatchObject({code: 1, stderr: ''})
    expect(linesOf(run)).toEqual([
      'sections.about.text: no draft of ‘Du kan lese mer på nettstedet vårt.’',
      'sections.rights.text (draft from a passage that was read before: newsletter: sections.about.text)',
      '    Here you can read how we use data about you.',
      '1 passage has a draft (newsletter, en).',
      '1 passage is still missing.',
      expect.stringContaining('Nothing on this machine can translate from nb to en.'),
      'Read the drafts, correct them, and run `personvern translate review newsletter --language en`.'
    ])
    expect(read('policies/newsletter/en.yaml')).toMatch(/ {2}rights:\n {4}text: Here you can read/)
    expect(linesOf(await translate(root, ['status']))).toContain('    1 missing, 1 draft, 6 read, 22 words')
  })

  test('does nothing where nothing is missing', async () => {
    const before = readTree(root)
    const run = await translate(root, ['draft', id, '--to', 'nn', '--only', 'draft'])
    expect(run).toMatchObject({code: 0, stdout: 'There is nothing to draft (newsletter, nn).\n'})
    expect(readTree(root)).toEqual(before)
  })
})

describe('translate export', () => {
  test('counts what is sent, and what comes along', async () => {
    const run = await translate(root, ['export', id, '--to', 'en', '--only', 'missing,stale'])
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(linesOf(run)).toEqual([
      'newsletter.en.xlf',
      '3 passages can be translated in the file. Words: 17 new, 9 changed, 0 unchanged.',
      'Send the file to the translator. When it comes back, take it in with `personvern translate import`.'
    ])
  })

  test('of what is to be read again carries its neighbours, to be read, and what changed', async () => {
    const run = await translate(root, ['export', id, '--to', 'en', '--only', 'stale', '--out', 'a/b/sent.xlf'])
    expect(linesOf(run).slice(0, 3)).toEqual([
      'a/b/sent.xlf',
      '1 passage can be translated in the file. Words: 0 new, 9 changed, 0 unchanged.',
      '1 passage comes along for context, to be read.'
    ])
    const units = read('a/b/sent.xlf').split('<trans-unit ').slice(1)
    expect(units.map((unit) => unit.includes('translate="no"'))).toEqual([false, true])
    expect(units[0]).toContain(
      'Before: ‘Her står hvordan vi bruker opplysninger om deg.’ Now: ‘Her står det hvordan vi bruker opplysninger om deg.’'
    )
  })

  test.each(['po', 'xlsx', 'docx'])('to %s is what its name says', async (format) => {
    await translate(root, ['export', id, '--to', 'nn', '--format', format])
    const run = await translate(root, ['import', `newsletter.nn.${format}`])
    expect(linesOf(run)).toContain('6 passages are as they were.')
    expect(linesOf(run)).toContain('Nothing was changed.')
  })

  test('is what its file is called, and nothing else', async () => {
    await translate(root, ['export', id, '--to', 'nn', '--format', 'po'])
    expect(await translate(root, ['export', id, '--to', 'nn', '--out', 'sent.po'])).toMatchObject({code: 0})
    expect(read('sent.po')).toBe(read('newsletter.nn.po'))
    expect(await translate(root, ['export', id, '--to', 'nn', '--out', 'sent.csv'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('ends with .xlf, .po, .xlsx or .docx')
    })
  })

  test('makes a package with all that a translator needs, the same each time', async () => {
    const args = ['export', id, '--to', 'en', '--only', 'missing', '--package', '--format', 'xlsx']
    expect(linesOf(await translate(root, args))).toEqual([
      'newsletter.en.zip',
      '2 passages can be translated in the file. Words: 17 new, 0 changed, 0 unchanged.',
      '1 passage comes along for context, to be read.',
      'Send the package to the translator. When the file with the translation comes back, take it in with `personvern translate import`.'
    ])
    const bytes = fs.readFileSync(path.join(root, 'newsletter.en.zip'))
    const parts = unzipSync(bytes)
    const folder = Object.keys(parts)[0]!.replace(/[^/]+$/, '')
    const names = ['newsletter.en.html', 'newsletter.en.xlsx', 'newsletter.nb.html']
    expect(Object.keys(parts).sort()).toEqual(
      [...names, 'read-this-first.html', 'terms.tbx', 'terms.xlsx'].map((name) => folder + name).sort()
    )
    const page = (name: string): string => strFromU8(parts[folder + name]!).replaceAll('\u00A0', ' ')
    expect(page('newsletter.nb.html')).toContain('Skriv til post@eksempel.no om du lurer på noe.')
    expect(page('newsletter.en.html')).toContain('Passage missing: Skriv til post@eksempel.no om du lurer på noe.')
    expect(page('read-this-first.html')).toMatch(/17/)
    await translate(root, [...args, '--out', 'again.zip'])
    expect(fs.readFileSync(path.join(root, 'again.zip')).equals(bytes)).toBe(true)
    expect(await translate(root, ['import', 'again.zip'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is the whole package. Unpack it')
    })
  })
})

describe('translate import', () => {
  test('takes what was translated, says what was not, and shows notes', async () => {
    const file = await returned({
      [asked]: translated,
      'om du lurer på noe.</target>': 'if you wonder.</target>\n<note from="Tove">Er dette\nrett?</note>'
    })
    const run = await translate(root, ['import', file, '--by', 'Tove'], 'nn')
    expect(run).toMatchObject({code: 1, stderr: ''})
    expect(linesOf(run)).toEqual([
      'Teke imot: sections.about.text, «Write to post@eksempel.no if you wonder.»',
      'Ikkje omsett enno: sections.about.text, «Du kan lese mer på nettstedet vårt.»',
      'Merknad til sections.about.text, «Write to post@eksempel.no if you wonder.»: Er dette rett?',
      '1 avsnitt er teke imot (newsletter, en).',
      '1 avsnitt er ikkje omsett enno. Skal det vere likt originalen, set omsetjaren tilstanden til omsett.',
      '1 avsnitt som manglar eller må lesast på nytt, er ikkje i fila. Sjå `personvern translate status newsletter`.',
      'Les det som er teke imot, og køyr `personvern translate review newsletter --language en` når det kan stå.'
    ])
    expect(read('policies/newsletter/en.yaml')).toContain('Write to {{controller.email}} if you wonder.')
    expect(read('policies/newsletter/translations.tsv')).toMatch(
      /^en\tsections\.about\.text\ttranslated\tTove\t2026-11-22\t\t\t/m
    )
  })

  test('the second time changes nothing', async () => {
    const file = await returned({[asked]: translated, 'om du lurer på noe.</target>': 'if you wonder.</target>'})
    await translate(root, ['import', file, '--by', 'Tove'])
    const before = readTree(root)
    const run = await translate(root, ['import', file, '--by', 'Ola'])
    expect(linesOf(run)).toContain('Nothing was changed.')
    expect(linesOf(run)).toContain('1 passage is as it was.')
    expect(readTree(root)).toEqual(before)
  })

  test('tried alone writes nothing', async () => {
    const file = await returned({[asked]: translated, 'om du lurer på noe.</target>': 'if you wonder.</target>'})
    const before = readTree(root)
    const run = await translate(root, ['import', file, '--dry-run'])
    expect(linesOf(run)).toContain('1 passage would be accepted (newsletter, en). Nothing was written.')
    expect(linesOf(run).join()).not.toContain('translate review')
    expect(readTree(root)).toEqual(before)
  })

  test('takes no passage half: one that lost its link stays away, with the reason', async () => {
    const file = await returned({
      [asked]: translated,
      'om du lurer på noe.</target>': 'if you wonder.</target>',
      '<target state="needs-translation">Du kan lese mer på <ph id="1"': '<target state="translated">Read <ph id="1"'
    })
    changeText(path.join(root, file), {
      '<target state="translated">Read <ph id="1" ctype="x-open" equiv-text="[">[</ph>': '<target>Read '
    })
    const run = await translate(root, ['import', file])
    expect(run.code).toBe(1)
    expect(linesOf(run)).toContainEqual(
      expect.stringMatching(
        /^Not accepted: sections\.about\.text, ‘Du kan lese mer på nettstedet vårt\.’ \(line or row \d+ of the file\)\. /
      )
    )
    expect(read('policies/newsletter/en.yaml')).not.toContain('Read')
    expect(read('policies/newsletter/en.yaml')).toContain('Write to')
  })

  test('of an old file refuses what has changed here since, and takes the rest', async () => {
    const file = await returned({
      [asked]: translated,
      '<target state="needs-translation">Du kan lese mer på': '<target state="translated">You can read more at'
    })
    changeText(fileOf('nb.yaml'), {'om du lurer på noe': 'når du vil'})
    const run = await translate(root, ['import', file])
    expect(run.code).toBe(1)
    expect(linesOf(run)).toEqual([
      'Accepted: sections.about.text, ‘You can read more at nettstedet vårt.’',
      expect.stringMatching(
        /^Not accepted: sections\.about\.text, ‘Skriv til … om du lurer på noe\.’ .* The source has changed here since the file was sent out\. Send the passage out again\.$/
      ),
      '1 passage was accepted (newsletter, en).',
      '1 passage was not accepted, see above.',
      '2 passages that are missing or must be read again are not in the file. See `personvern translate status newsletter`.',
      expect.stringContaining('personvern translate review')
    ])
  })

  test('shows nothing that a terminal would obey', async () => {
    const file = await returned({
      '</body>': '<trans-unit id="a&#x202E;b#c"><source>x&#x202E;y</source><target>z</target></trans-unit></body>'
    })
    const {stdout} = await translate(root, ['import', file])
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
    expect(stdout).toContain('Not accepted: a\uFFFDb, ‘x\uFFFDy’')
  })
})

describe('translate review', () => {
  test('remembers who read, and says what cannot be read', async () => {
    const run = await translate(root, ['review', id, '--language', 'nn', '--by', 'Kari'])
    expect(run).toMatchObject({code: 1, stderr: ''})
    expect(linesOf(run)).toEqual([
      '  sections.about.text',
      '1 passage is recorded as read (newsletter, nn).',
      '5 passages had been read before.',
      '2 passages are missing and cannot be read. Get drafts with `personvern translate draft newsletter --to nn`.'
    ])
    expect(read('policies/newsletter/translations.tsv')).toMatch(
      new RegExp(`^nn\\tsections\\.about\\.text\\treviewed\\t${hands.maker}\\t\\t?Kari\\t2026-11-22\\t`, 'm')
    )
    expect(linesOf(await translate(root, ['status']))).toContain('    2 missing, 6 read, 16 words')
  })

  test('of some keys leaves the others, and says which are none', async () => {
    const run = await translate(root, ['review', id, '--language', 'nn', '--key', 'title,sections.abut'])
    expect(run.code).toBe(1)
    expect(linesOf(run)).toEqual([
      '0 passages are recorded as read (newsletter, nn).',
      '1 passage had been read before.',
      'No text has the key ‘sections.abut’. See the keys with `personvern translate status`.'
    ])
  })
})
