import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {main} from '../../../src/cli.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {rememberingSurroundings, runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** A project with so many policies of one page in one language. */
function projectOf(count: number): string {
  const words = 'title: Personvern\ncontroller: {name: Kommunen}\nsections: {about: {title: Om, text: Tekst.}}\n'
  const ids = Array.from({length: count}, (_, index) => `kommune-${index}`)
  return temporaryFolder(
    Object.fromEntries(
      ids.flatMap((id) => [
        [`policies/${id}/policy.yaml`, oneLanguage],
        [`policies/${id}/nb.yaml`, words]
      ])
    )
  )
}

/** Render on a terminal. */
async function onTerminal(root: string, args: string[] = []): Promise<{stdout: string[]; stderr: string}> {
  const {surroundings, stdout, stderr} = rememberingSurroundings(root)
  surroundings.stderr.isTTY = true
  await main(['render', '--format', 'md', ...args], surroundings)
  return {stdout: stdout().trimEnd().split('\n'), stderr: stderr()}
}

describe('rendering many policies on a terminal', () => {
  test('shows how far it has come instead of a line a file, and clears it', async () => {
    const {stdout, stderr} = await onTerminal(projectOf(20))
    expect(stdout).toHaveLength(1)
    expect(stderr).toContain('] 20/20')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
  })

  test('shows a line a file when they are few', async () => {
    const {stdout, stderr} = await onTerminal(projectOf(19))
    expect(stdout).toHaveLength(20)
    expect(stderr).toBe('')
  })

  test('shows nothing when it is told to be quiet', async () => {
    expect(await onTerminal(projectOf(20), ['--quiet'])).toEqual({stdout: [''], stderr: ''})
  })
})

describe('what is told', () => {
  test('has no progress and no control characters in it where there is no terminal', async () => {
    const {stdout, stderr} = await runCommand(['render', '--format', 'md'], projectOf(20))
    expect(stdout.trimEnd().split('\n')).toHaveLength(21)
    expect(stderr).toBe('')
  })

  test('names files as seen from where one stands', async () => {
    const root = minimalProject()
    const from = async (cwd: string, ...args: string[]): Promise<string> => {
      const {stdout} = await runCommand(['render', '--language', 'nb', '--format', 'md', ...args], cwd)
      return stdout.split('\n')[0]!
    }
    expect(await from(root)).toBe('dist/minimal/nb.md')
    expect(await from(root, '--out', '.')).toBe('minimal/nb.md')
    expect(await from(`${root}/policies`, '--root', '..')).toBe('../dist/minimal/nb.md')
  })

  test('names what something is wrong in as seen from where one stands, but for what was piped in', async () => {
    const root = minimalProject({'policies/minimal/nn.yaml': 'a: ['})
    const told = async (...args: string[]): Promise<string> => {
      const {stderr} = await runCommand(['render', '--root', '..', ...args], path.join(root, 'policies'), 'a: 1\n')
      return stderr.split('\n')[0]!
    }
    expect(await told()).toBe('../policies/minimal/nn.yaml')
    expect(await told('minimal', '--language', 'nb', '--format', 'md', '--stdout')).toBe('../policies/minimal/nn.yaml')
    expect(await told('minimal', '--stdin')).toBe('-')
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'unknown: 1\n')
    expect(await told()).toBe('../personvern.config.yaml')
    expect(await told('--verify')).toBe('../personvern.config.yaml')
  })

  test('counts warnings, which stop nothing', async () => {
    const facts = oneLanguage.replace('Skyhus AS', '"Sky\\u202Ehus"')
    const {code, stdout, stderr} = await runCommand(
      ['render', '--messages', 'en'],
      minimalProject({'policies/minimal/policy.yaml': facts})
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/^ {2}4:26 {2}warning {2}.* {2}direction-control$/m)
    expect(stdout).toMatch(/\bOne warning\b/)
  })
})

describe('options that are read from text', () => {
  const options = async (...args: string[]) => {
    const {code, stdout, stderr} = await runCommand(['render', '--language', 'nb', ...args], minimalProject())
    return {code, told: code === 0 ? stdout.split('\n')[0]! : stderr}
  }

  test('are told as they were written when they cannot be used', async () => {
    for (const actual of ['abc', '', '2.5', '0x2'])
      expect((await options('--fragment', '--first-heading', actual)).told).toContain(
        `«${actual}» kan ikke brukes for «--first-heading»`
      )
  })

  test('are told the range that numbers can be in, which is the same in the configuration', async () => {
    for (const actual of ['0', '1000', '-1', 'abc', '1.5'])
      expect(await options(`--jobs=${actual}`)).toEqual({
        code: 2,
        told: `«${actual}» kan ikke brukes for «--jobs». Skriv et tall fra 1 til 999.\n`
      })
    expect((await options('--shard', '1/10001')).told).toContain('(høyst 10000)')
    const root = minimalProject({'personvern.config.yaml': 'jobs: 1000\n'})
    expect((await runCommand(['render'], root)).stderr).toContain('Skriv et tall fra 1 til 999.')
  })

  test('leave a policy after --fragment to the policies', async () => {
    expect(await options('--format', 'html', '--fragment', 'minimal')).toEqual({code: 0, told: 'dist/minimal/nb.html'})
    expect((await options('--fragment', 'plian')).told).toContain('«plian»')
  })

  test('say with which other they work', async () => {
    expect(await options('--ids')).toEqual({
      code: 2,
      told: '--ids virker bare sammen med --fragment plain. Legg til --fragment plain, eller ta bort --ids.\n'
    })
  })

  test('switch off what the configuration says', async () => {
    const root = minimalProject({
      'personvern.config.yaml': 'fragment: plain\nids: true\nembedDpv: true\ntarget: hugo\n'
    })
    const flags = ['--fragment', 'none', '--no-ids', '--no-embed-dpv', '--target', 'none', '--theme', 'none']
    await runCommand(['render', '--format', 'html', '--language', 'nb', ...flags], root)
    const page = fs.readFileSync(path.join(root, 'dist/minimal/nb.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).not.toContain('dpv')
  })
})
