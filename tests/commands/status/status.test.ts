import {describe, expect, test} from '@jest/globals'
import {status, type StatusOptions} from '../../../src/commands/status/status.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {createFetchPage} from '../../../src/workspace/network/fetch-page.ts'
import type {StatusReport} from '../../../src/workspace/status/status-report.ts'
import {approving, changeFile, readProject} from '../../support/approving.ts'
import {askStatus} from '../../support/ask-status.ts'
import {pageServer} from '../../support/page-server.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {rememberingSurroundings, runCommand, type CommandRun} from '../../support/run-command.ts'
import {soundFile, soundProject, wantingProject} from '../../support/sound-project.ts'
import {textOf} from '../../support/text-of.ts'

const file = (name: string): string => `policies/newsletter/${name}.yaml`

const lines = ({stdout}: CommandRun): string[] => stdout.trimEnd().split('\n')

const broken = (): string =>
  soundProject({
    [file('nn')]: soundFile('nn').replace('Her står det', 'Her er det bare'),
    [file('en')]: soundFile('en').replace(/ {4}text: .*\n/, '    text: One. Write to [us](http://eksempel.no).\n\n')
  })

describe('the answers', () => {
  test('are yes, and no more, when all is right', async () => {
    const run = await askStatus(soundProject())
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(lines(run)).toEqual(['newsletter', '  Bokmål: ja.', '  Nynorsk: ja.', '  Engelsk: ja.'])
  })

  test.each([
    [
      'nn',
      [
        'newsletter',
        '  Bokmål: ja.',
        '  Nynorsk: ja, men 1 åtvaring.',
        '  Engelsk: ja.',
        '  Køyr `personvern check newsletter` for å lese åtvaringane.'
      ]
    ],
    [
      'nb',
      [
        'newsletter',
        '  Bokmål: ja.',
        '  Nynorsk: ja, men 1 advarsel.',
        '  Engelsk: ja.',
        '  Kjør `personvern check newsletter` for å lese advarslene.'
      ]
    ],
    [
      'en',
      [
        'newsletter',
        '  Bokmål: yes.',
        '  Nynorsk: yes, but 1 warning.',
        '  English: yes.',
        '  Run `personvern check newsletter` to read the warnings.'
      ]
    ]
  ])('are yes with warnings, in %s', async (language, expected) => {
    const root = soundProject({[file('nn')]: soundFile('nn').replace('Her står det', 'Her er det bare')})
    const run = await askStatus(root, '--messages', language)
    expect(run.code).toBe(0)
    expect(lines(run)).toEqual(expected)
  })

  test('are no where something is missing, and say what', async () => {
    const root = soundProject({
      [file('nn')]: soundFile('nn').replace(/ {4}text: .*\n/, ''),
      [file('nb')]: soundFile('nb').replace(/(text: .*)\n/, '$1 Vi bruker {{skyhus}}.\n'),
      [file('en')]: soundFile('en').replace(/(text: .*)\n/, '$1 We use a supplier.\n')
    })
    const run = await askStatus(root)
    expect(run.code).toBe(1)
    expect(lines(run)).toEqual([
      'newsletter',
      '  Bokmål: ja.',
      '  Nynorsk: nei. 1 avsnitt manglar (Om erklæringa).',
      '  Engelsk: nei. 1 opplysning manglar (Skyhus AS).',
      '  Køyr `personvern check newsletter --by owner` for å sjå kva som må rettast, og kven som må svare.'
    ])
  })

  test('are no where all languages have errors, which are told once', async () => {
    const run = await askStatus(wantingProject())
    expect(run.code).toBe(1)
    expect(lines(run)).toEqual([
      'newsletter',
      '  Bokmål: nei. Feila som gjeld alle språka, gjeld her også. 1 merknad.',
      '  Nynorsk: nei. Feila som gjeld alle språka, gjeld her også. 1 åtvaring, 1 merknad.',
      '  Engelsk: nei. Feila som gjeld alle språka, gjeld her også. 1 merknad.',
      '  Gjeld alle språka: 1 feil, 1 åtvaring.',
      '  Køyr `personvern check newsletter --by owner` for å sjå kva som må rettast, og kven som må svare.'
    ])
  })

  test('may be yes with notes alone', async () => {
    const run = await askStatus(wantingProject({[file('policy')]: soundFile('policy')}))
    expect(lines(run)).toContain('  Bokmål: ja, med 1 merknad.')
  })

  test('are not known where something cannot be read', async () => {
    const root = soundProject({
      'policies/broken/policy.yaml': 'personvern: [\n',
      'policies/half/policy.yaml': soundFile('policy'),
      'policies/half/nb.yaml': soundFile('nb'),
      'policies/half/nn.yaml': soundFile('nn')
    })
    const run = await askStatus(root)
    expect(run.code).toBe(1)
    expect(lines(run)).toEqual([
      'broken',
      '  Erklæringa kan ikkje kontrollerast slik ho er no, for noko i filene kan ikkje lesast.',
      '  Gjeld alle språka: 1 feil.',
      '  Køyr `personvern check broken` for å sjå kva som ikkje kan lesast.',
      '',
      'half',
      '  Erklæringa kan ikkje kontrollerast slik ho er no, for noko i filene kan ikkje lesast.',
      '  Bokmål: ikkje kontrollert enno.',
      '  Nynorsk: ikkje kontrollert enno.',
      '  Engelsk: nei. Fila «policies/half/en.yaml» manglar.',
      '  Køyr `personvern check half` for å sjå kva som ikkje kan lesast.',
      '',
      'newsletter',
      '  Bokmål: ja.',
      '  Nynorsk: ja.',
      '  Engelsk: ja.',
      '',
      'I orden på alle språka: 1 av 3 erklæringar.'
    ])
    expect(lines(await askStatus(root, 'newsletter'))).toHaveLength(4)
  })

  test('are not given where what all share is wrong', async () => {
    const run = await askStatus(soundProject({'personvern.config.yaml': 'zzz: 1\n'}))
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^Ingen erklæringar er kontrollerte, for det er 1 feil .*`personvern check`.*\n$/)
  })

  test('name many things by the first of them', async () => {
    const section = (index: number): string => `  s${index}: {title: Del ${index}, text: Ein tekst.}\n`
    const seven = Array.from({length: 7}, (_, index) => index)
    const outline = seven.map((index) => `  - {id: s${index}, blocks: [text]}\n`).join('')
    const words = (name: string): string => soundFile(name as 'nn') + seven.map(section).join('')
    const root = soundProject({
      [file('policy')]: soundFile('policy') + outline,
      [file('nb')]: `${words('nb').trimEnd()}\n`,
      [file('nn')]: words('nn').replaceAll(', text: Ein tekst.', ''),
      [file('en')]: words('en')
    })
    const [, , answer] = lines(await askStatus(root, '--messages', 'nb'))
    expect(answer).toMatch(/7 avsnitt mangler \(Del 0, Del 1, Del 2, Del 3, Del 4, og 2 til\)/)
  })

  test('tell how to go on from where one stands', async () => {
    const run = await runCommand(['status', '--root', '.', '--no-apertium', '--messages', 'en'], wantingProject())
    expect(run.stdout).toContain('`personvern check newsletter --root . --by owner`')
    const {surroundings, stdout} = rememberingSurroundings(wantingProject({'a b/policies/x/policy.yaml': ''}))
    await status({root: 'a b'}, createMessageWords(loadLanguages('.').translator('en')), surroundings)
    expect(stdout()).toContain('`personvern check x --root "a b"`')
  })
})

describe('the report for programs', () => {
  test('is the data, the same each time', async () => {
    const root = broken()
    const run = await askStatus(root, '--report', 'json')
    const report = JSON.parse(run.stdout) as StatusReport
    expect(report.policies[0]).toMatchObject({id: 'newsletter', checked: true})
    expect(Object.keys(report.policies[0]!.languages[0]!)).toEqual([
      'language',
      'ok',
      'missingFile',
      'missingPassages',
      'stalePassages',
      'draftPassages',
      'missingFacts',
      'errors',
      'warnings',
      'hints',
      'otherErrors',
      'approved',
      'published'
    ])
    expect(await askStatus(root, '--report', 'json')).toEqual(run)
    expect(run.code).toBe(report.ok ? 0 : 1)
  })
})

describe('options that cannot work', () => {
  test.each([
    [['--report', 'xlsx'], 'xlsx'],
    [['--today', '2026-11'], '2026-11'],
    [['newsleter'], 'newsleter'],
    [['--published', 'eksempel.no'], 'eksempel.no'],
    [['--published', 'en=http://127.0.0.1/'], 'http://127.0.0.1/'],
    [['--published', 'se=https://eksempel.no/'], 'https://eksempel.no/'],
    [['--published', 'https://localhost:1/a=b'], 'https://localhost:1/a=b']
  ])('are misuse: %j', async (args, named) => {
    const run = await askStatus(soundProject(), ...args)
    expect(run).toMatchObject({code: 2, stdout: ''})
    expect(run.stderr).toContain(`«${named}»`)
    expect(run.stderr).not.toMatch(/misuse\.|\{\{/)
  })
})

describe('approvals', () => {
  test('are told beside each language, once anybody has approved any of them', async () => {
    const root = readProject()
    await approving(root)
    expect(lines(await askStatus(root)).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'newsletter',
      '  Bokmål: ja.',
      '    Ikkje godkjend.',
      '  Nynorsk: ja.',
      '    Godkjend 22. november 2026 av Kari Nordmann (personvernombod).',
      '  Engelsk: ja.',
      '    Ikkje godkjend.'
    ])
  })

  test('are told with how much of the page changed since', async () => {
    const root = readProject()
    await approving(root, {role: ''})
    changeFile(root, 'nn.yaml', (text) => text.replace('Her står det', 'No står det'))
    reviewPassages(root, 'newsletter')
    expect(lines(await askStatus(root)).slice(4, 6)).toEqual([
      expect.stringMatching(/^ {4}Godkjend 22\.\snovember 2026 av Kari Nordmann\.$/),
      '    Endra sidan godkjenninga: 1 avsnitt.'
    ])
  })

  test('cannot be compared where the page cannot be made, and lines that cannot be read are named', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'approvals.tsv', (text) => `${text}=======\n>>>>>>> other\n`)
    changeFile(root, 'policy.yaml', (text) => text.replace('{until: unsubscribed', '{until: zzz'))
    const told = lines(await askStatus(root))
    expect(told).toContain('    Om noko er endra sidan godkjenninga, kan ikkje visast før feila er retta.')
    expect(told).toContain(
      '  Linjene 3, 4 i «policies/newsletter/approvals.tsv» kan ikkje lesast. Der kan det stå godkjenningar.'
    )
  })
})

describe('a published page', () => {
  /** Serve the pages of a sound project, changed, and ask how the project is. */
  async function published(
    change: (html: string) => string,
    options: StatusOptions = {}
  ): Promise<{code: number; told: string[]}> {
    const root = soundProject()
    const pages = (await render({root, out: false, formats: ['html']})).policies[0]!.files
    const server = await pageServer(() =>
      Object.fromEntries(pages.map((page) => [`/${page.language}`, {body: change(textOf(page))}]))
    )
    const words = createMessageWords(loadLanguages(root).translator('nn'))
    const {surroundings, stdout} = rememberingSurroundings(root)
    const code = await status(
      {
        apertium: false,
        published: [{address: `${server.origin}/nn`}],
        fetchPage: createFetchPage({allowPrivate: [server.host]}),
        ...options
      },
      words,
      surroundings
    )
    return {code, told: stdout().replaceAll(server.origin, 'https://eksempel.no').trimEnd().split('\n')}
  }

  test('that says the same keeps the answer', async () => {
    const {code, told} = await published((html) => html)
    expect(code).toBe(0)
    expect(told.slice(1)).toEqual([
      '  Bokmål: ja.',
      '  Nynorsk: ja.',
      '    Publisert: som erklæringa (https://eksempel.no/nn).',
      '  Engelsk: ja.'
    ])
  })

  test('that says something else is told of with both quotations, and what to do', async () => {
    const more = 'Vi gir aldri adressa di til nokon annan utan at du seier ja til det først.'
    const {code, told} = await published((html) => html.replace('</h2>', `</h2><p>${more}</p>`))
    expect(code).toBe(1)
    expect(told.slice(2, 7)).toEqual([
      '  Nynorsk: nei.',
      '    Publisert: 1 skilnad frå erklæringa (https://eksempel.no/nn).',
      '      Under «Om erklæringa»',
      `      På nettsida: «${more}»`,
      expect.stringMatching(/^ {6}I erklæringa: manglar/)
    ])
    expect(told.at(-1)).toMatch(/^ {2}Er det erklæringa som er rett, .*`personvern render newsletter`/)
  })

  test('that says much else is told of by the first of it', async () => {
    const words = ['husa', 'båtane', 'hestane', 'skogane', 'fjella', 'elvane', 'bøkene']
    const more = words.map((word) => `<p>I kommunen vår fortel vi òg gjerne om ${word} til alle som spør.</p>`).join('')
    const {told} = await published((html) => html.replace('</h2>', `</h2>${more}`))
    expect(told.filter((line) => line.startsWith('      På nettsida:'))).toHaveLength(5)
    expect(told).toContain('    … og 2 skilnader til.')
  })
})
