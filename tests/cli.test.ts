import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {main} from '../src/cli.ts'
import {packageVersion} from '../src/workspace/product/package-version.ts'
import {minimalProject} from './support/minimal-project.ts'
import {readTree} from './support/read-tree.ts'
import {rememberingSurroundings, runCommand} from './support/run-command.ts'
import {temporaryFolder} from './support/temporary-folder.ts'

/** What the program says to a command that does not exist: it differs by the language of messages and by nothing else. */
const languageOf = async (args: string[], cwd: string): Promise<string> => {
  const {stderr} = await runCommand(['publish', ...args], cwd)
  return (
    {'Kommandoen «publish» finnes': 'nb', 'Kommandoen «publish» finst': 'nn'}[
      stderr.split(' ').slice(0, 3).join(' ')
    ] ?? 'en'
  )
}

describe('the language of messages', () => {
  const nynorsk = {'personvern.config.yaml': 'messages: nn\n'}

  test('is bokmål when nobody asks for another', async () => {
    expect(await languageOf([], temporaryFolder())).toBe('nb')
  })

  test('is that of the configuration, also of a root elsewhere, and that of the option before it', async () => {
    expect(await languageOf([], temporaryFolder(nynorsk))).toBe('nn')
    expect(await languageOf(['--root', 'a'], temporaryFolder({'a/personvern.config.yaml': 'messages: nn\n'}))).toBe(
      'nn'
    )
    expect(await languageOf(['--root=a'], temporaryFolder({'a/personvern.config.yaml': 'messages: nn\n'}))).toBe('nn')
    expect(await languageOf(['--messages', 'en'], temporaryFolder(nynorsk))).toBe('en')
    expect(await languageOf(['--messages=en'], temporaryFolder(nynorsk))).toBe('en')
  })

  test('is the last that is asked for, as every option is', async () => {
    expect(await languageOf(['--messages', 'nn', '--messages', 'en'], temporaryFolder())).toBe('en')
  })

  test('is bokmål where the one asked for does not exist, and where its name is left out', async () => {
    expect(await languageOf(['--messages', 'sv'], temporaryFolder())).toBe('nb')
    expect(await languageOf(['--messages'], temporaryFolder())).toBe('nb')
  })

  test.each([[['check']], [['status']], [['explain']], [['translate', 'status']], [['render']]])(
    'is refused by every command where there are no messages in it: %j',
    async (command) => {
      const {code, stderr} = await runCommand([...command, '--messages', 'no'], minimalProject())
      expect({code, stderr}).toEqual({
        code: 2,
        stderr: expect.stringMatching(/^«no» kan ikke brukes for «--messages»\. .*nb eller nn/)
      })
    }
  )

  test('is that of the configuration also when something else in that is wrong', async () => {
    const root = minimalProject({'personvern.config.yaml': 'messages: en\njobs: 0\n'})
    expect(await runCommand(['render'], root)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('‘0’ cannot be used here. Correct the value. Write a number from 1 to 999.')
    })
  })

  test('may have words of the project', async () => {
    const root = temporaryFolder({'locales/nb/own.yaml': 'usage: {unknownCommand: "Hæ, {{actual}}?"}\n'})
    expect((await runCommand(['publish'], root)).stderr).toMatch(/^Hæ, publish\? /)
  })
})

describe('the program', () => {
  test('tells its version', async () => {
    const run = await runCommand(['--version'], temporaryFolder())
    expect(run).toEqual({code: 0, stdout: `${packageVersion()}\n`, stderr: ''})
  })

  test('lays help out for the width of the terminal', async () => {
    const widest = async (columns: number): Promise<number> => {
      const {surroundings, stdout} = rememberingSurroundings(temporaryFolder())
      surroundings.stdout.columns = columns
      await main(['render', '--help'], surroundings)
      return Math.max(
        ...stdout()
          .split('\n')
          .map(({length}) => length)
      )
    }
    expect(await widest(70)).toBeLessThanOrEqual(70)
    expect(await widest(200)).toBeGreaterThan(80)
  })

  test('says in the language of messages that something was refused that it printed, whatever came of the command', async () => {
    for (const args of [['--help'], ['publish'], ['render']]) {
      const {surroundings, stderr} = rememberingSurroundings(
        minimalProject({'personvern.config.yaml': 'messages: nn\n'})
      )
      expect(await main(args, {...surroundings, refused: () => Promise.resolve('ENOSPC')})).toBe(2)
      expect(stderr().split('\n').slice(-2)).toEqual([
        'Kan ikkje skrive ut alt (ENOSPC). Kontroller at det er plass på disken du skriv til.',
        ''
      ])
    }
  })

  test('ends as the command does when nothing was refused', async () => {
    const {surroundings} = rememberingSurroundings(minimalProject())
    expect(await main(['--help'], {...surroundings, refused: () => Promise.resolve(undefined)})).toBe(0)
  })

  test.each([
    ['--out', ['render', '--out', '']],
    ['--out', ['render', '--verify', '--out=']],
    ['--cache', ['render', '--cache', '']],
    ['--root', ['check', '--root', '']],
    ['--export', ['preview', '--export', '']],
    ['--exceptions', ['compare', 'a.html', 'b.html', '--exceptions', '']],
    ['<file>', ['audit', '']],
    ['<file>', ['compare', 'a.html', '']]
  ])('refuses %s without a name, and writes nothing', async (option, args) => {
    const root = minimalProject()
    const before = readTree(root)
    expect(await runCommand([...args, '--messages', 'en'], root)).toEqual({
      code: 2,
      stdout: '',
      stderr: `‘${option}’ must have the name of a file or folder, but the name is empty. If it comes from a variable, check that the variable has a value.\n`
    })
    expect(readTree(root)).toEqual(before)
  })

  test('calls a bug a bug: asks for a report, with the version and where it happened', async () => {
    const {surroundings, stderr} = rememberingSurroundings(minimalProject())
    surroundings.stdout.write = () => {
      throw new TypeError('Out of paper')
    }
    expect(await main(['render'], surroundings)).toBe(70)
    expect(stderr()).toContain(packageVersion())
    expect(stderr()).toContain('TypeError: Out of paper\n    at ')
  })

  test('calls a bug a bug also when what was thrown is no error', async () => {
    const {surroundings, stderr} = rememberingSurroundings(minimalProject())
    surroundings.stdout.write = () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw 'paper'
    }
    expect(await main(['render'], surroundings)).toBe(70)
    expect(stderr().endsWith('\n\npaper\n')).toBe(true)
  })

  test.each([['locales/nb/own.yaml'], ['personvern.config.yaml'], ['locales']])(
    'tells that %s cannot be read, in the language asked for',
    async (file) => {
      const root = minimalProject()
      fs.rmSync(path.join(root, file), {force: true})
      fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
      fs.symlinkSync(path.basename(file), path.join(root, file))
      const {code, stderr} = await runCommand(['render', '--messages', 'en'], root)
      expect({code, lines: stderr.trimEnd().split('\n').length}).toEqual({code: 2, lines: 1})
      expect(stderr).toContain(`${path.join(root, file)}’ (ELOOP)`)
    }
  )

  test('takes a root that is a file for what it is', async () => {
    expect(await runCommand(['render', '--root', 'file'], temporaryFolder({file: ''}))).toMatchObject({code: 2})
  })
})
