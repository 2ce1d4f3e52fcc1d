import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {optionSettings} from '../../../src/commands/program/option-settings.ts'
import type {Configuration} from '../../../src/model/configuration.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {runningCommands, wholeProgram} from '../../support/whole-program.ts'

/** The options that a command runs with. */
async function optionsOf(line: string, configuration: Configuration): Promise<Record<string, unknown>> {
  const program = await wholeProgram(configuration)
  let options: Record<string, unknown> = {}
  for (const one of runningCommands(program)) one.action(() => void (options = one.opts()))
  await program.parseAsync(line.split(' '), {from: 'user'})
  return options
}

/** For each option that a configuration can say: a command without it, what the configuration says, and what the command gets; then a command with it, and what it gets. */
const cases: [
  line: string,
  option: string,
  configuration: Configuration,
  settled: unknown,
  given: string,
  read: unknown
][] = [
  ['approve a --language en --by Ola', 'apertium', {apertium: false}, false, '--apertium', true],
  ['approve a --language en --by Ola', 'report', {approve: {report: 'json'}}, 'json', '--report text', 'text'],
  ['audit a', 'all', {audit: {all: true}}, true, '--no-all', false],
  ['audit a', 'by', {audit: {by: 'rule'}}, 'rule', '--by file', 'file'],
  ['audit a', 'report', {audit: {report: 'md'}}, 'md', '--report text', 'text'],
  ['check', 'apertium', {apertium: false}, false, '--apertium', true],
  ['check', 'apertium', {apertium: true}, true, '--no-apertium', false],
  ['check', 'all', {check: {all: true}}, true, '--no-all', false],
  ['check', 'by', {check: {by: 'owner'}}, 'owner', '--by rule', 'rule'],
  ['check', 'report', {check: {report: 'gitlab'}}, 'gitlab', '--report text', 'text'],
  ['compare a b', 'exceptions', {compare: {exceptions: 'c.yaml'}}, path.resolve('/c.yaml'), '--exceptions d', 'd'],
  ['compare a b', 'report', {compare: {report: 'html'}}, 'html', '--report text', 'text'],
  ['export a', 'as', {export: {as: 'protokoll'}}, 'protokoll', '--as protokoll', 'protokoll'],
  ['export a --as protokoll', 'format', {export: {format: 'csv'}}, 'csv', '--format xlsx', 'xlsx'],
  ['export a --as protokoll', 'language', {export: {language: 'nn'}}, 'nn', '--language nb', 'nb'],
  ['preview', 'apertium', {apertium: false}, false, '--apertium', true],
  ['preview', 'open', {preview: {open: true}}, true, '--no-open', false],
  ['preview', 'port', {preview: {port: 8080}}, '8080', '--port 1', '1'],
  ['preview', 'readOnly', {preview: {readOnly: true}}, true, '--no-read-only', false],
  ['render', 'quiet', {quiet: true}, true, '--no-quiet', false],
  ['status', 'apertium', {apertium: false}, false, '--apertium', true],
  [
    'status',
    'published',
    {status: {published: ['https://a.no', 'nn=https://b.no']}},
    [{address: 'https://a.no'}, {address: 'https://b.no', language: 'nn'}],
    '--published https://c.no',
    [{address: 'https://c.no'}]
  ],
  [
    'status',
    'published',
    {status: {published: ['https://a.no']}},
    [{address: 'https://a.no'}],
    '--no-published',
    false
  ],
  ['status', 'report', {status: {report: 'md'}}, 'md', '--report text', 'text'],
  ['translate draft a --to nn', 'engine', {translate: {draft: {engine: 'a'}}}, 'a', '--engine b', 'b'],
  ['translate draft a --to nn', 'from', {translate: {draft: {from: 'nb'}}}, 'nb', '--from en', 'en'],
  [
    'translate draft a --to nn',
    'only',
    {translate: {draft: {only: ['missing', 'stale']}}},
    new Set(['absent', 'empty', 'stale']),
    '--only draft',
    new Set(['draft'])
  ],
  ['translate draft a', 'to', {translate: {draft: {to: 'nn'}}}, 'nn', '--to en', 'en'],
  ['translate export a --to en', 'format', {translate: {export: {format: 'po'}}}, 'po', '--format xlsx', 'xlsx'],
  [
    'translate export a --to en',
    'only',
    {translate: {export: {only: ['stale']}}},
    new Set(['stale']),
    '--only draft',
    new Set(['draft'])
  ],
  ['translate export a --to en', 'package', {translate: {export: {package: true}}}, true, '--no-package', false],
  ['translate export a', 'to', {translate: {export: {to: 'en'}}}, 'en', '--to nn', 'nn'],
  ['translate status', 'report', {translate: {status: {report: 'json'}}}, 'json', '--report text', 'text']
]

describe('what a configuration says of options', () => {
  test.each(cases)(
    'is taken by `%s` for --%s, which beats it',
    async (line, option, configuration, settled, given, read) => {
      expect((await optionsOf(line, configuration))[option]).toEqual(settled)
      expect((await optionsOf(`${line} ${given}`, configuration))[option]).toEqual(read)
    }
  )

  test('is tried above for every option that can be said', () => {
    const tried = new Set(cases.map(([line, option]) => `${line.replace(/^(translate )?(\S+).*/, '$1$2')} ${option}`))
    const all = Object.entries(optionSettings).flatMap(([command, options]) =>
      Object.keys(options).map((option) => `${command} ${option}`)
    )
    expect([...tried].sort()).toEqual(all.sort())
  })

  test('changes nothing of commands for which it says nothing', async () => {
    expect(await optionsOf('check', {})).toEqual({apertium: true})
    expect(await optionsOf('check', {audit: {all: true}, status: {report: 'json'}})).toEqual({apertium: true})
  })

  test('is needed for what must be said, where the option is left out', async () => {
    await expect(optionsOf('export a', {})).rejects.toMatchObject({code: 'commander.missingMandatoryOptionValue'})
    await expect(optionsOf('translate draft a', {translate: {export: {to: 'en'}}})).rejects.toMatchObject({
      code: 'commander.missingMandatoryOptionValue'
    })
  })
})

describe('a command', () => {
  test('does what the configuration says, and what an option says before it', async () => {
    const root = minimalProject({'personvern.config.yaml': 'check: {report: json}\n'})
    const told = JSON.parse((await runCommand(['check'], root)).stdout) as {rule: string}[]
    expect(told.map(({rule}) => rule)).toEqual(expect.arrayContaining(['missing-complaint', 'missing-updated']))
    expect((await runCommand(['check', '--report', 'md', '--messages', 'en'], root)).stdout).toMatch(/^# /)
    expect((await runCommand(['check', '--matrix', '--messages', 'en'], root)).stdout).not.toMatch(/^[[{]/)
  })

  test('finds what the configuration names beside the configuration, wherever it is called from', async () => {
    const root = temporaryFolder({
      'personvern.config.json': '{"compare": {"exceptions": "apart.yaml"}, "messages": "en"}',
      'apart.yaml': 'no list\n',
      'pages/a.md': '# A\n\nText.\n',
      'pages/b.md': '# A\n\nText.\n'
    })
    const {code, stderr} = await runCommand(['compare', 'en=a.md', 'en=b.md'], path.join(root, 'pages'))
    expect({code, names: stderr.includes('apart.yaml')}).toEqual({code: 2, names: true})
  })

  test.each([
    ['personvern.config.yaml', 'messages: en\naudit: {reprot: json}\n', '2:9'],
    ['personvern.config.json', '{\n  "messages": "en",\n  "audit": {"reprot": "json"}\n}\n', '3:13']
  ])('that looks into no project says what is wrong in %s, and does nothing', async (file, text, place) => {
    const root = temporaryFolder({[file]: text, 'page.md': '# Page\n'})
    const {code, stdout, stderr} = await runCommand(['audit', 'page.md', '--messages', 'en'], root)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(place)
    expect(stderr).toContain('There is no field ‘reprot’ here. Correct the name, or remove the field.')
    expect(stderr).toContain('‘report’')
    expect(stderr).toMatch(new RegExp(`Correct the settings in ‘${file}’ first\\.\\n$`))
  })
})

describe('a configuration that is called something else', () => {
  test('is told by commands that look into a project, and by those that do not', async () => {
    const files = {'personvern.config.yml': 'out: pages\n', 'page.md': '# Page\n'}
    const rendered = await runCommand(['render', '--messages', 'en'], minimalProject(files))
    expect(rendered.code).toBe(1)
    expect(rendered.stderr).toContain(
      'because the file is called ‘personvern.config.yml’. Give it one of the names that the program reads. Write personvern.config.yaml or personvern.config.json.'
    )
    const {code, stdout, stderr} = await runCommand(['audit', 'page.md', '--messages', 'en'], temporaryFolder(files))
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/Correct the settings in ‘personvern\.config\.yml’ first\.\n$/)
  })
})

describe('every command', () => {
  test.each([
    [['check']],
    [['status']],
    [['translate', 'status']],
    [['export', 'minimal', '--as', 'protokoll', '--format', 'json']],
    [['approve', 'minimal', '--language', 'en', '--by', 'Ola', '--today', '2026-11-21', '--no-note']],
    [['rename', 'minimal', 'nothing', 'something', '--dry-run']],
    [['translate', 'review', 'minimal', '--language', 'nn', '--today', '2026-11-21']],
    [['init', 'minimal']],
    [['check', '--matrix']]
  ])('finds the project from a folder in it as from the folder itself: %j', async (args) => {
    const above = await runCommand(args, minimalProject())
    const root = minimalProject({'site/pages/README.md': ''})
    const below = await runCommand(args, path.join(root, 'site', 'pages'))
    const seen = (text: string): string => text.replaceAll('../', '').replace(/\/tmp\/personvern-\w+/g, '')
    expect({...below, stdout: seen(below.stdout), stderr: seen(below.stderr)}).toEqual({
      ...above,
      stdout: seen(above.stdout),
      stderr: seen(above.stderr)
    })
  })
})
