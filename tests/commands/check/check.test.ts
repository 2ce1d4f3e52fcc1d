import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'
import {main} from '../../../src/cli.ts'
import {reportNames} from '../../../src/model/command-settings.ts'
import {rememberingSurroundings, runCommand, type CommandRun} from '../../support/run-command.ts'
import {soundFile, soundProject, wantingProject} from '../../support/sound-project.ts'

/** Check a project, on no day of the clock and without what a machine may have installed. */
async function check(root: string, ...args: string[]): Promise<CommandRun> {
  return runCommand(['check', '--no-apertium', '--messages', 'en', ...args], root)
}

const lines = ({stdout}: CommandRun): string[] => stdout.trimEnd().split('\n')

describe('a report', () => {
  const root = (): string => wantingProject()

  test.each(reportNames.check)('%s is laid out for those who read it, the same each time', async (name) => {
    const project = root()
    const run = await check(project, '--report', name)
    expect(run).toMatchObject({code: 1, stderr: ''})
    expect(run.stdout.length).toBeGreaterThan(0)
    expect(await check(project, '--report', name)).toEqual(run)
  })

  test('is text when nothing else is asked for', async () => {
    const project = root()
    expect(await check(project)).toEqual(await check(project, '--report', 'text'))
    expect(lines(await check(project)).at(-1)).toBe('One policy was checked: one error, 2 warnings, 3 notes.')
  })

  test('for programs can be read by programs', async () => {
    const found = JSON.parse((await check(root(), '--report', 'json')).stdout) as {rule: string}[]
    expect(found.map(({rule}) => rule)).toContain('missing-retention')
    const {runs} = JSON.parse((await check(root(), '--report', 'sarif')).stdout) as {runs: {results: object[]}[]}
    expect(runs[0]!.results).toHaveLength(found.length)
    expect((await check(root(), '--report', 'github')).stdout).toMatch(
      /^::error file=policies\/newsletter\/policy\.yaml,line=9,/
    )
  })

  test('of tests has files without findings as tests that pass', async () => {
    const sound = await check(soundProject(), '--report', 'junit')
    expect(sound.code).toBe(0)
    expect(sound.stdout.match(/<testsuite name="[^"]*"/g)).toEqual(
      ['en', 'nb', 'nn', 'policy'].map((name) => `<testsuite name="policies/newsletter/${name}.yaml"`)
    )
  })

  test('to send out is a list with a box for each finding, by who must answer', async () => {
    expect((await check(root(), '--report', 'md')).stdout.match(/^## .*/gm)).toEqual([
      '## The department: communications (1)',
      '## The editor (1)',
      '## The translator (1)'
    ])
  })

  test('may be a workbook, whose bytes come as they are', async () => {
    const {stdout} = await check(root(), '--report', 'xlsx')
    const parts = unzipSync(Buffer.from(stdout, 'latin1'))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('The department: communications')
  })
})

describe('findings', () => {
  const headings = async (by: string): Promise<string[]> =>
    lines(await check(wantingProject(), '--by', by)).filter((line) => /^[^ ]/.test(line) && !/^\d|^One/.test(line))

  test('can be gathered by file, by owner and by rule', async () => {
    expect(await headings('file')).toEqual(['policies/newsletter/policy.yaml', 'policies/newsletter/nn.yaml'])
    expect(await headings('owner')).toEqual(['The department: communications', 'The editor', 'The translator'])
    expect(await headings('rule')).toEqual(['missing-retention', 'foreign-word', 'missing-updated'])
  })

  test('that are hints are folded into a line, unless all are asked for', async () => {
    const folded = '3 notes: insecure-address × 3'
    expect(lines(await check(wantingProject()))).toContain(folded)
    const all = await check(wantingProject(), '--all')
    expect(lines(all)).not.toContain(folded)
    expect(all.stdout.match(/insecure-address$/gm)).toHaveLength(3)
  })

  test('name files as seen from where one stands', async () => {
    const root = wantingProject()
    const elsewhere = (await check(path.join(root, 'policies'), '--root', '..', '--report', 'junit')).stdout
    expect(elsewhere.match(/<testsuite name="[^"]*"/g)).toContain('<testsuite name="../policies/newsletter/nb.yaml"')
    expect((await check(path.dirname(root), '--root', path.basename(root))).stdout).toContain(
      `${path.basename(root)}/policies/newsletter/policy.yaml\n`
    )
  })

  test('that several policies share are told once', async () => {
    const root = soundProject({
      'templates/document.md.hbs': '{{#with}}{{/with}}',
      ...Object.fromEntries(
        (['policy', 'nb', 'nn', 'en'] as const).map((name) => [`policies/other/${name}.yaml`, soundFile(name)])
      )
    })
    expect(lines(await check(root)).at(-1)).toBe('2 policies were checked: one error.')
  })

  test('have colours only where they are shown', async () => {
    const colored = async (color: boolean): Promise<string> => {
      const {surroundings, stdout} = rememberingSurroundings(wantingProject())
      surroundings.stdout.color = color
      await main(['check', '--no-apertium'], surroundings)
      return stdout()
    }
    expect(await colored(true)).toContain('\u001b[')
    expect(await colored(false)).not.toContain('\u001b[')
  })
})

describe('the exit code', () => {
  const code = async (...args: string[]): Promise<number> => (await check(wantingProject(), ...args)).code
  const mild = ['--rule', 'missing-retention=off']

  test('is 1 when there are errors, and 0 when there are none', async () => {
    expect(await code()).toBe(1)
    expect(await code(...mild)).toBe(0)
    expect((await check(soundProject())).code).toBe(0)
  })

  test('is 1 when there are more warnings than may pass', async () => {
    expect(await code(...mild, '--max-warnings', '2')).toBe(0)
    expect(await code(...mild, '--max-warnings', '1')).toBe(1)
    expect(
      await code(...mild, '--max-warnings=0', '--rule', 'foreign-word=off', '--rule', 'missing-updated=info')
    ).toBe(0)
  })

  test('follows the configuration where the option does not say how many may pass', async () => {
    const root = wantingProject({'personvern.config.yaml': 'maxWarnings: 0\nrules: {missing-retention: info}\n'})
    expect((await check(root)).code).toBe(1)
    expect((await check(root, '--max-warnings', '9')).code).toBe(0)
  })

  test.each([
    ['--max-warnings', '-1'],
    ['--max-warnings', '1.5'],
    ['--rule', 'missing-retention'],
    ['--rule', 'zzz=off'],
    ['--today', '2026-11'],
    ['--today', 'today'],
    ['--by', ''],
    ['--report', 'TEXT']
  ])('is 2 when an option cannot work: %s %s', async (...args) => {
    expect(await check(soundProject(), ...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^.+\n$/)
    })
  })
})

describe('the day of the check', () => {
  const facts = soundFile('policy').replace('2026-09-01', '2019-01-01')
  const stale = async (today: string | undefined, ...args: string[]): Promise<boolean> => {
    const root = soundProject({'policies/newsletter/policy.yaml': facts})
    const {surroundings, stdout} = rememberingSurroundings(root)
    await main(['check', '--no-apertium', ...args], {...surroundings, ...(today !== undefined && {today})})
    return stdout().includes('stale-declaration')
  }

  test('is that of the surroundings, and that of the option before it', async () => {
    expect([await stale('2026-11-21'), await stale('2019-02-01'), await stale(undefined)]).toEqual([true, false, false])
    expect([
      await stale('2026-11-21', '--today', '2019-02-01'),
      await stale('2019-02-01', '--today', '2026-11-21')
    ]).toEqual([false, true])
  })
})

test('many policies show on a terminal how far it has come', async () => {
  const policies = Array.from({length: 20}, (_, index) => [`policies/p${index}/policy.yaml`, 'personvern: [\n'])
  const {surroundings, stderr} = rememberingSurroundings(
    soundProject(Object.fromEntries(policies) as Record<string, string>)
  )
  surroundings.stderr.isTTY = true
  await main(['check', '--no-apertium'], surroundings)
  expect(stderr()).toContain('] 21/21')
  expect(stderr().endsWith('\r\u001b[K')).toBe(true)
})
