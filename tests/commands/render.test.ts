import {describe, expect, test} from '@jest/globals'
import {main} from '../../src/cli.ts'
import {minimalProject, oneLanguage} from '../support/minimal-project.ts'
import {rememberingSurroundings, runCommand} from '../support/run-command.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

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
function onTerminal(root: string, args: string[] = []): {stdout: string[]; stderr: string} {
  const {surroundings, stdout, stderr} = rememberingSurroundings(root)
  surroundings.stderr.isTTY = true
  main(['render', '--format', 'md', ...args], surroundings)
  return {stdout: stdout().trimEnd().split('\n'), stderr: stderr()}
}

describe('rendering many policies on a terminal', () => {
  test('shows how far it has come instead of a line a file, and clears it', () => {
    const {stdout, stderr} = onTerminal(projectOf(20))
    expect(stdout).toHaveLength(1)
    expect(stderr).toContain('] 20/20')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
  })

  test('shows a line a file when they are few', () => {
    const {stdout, stderr} = onTerminal(projectOf(19))
    expect(stdout).toHaveLength(20)
    expect(stderr).toBe('')
  })

  test('shows nothing when it is told to be quiet', () => {
    expect(onTerminal(projectOf(20), ['--quiet'])).toEqual({stdout: [''], stderr: ''})
  })
})

describe('what is told', () => {
  test('has no progress and no control characters in it where there is no terminal', () => {
    const {stdout, stderr} = runCommand(['render', '--format', 'md'], projectOf(20))
    expect(stdout.trimEnd().split('\n')).toHaveLength(21)
    expect(stderr).toBe('')
  })

  test('names files as seen from where one stands', () => {
    const root = minimalProject()
    const from = (cwd: string, ...args: string[]): string =>
      runCommand(['render', '--language', 'nb', '--format', 'md', ...args], cwd).stdout.split('\n')[0]!
    expect(from(root)).toBe('dist/minimal/nb.md')
    expect(from(root, '--out', '.')).toBe('minimal/nb.md')
    expect(from(`${root}/policies`, '--root', '..')).toBe('../dist/minimal/nb.md')
  })

  test('counts warnings, which stop nothing', () => {
    const facts = oneLanguage.replace('Skyhus AS', '"Sky\\u202Ehus"')
    const {code, stdout, stderr} = runCommand(
      ['render', '--messages', 'en'],
      minimalProject({'policies/minimal/policy.yaml': facts})
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/^ {2}4:26 {2}warning {2}.* {2}direction-control$/m)
    expect(stdout).toMatch(/\bOne warning\b/)
  })
})
