import fs from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {projectWithOwnWords} from '../../support/own-words.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {runCommand, type CommandRun} from '../../support/run-command.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'
import {writeFiles} from '../../support/temporary-folder.ts'

const day = ['--today', '2026-11-22']

const translate = (root: string, ...args: string[]): Promise<CommandRun> => runCommand(['translate', ...args], root)

const review = (root: string, language: string, ...args: string[]): Promise<CommandRun> =>
  translate(root, 'review', 'locales', '--language', language, '--by', 'Liv Lesar', ...day, ...args)

const textIn = (root: string, file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

const change = (root: string, file: string, before: string, after: string): void =>
  fs.writeFileSync(path.join(root, file), textIn(root, file).replace(before, after))

/** Words that the page of the policy shows, from the project in all three languages, read by somebody. */
async function projectWithSharedTitle(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const shared = (text: string): string => `report: {error: ${text}}\nsections: {rights: {title: ${text}}}\n`
  const root = soundProject({
    'locales/nb/own.yaml': shared('Rettene dine her'),
    'locales/nn/own.yaml': shared('Rettane dine her'),
    'locales/en/own.yaml': shared('Your rights in this matter'),
    ...files
  })
  reviewPassages(root, 'newsletter')
  for (const language of ['nb', 'nn', 'en']) await review(root, language)
  return root
}

describe('translate status', () => {
  test('lists them after the policies, and says what they are', async () => {
    const {code, stdout} = await translate(projectWithOwnWords(), 'status', '--messages', 'nn')
    expect(code).toBe(1)
    expect(stdout.match(/^\S.*$/gm)).toEqual([
      'newsletter',
      'locales (tekstane som alle erklæringane deler)',
      expect.stringContaining('')
    ])
    expect(stdout).toContain('own.goodbye manglar: «Takk for besøket, og på gjensyn»')
  })

  test('says nothing of them where the project has none', async () => {
    const {stdout} = await translate(soundProject(), 'status', '--report', 'json')
    const {policies} = JSON.parse(stdout) as {policies: {id: string}[]}
    expect(policies.map(({id}) => id)).toEqual(['newsletter'])
  })

  test('counts their passages, and leaves their words out of the shares of languages', async () => {
    const root = projectWithOwnWords()
    const {stdout} = await translate(root, 'status', 'locales', '--report', 'json')
    const report = JSON.parse(stdout) as {
      policies: {id: string; languages: {language: string; counts: Record<string, number>}[]}[]
      shares: {perPolicy: unknown[]}
    }
    expect(report.policies.map(({id}) => id)).toEqual(['locales'])
    expect(report.policies[0]!.languages.map(({language, counts}) => [language, counts['absent']])).toEqual([
      ['nb', 0],
      ['en', 4],
      ['nn', 7]
    ])
    expect(report.shares.perPolicy).toEqual([])
  })

  test('says which command tells what keeps them from being read', async () => {
    const root = projectWithOwnWords({'locales/en/more.json': '{'})
    const {code, stdout} = await translate(root, 'status', 'locales', '--messages', 'en')
    expect(code).toBe(1)
    expect(stdout).toContain('personvern check')
    expect(stdout).not.toContain('personvern check locales')
  })
})

describe('translate draft', () => {
  test('takes from memory what a policy has said, and the other way', async () => {
    const said = 'Her står hvordan vi bruker opplysninger om deg.'
    const root = soundProject({
      'locales/nb/own.yaml': `own:\n  # Said here too.\n  said: ${said}\n  bye: Hei da, alle\n`
    })
    reviewPassages(root, 'newsletter')
    const {code, stdout} = await translate(root, 'draft', 'locales', '--to', 'en', '--messages', 'en', ...day)
    expect(code).toBe(1)
    expect(stdout).toContain('Here you can read how we use data about you.')
    expect(stdout).toContain('personvern translate review locales --language en')
    expect(textIn(root, 'locales/en/own.yaml')).toBe('own:\n  said: Here you can read how we use data about you.\n')
    expect(textIn(root, 'locales/translations.tsv')).toMatch(/^en\town\.said\tdraft\t/m)

    await review(root, 'en')
    fs.rmSync(path.join(root, 'policies/newsletter/translations.tsv'))
    change(root, 'policies/newsletter/en.yaml', '    text: Here you can read how we use data about you.\n', '')
    await translate(root, 'draft', 'newsletter', '--to', 'en', ...day)
    expect(textIn(root, 'policies/newsletter/en.yaml')).toContain('text: Here you can read how we use data about you.')
  })

  test('cannot be made in the language that they are written in', async () => {
    const {code, stderr} = await translate(
      projectWithOwnWords(),
      'draft',
      'locales',
      '--to',
      'nb',
      '--messages',
      'en',
      ...day
    )
    expect(code).toBe(2)
    expect(stderr).toContain('The shared texts in ‘locales’ are written in ‘nb’')
  })
})

describe('translate export and import', () => {
  test('send them out and take them back', async () => {
    const root = projectWithOwnWords()
    const sent = await translate(root, 'export', 'locales', '--to', 'en', '--only', 'missing', '--out', 'en.xlf')
    expect(sent.code).toBe(0)
    const file = textIn(root, 'en.xlf')
    expect(file).toContain('own.goodbye#')
    const translated = file
      .replace(
        /<target[^>]*>Takk for besøket, og på gjensyn<\/target>/,
        '<target state="translated">Thank you for the visit, and see you again</target>'
      )
      .replace(
        /<target[^>]*>Du kan be om innsyn<\/target>/,
        '<target state="translated">You can ask for access to it</target>'
      )
    fs.writeFileSync(path.join(root, 'en.xlf'), translated)
    const {code, stdout} = await translate(root, 'import', 'en.xlf', '--by', 'Tove Tolk', '--messages', 'en', ...day)
    expect(stdout).toContain('own.goodbye')
    expect(code).toBe(1)
    expect(JSON.parse(textIn(root, 'locales/en/more.json'))).toEqual({
      own: {hello: 'Welcome here, all of you', goodbye: 'Thank you for the visit, and see you again'}
    })
    expect(textIn(root, 'locales/en/shared.yaml')).toContain('- You can ask for access to it')
    expect(textIn(root, 'locales/en/shared.yaml')).toContain(
      "  found_one: '{{count}} match on the page'   # one\n  found_other:"
    )
    const all = (): string[] =>
      ['en/more.json', 'en/shared.yaml', 'translations.tsv'].map((one) => textIn(root, `locales/${one}`))
    const after = all()
    await translate(root, 'import', 'en.xlf', '--by', 'Tove Tolk', '--messages', 'en', ...day)
    expect(all()).toEqual(after)
  })

  test('pack them without pages, which they have none of', async () => {
    const root = projectWithOwnWords()
    const {code} = await translate(
      root,
      'export',
      'locales',
      '--to',
      'nn',
      '--package',
      '--out',
      'nn.zip',
      '--messages',
      'en'
    )
    expect(code).toBe(0)
    const files = unzipSync(fs.readFileSync(path.join(root, 'nn.zip')))
    const names = Object.keys(files).sort()
    expect(names.filter((name) => !name.endsWith('.html'))).toEqual(['locales.nn.xlf', 'terms.tbx', 'terms.xlsx'])
    const [instruction, ...others] = names.filter((name) => name.endsWith('.html'))
    expect(others).toEqual([])
    expect(strFromU8(files[instruction!]!)).toContain('the texts that all policies share')
  })

  test('have nothing to send when nothing is in the states that are asked for', async () => {
    const args = ['export', 'locales', '--to', 'en', '--only', 'stale', '--messages', 'en']
    const {code, stderr} = await translate(projectWithOwnWords(), ...args)
    expect(code).toBe(2)
    expect(stderr).toContain('nothing to translate in the shared texts')
  })
})

describe('translate review', () => {
  test('remembers that they were read, beside them', async () => {
    const root = projectWithOwnWords()
    const {code, stdout} = await review(root, 'en', '--messages', 'en')
    expect(code).toBe(1)
    expect(stdout).toContain('own.found_one')
    expect(textIn(root, 'locales/translations.tsv')).toMatch(/^en\town\.hello\treviewed\t\t\tLiv Lesar\t2026-11-22\t/m)
    expect(fs.readdirSync(path.join(root, 'locales')).sort()).toEqual(['en', 'nb', 'translations.tsv'])
  })
})

describe('check', () => {
  const checkIn = (root: string): Promise<CommandRun> =>
    runCommand(['check', '--messages', 'en', '--no-apertium', ...day], root)

  test('finds nothing where they are read', async () => {
    const {code, stdout, stderr} = await checkIn(await projectWithSharedTitle())
    expect([stdout + stderr, code]).toEqual([expect.not.stringContaining('passage'), 0])
  })

  test('says what is to be read again, among what all policies share, and goes on with the policies', async () => {
    const root = await projectWithSharedTitle()
    change(root, 'locales/nb/own.yaml', 'title: Rettene dine her', 'title: Retten din til innsyn')
    change(root, 'policies/newsletter/nn.yaml', 'title: Om erklæringa', 'title: ""')
    const {code, stdout, stderr} = await checkIn(root)
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/locales\/en\/own\.yaml[^]*stale-passage/)
    expect(stdout + stderr).toContain('policies/newsletter/nn.yaml')
  })

  test('says what cannot be read of what is remembered of them', async () => {
    const root = await projectWithSharedTitle()
    fs.appendFileSync(path.join(root, 'locales/translations.tsv'), 'a\tb\n')
    const {code, stdout, stderr} = await checkIn(root)
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/locales\/translations\.tsv[^]*unreadable-record/)
  })

  test('says of how many nothing is remembered', async () => {
    const {stdout, stderr} = await checkIn(projectWithOwnWords())
    expect(stdout + stderr).toContain('unrecorded-passage × 1')
  })

  test('says it of a file, never of a folder, which no host could show', async () => {
    const root = projectWithOwnWords()
    const {stdout} = await runCommand(['check', '--report', 'gitlab', ...day], root)
    const paths = (JSON.parse(stdout) as {location: {path: string}}[]).map(({location}) => location.path)
    expect(paths).toContain('locales/en/more.json')
    for (const file of paths) expect([file, fs.statSync(path.join(root, file)).isFile()]).toEqual([file, true])
  })
})

describe('render', () => {
  const render = (root: string, ...args: string[]): Promise<CommandRun> =>
    runCommand(['render', '--messages', 'en', ...args], root)

  test('makes pages where they are read', async () => {
    const root = await projectWithSharedTitle()
    expect((await render(root)).code).toBe(0)
    expect(textIn(root, 'dist/newsletter/en.md')).toContain('Your rights in this matter')
  })

  test('refuses what is to be read again, in the languages that are rendered', async () => {
    const root = await projectWithSharedTitle()
    change(root, 'locales/nb/own.yaml', 'title: Rettene dine her', 'title: Retten din til innsyn')
    const {code, stderr} = await render(root)
    expect(code).toBe(1)
    expect(stderr).toMatch(/locales\/en\/own\.yaml[^]*stale-passage[^]*locales\/nn\/own\.yaml[^]*stale-passage/)
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
    expect((await render(root, '--language', 'nb')).code).toBe(0)
  })

  test('makes pages all the same as drafts, and where the project allows it', async () => {
    const root = await projectWithSharedTitle()
    change(root, 'locales/nb/own.yaml', 'title: Rettene dine her', 'title: Retten din til innsyn')
    expect((await render(root, '--draft')).code).toBe(0)
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'translations: {allow: [stale]}\n')
    expect((await render(root)).code).toBe(0)
  })

  test('refuses drafts, and passages that are missing in a text', async () => {
    const text = (passages: string): string => `sections:\n  about:\n    text: |\n${passages}`
    const root = await projectWithSharedTitle({
      'locales/nb/text.yaml': text('      Dette er vårt.\n\n      Og det vi gjør nå.\n'),
      'locales/nn/text.yaml': text('      Dette er vårt.\n\n      Og det vi gjer no.\n'),
      'locales/en/text.yaml': text('      This is what we do.\n')
    })
    const records = path.join(root, 'locales/translations.tsv')
    fs.writeFileSync(
      records,
      fs
        .readFileSync(records, 'utf8')
        .replace('nn\tsections.rights.title\treviewed', 'nn\tsections.rights.title\tdraft')
    )
    const {code, stderr} = await render(root)
    expect(code).toBe(1)
    expect(stderr).toMatch(/locales\/en\/text\.yaml[^]*absent-passage/)
    expect(stderr).toMatch(/locales\/nn\/own\.yaml[^]*draft-passage/)
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'translations: {allow: [draft, missing]}\n')
    expect((await render(root)).code).toBe(0)
  })

  test('refuses nothing that is the project’s in one language alone and the product’s in the others', async () => {
    const root = soundProject({'locales/nb/own.yaml': 'date: {months: {"1": januar}}\nreport: {error: gal}\n'})
    reviewPassages(root, 'newsletter')
    expect((await render(root)).code).toBe(0)
  })
})

describe('approve', () => {
  const approve = (root: string): Promise<CommandRun> =>
    runCommand(
      ['approve', 'newsletter', '--language', 'en', '--by', 'Per Personvern', '--no-note', '--messages', 'en', ...day],
      root
    )

  test('is of policies alone', async () => {
    const root = await projectWithSharedTitle()
    const {code, stderr} = await runCommand(['approve', 'locales', '--language', 'en', '--by', 'Per', ...day], root)
    expect([code, stderr]).toEqual([2, expect.stringContaining('locales')])
  })

  test('refuses a version that shows words of the project that are to be read again', async () => {
    const root = await projectWithSharedTitle()
    change(root, 'locales/nb/own.yaml', 'title: Rettene dine her', 'title: Retten din til innsyn')
    expect((await approve(root)).code).toBe(1)
    await review(root, 'en')
    expect((await approve(root)).code).toBe(0)
  })
})

describe('init', () => {
  test('begins no policy that is called as they are', async () => {
    const root = soundProject()
    const {code, stderr} = await runCommand(['init', 'locales', '--messages', 'en'], root)
    expect([code, stderr]).toEqual([2, expect.stringContaining('A policy cannot be called ‘locales’')])
  })

  test('leaves a project alone that has one', async () => {
    const root = soundProject()
    writeFiles(root, {'policies/locales/policy.yaml': soundFile('policy')})
    const {code, stderr} = await runCommand(['check', '--messages', 'en'], root)
    expect([code, stderr]).toEqual([2, expect.stringContaining('A policy cannot be called ‘locales’')])
  })
})
