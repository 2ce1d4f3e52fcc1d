import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {asIs} from '../../../src/commands/program/as-is.ts'
import {forPeople} from '../../../src/commands/program/for-people.ts'
import {nextSteps} from '../../../src/commands/status/next-steps.ts'
import {approvedId, approving, readProject} from '../../support/approving.ts'
import {runCommand} from '../../support/run-command.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** What would move the cursor, change the title of the window, or turn the direction of text. */
const unseen = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/** A stream, and what arrived in it. */
function stream(color: boolean): {output: ReturnType<typeof forPeople>; arrived: (string | Uint8Array)[]} {
  const arrived: (string | Uint8Array)[] = []
  return {output: forPeople({write: (content) => arrived.push(content), color}), arrived}
}

describe('a stream for people', () => {
  test('shows what would change how the rest shows', () => {
    const {output, arrived} = stream(false)
    output.write('Ola\u001B]0;pwn\u0007\t\u009B31m\u202E!\r\n\u001B[31mred')
    expect(arrived).toEqual(['Ola\uFFFD]0;pwn\uFFFD\t\uFFFD31m\uFFFD!\n\uFFFD[31mred'])
  })

  test('has the colours of reports where colours are shown, and nothing more', () => {
    const {output, arrived} = stream(true)
    output.write('\u001B[31mred\u001B[39m \u001B[8mhidden \u001B[2J')
    expect(arrived).toEqual(['\u001B[31mred\u001B[39m \uFFFD[8mhidden \uFFFD[2J'])
  })

  test('lets bytes pass, and all that programs read', () => {
    const {output, arrived} = stream(false)
    const bytes = Uint8Array.of(27, 91, 50, 74)
    output.write(bytes)
    asIs(output).write('\u001B[2J')
    expect(arrived).toEqual([bytes, '\u001B[2J'])
  })
})

/** A name that nobody means well with. */
const ugly = 'e\u001B[31m\u202E'

describe('nothing that is printed for people', () => {
  test('moves the cursor through who approved', async () => {
    const root = readProject()
    await approving(root, {by: 'Ola'})
    const record = path.join(root, 'policies', approvedId, 'approvals.tsv')
    fs.writeFileSync(record, fs.readFileSync(record, 'utf8').replace('Ola', 'Ola\u001B]0;pwn\u0007'))
    const {stdout} = await runCommand(['status', '--messages', 'en'], root)
    expect(stdout).toContain('by Ola\uFFFD]0;pwn\uFFFD')
    expect(stdout).not.toMatch(unseen)
  })

  test.each([
    ['an output folder', ['render', '--out', `out-${ugly}`]],
    ['a pattern', ['render', '--path', `{policy}${ugly}/{language}.{format}`]],
    ['a wrong argument', ['render', ugly]],
    ['a wrong option', [`--${ugly}`]]
  ])('turns or colours text through %s', async (_, args) => {
    const {stdout, stderr} = await runCommand([...args, '--messages', 'en'], soundProject())
    expect(stdout + stderr).toContain('\uFFFD')
    expect(stdout + stderr).not.toMatch(unseen)
  })

  test('turns text through the name of a page, while programs get it as it is', async () => {
    const page = 'x\u202E.md'
    const root = temporaryFolder({[page]: '# P\n\nVi behandler personopplysninger.\n'})
    const run = (report: string): ReturnType<typeof runCommand> =>
      runCommand(['audit', page, '--language', 'nb', '--report', report, '--messages', 'en'], root)
    const {stdout, stderr} = await run('text')
    expect(stdout + stderr).toContain('x\uFFFD.md')
    expect(stdout + stderr).not.toMatch(unseen)
    expect((await run('json')).stdout).toContain('\u202E.md')
  })
})

test('a command that is recommended names an id as shells read it', () => {
  const words = {say: (_: string, parameters: {command?: string}) => parameters.command} as never
  const command = (id: string, root?: string): unknown =>
    nextSteps({id, checked: false, languages: [], shared: {errors: 0, warnings: 0}} as never, words, root)[0]
  expect(command('min-kommune')).toBe('personvern check min-kommune')
  expect(command('e; touch PWNED', 'a b')).toBe('personvern check "e; touch PWNED" --root "a b"')
  expect(command("it's $(touch PWNED)")).toBe("personvern check 'it'\\''s $(touch PWNED)'")
})
