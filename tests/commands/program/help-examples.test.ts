import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {main} from '../../../src/cli.ts'
import {commandPath} from '../../../src/commands/program/command-path.ts'
import {helpExamples} from '../../../src/commands/program/help-examples.ts'
import {rememberingSurroundings, runCommand} from '../../support/run-command.ts'
import {standardLanguages} from '../../support/standard-bundle.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {runningCommands, wholeProgram} from '../../support/whole-program.ts'

const examples = Object.entries(helpExamples).flatMap(([command, list]) =>
  list.map((example) => [example.line, command, example] as const)
)

/** What the program is given of a line: not where its output goes. */
function argsOf(line: string): string[] {
  const [program, ...args] = line.replace(/ >.*/, '').split(' ')
  expect(program).toBe('personvern')
  return args
}

describe('the help', () => {
  test('has two or three examples of every command, and of no other', async () => {
    const running = runningCommands(await wholeProgram()).map(commandPath)
    expect(Object.keys(helpExamples).sort()).toEqual(['', 'translate', ...running].sort())
    for (const list of Object.values(helpExamples)) expect([2, 3]).toContain(list.length)
  })

  test.each(examples)('shows `%s`, which is understood', async (line, command) => {
    const program = await wholeProgram()
    const ran: string[] = []
    for (const one of runningCommands(program)) one.action(() => void ran.push(commandPath(one)))
    await program.parseAsync(argsOf(line), {from: 'user'})
    expect(ran).toEqual([ran[0]!.startsWith(command) ? ran[0] : command])
  })

  test('shows examples of renaming that work on what `init` makes, as it says they do', async () => {
    const root = temporaryFolder()
    await runCommand(['init', 'min-kommune'], root)
    for (const {line} of helpExamples['rename']!)
      expect(await runCommand(argsOf(line), root)).toMatchObject({code: 0, stderr: ''})
    expect(fs.readFileSync(path.join(root, 'policies/min-kommune/policy.yaml'), 'utf8')).toMatch(/^ +places: /m)
  })

  test('shows examples of beginning that work in an empty folder', async () => {
    for (const {line} of helpExamples['init']!)
      expect(await runCommand(argsOf(line), temporaryFolder())).toMatchObject({code: 0, stderr: ''})
  })

  test.each(standardLanguages)('explains each example of every command below its options, in %s', async (language) => {
    for (const [command, list] of Object.entries(helpExamples)) {
      const {stdout} = await runCommand([...command.split(' ').filter(Boolean), '--help', '--messages', language], '/')
      const [, shown = ''] = stdout.split(/^(?:Eksempler|Døme|Examples):\n/m)
      const lines = shown.trimEnd().split('\n')
      expect(lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim())).toEqual(
        list.map(({line}) => line)
      )
      expect(lines.filter((line) => /^ {6}[^\s{]/.test(line)).length).toBeGreaterThanOrEqual(list.length)
    }
  })

  test('keeps explanations within the width of the terminal', async () => {
    const {surroundings, stdout} = rememberingSurroundings(temporaryFolder())
    surroundings.stdout.columns = 60
    await main(['render', '--help', '--messages', 'en'], surroundings)
    const explanations = stdout()
      .split('Examples:\n')[1]!
      .split('\n')
      .filter((line) => /^ {6}/.test(line))
    expect(explanations.length).toBeGreaterThan(3)
    expect(Math.max(...explanations.map(({length}) => length))).toBeLessThanOrEqual(60)
  })
})
