import {describe, expect, test} from '@jest/globals'
import {runCommand} from '../../support/run-command.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** What can stand after some words; the last of them is begun, or empty. */
async function complete(line: string, cwd = temporaryFolder()): Promise<{words: string[]; adds: string}> {
  const {code, stdout, stderr} = await runCommand(['complete', '--', ...line.split(' ').slice(1)], cwd)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const lines = stdout.trimEnd().split('\n')
  return {words: lines.slice(0, -1).map((one) => one.split('\t')[0]!), adds: adding[lines.at(-1)!]!}
}

/** What the shell may add to the words, by the last line. */
const adding: Readonly<Record<string, string>> = {':0': 'files', ':4': 'nothing', ':16': 'folders'}

const ruleSettings = ['off', 'info', 'warning', 'error'].map((setting) => `missing-retention=${setting}`)

describe('completion', () => {
  test('knows every command that the help shows, and says what it is for', async () => {
    const {words} = await complete('personvern ')
    const {stdout: help} = await runCommand(['--help', '--messages', 'en'], temporaryFolder())
    const [, shown] = help.split('Commands:\n')
    const names = shown!
      .split('\n\n')[0]!
      .match(/^ {2}[a-z]+/gm)!
      .map((name) => name.trim())
    expect(words).toEqual(names)
    const {stdout} = await runCommand(['complete', '--', '--messages', 'en', 'ren'], temporaryFolder())
    expect(stdout).toBe(
      'rename\tGive an id another name everywhere in a policy, without changing the pages or the state of any passage\nrender\tMake the pages of policies\n:4\n'
    )
  })

  test('says what the options of the program itself are for', async () => {
    const {stdout} = await runCommand(['complete', '--', '--messages', 'nn', '--'], temporaryFolder())
    expect(stdout).toBe('--version\tVis versjonsnummeret\n--help\tVis denne hjelpa\n:4\n')
  })

  test('says nothing of values that need no explanation, not even an empty text, which zsh would show', async () => {
    const {stdout} = await runCommand(['complete', '--', 'render', '--format', ''], temporaryFolder())
    expect(stdout).toBe('html\nmd\njson\njsonld\ndocx\n:4\n')
  })

  test.each([
    ['personvern tra', ['translate']],
    ['personvern translate ', ['status', 'draft', 'export', 'import', 'review']],
    ['personvern --v', ['--version']],
    ['personvern render --emb', ['--embed-dpv']],
    ['personvern render --no-', ['--no-ids', '--no-embed-dpv', '--no-cache', '--no-clean', '--no-quiet']],
    ['personvern check --no-', ['--no-apertium', '--no-all']],
    ['personvern completion --', ['--messages', '--help']],
    ['personvern translate draft --e', ['--engine']],
    ['personvern render --first-heading ', ['1', '2', '3', '4', '5', '6']],
    ['personvern render --format ht', ['html']],
    ['personvern render --format=ht', ['html']],
    ['personvern render --format md,j', ['md,json', 'md,jsonld']],
    ['personvern render --format=md,json,', ['md,json,html', 'md,json,jsonld', 'md,json,docx']],
    ['personvern render --fragment ', ['article', 'plain', 'none']],
    ['personvern render --target hu', ['hugo']],
    ['personvern render --theme st', ['standard']],
    ['personvern check --report s', ['sarif']],
    ['personvern check --by o', ['owner']],
    ['personvern check --rule missing-retention=', ruleSettings],
    ['personvern check --rule=missing-retention=', ruleSettings],
    ['personvern check --rule missing-ret', ruleSettings],
    ['personvern check --rule missing-retention=w', ['missing-retention=warning']],
    ['personvern check --rule nothing=', []],
    ['personvern export --as ', ['protokoll']],
    ['personvern export --format c', ['csv']],
    ['personvern translate export --format x', ['xliff', 'xlsx']],
    ['personvern translate draft --only stale,m', ['stale,missing']],
    ['personvern rename a b c --kind part', ['parties']],
    ['personvern explain missing-ret', ['missing-retention']],
    ['personvern completion ', ['bash', 'zsh', 'fish']],
    ['personvern import --as ', []],
    ['personvern nothing ', []]
  ])('of `%s` is known', async (line, words) => {
    expect(await complete(line)).toEqual({words, adds: 'nothing'})
  })

  test.each([
    ['personvern audit ', 'files'],
    ['personvern compare side', 'files'],
    ['personvern compare --exceptions ', 'files'],
    ['personvern import ', 'files'],
    ['personvern import side.html --with en=si', 'files'],
    ['personvern approve a --evidence ', 'files'],
    ['personvern render --out ', 'folders'],
    ['personvern render --root=', 'folders'],
    ['personvern preview --export ', 'folders']
  ])('of `%s` is the shell’s own', async (line, adds) => {
    expect(await complete(line)).toEqual({words: [], adds})
  })

  test('knows the policies, languages, themes and services of the project, also from a folder in it', async () => {
    const root = minimalProject({
      'policies/miljo/policy.yaml': '',
      'templates/themes/mine/theme.css': '',
      'locales/se/language.json': '{}',
      'personvern.config.yaml':
        'translations: {services: {oversett: {kind: deepl, address: "https://a.no", languages: {}}}}\n'
    })
    expect((await complete('personvern render mi', root)).words).toEqual(['miljo', 'minimal'])
    expect((await complete('personvern check minimal mil', `${root}/policies`)).words).toEqual(['miljo'])
    expect((await complete(`personvern translate import --root ${root} --policy mini`)).words).toEqual(['minimal'])
    expect((await complete('personvern render --theme mi', root)).words).toEqual(['mine'])
    expect((await complete('personvern render --language nb,', root)).words).toEqual(['nb,en', 'nb,nn', 'nb,se'])
    expect((await complete('personvern translate draft --engine o', root)).words).toEqual(['oversett'])
  })

  test('is the same each time, also where a broken configuration stands in the way', async () => {
    const root = minimalProject({'personvern.config.yaml': 'lnguages: [nb]\n'})
    const first = await complete('personvern render m', root)
    expect(first.words).toEqual(['minimal'])
    expect(await complete('personvern check m', root)).toEqual(first)
    expect(await complete('personvern render m', root)).toEqual(first)
  })
})
