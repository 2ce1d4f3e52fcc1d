import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {layScenario, readScenario} from '../support/lay-scenario.ts'
import {readTree} from '../support/read-tree.ts'
import {runCommand, type CommandRun} from '../support/run-command.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

const here = import.meta.dirname
const names = fs
  .readdirSync(here, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({name}) => name)
  .sort()

/** What a scenario ends in, as the files of `expected/`. */
type Ending = Record<string, string>

describe.each(names)('%s', (name) => {
  const folder = path.join(here, name)
  const scenario = readScenario(folder)

  test(scenario.why, async () => {
    const root = temporaryFolder()
    layScenario(folder, root)
    const before = readTree(root)
    const run = await runCommand(scenario.args, root)
    const after = readTree(root)

    const ending = endingOf(run, root, scenario.pages === undefined ? undefined : path.join(root, scenario.pages))
    if (process.env['UPDATE_GOLDEN']) writeExpected(folder, ending)
    expect(ending).toEqual(readExpected(folder))
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /)
    expect(run.stdout + run.stderr).not.toMatch(
      /\b(?:check|explain|finding|matrix|misuse|usage|help|render|report)\.[a-z]/
    )
    if (!scenario.args.includes('--quiet'))
      expect(changed(before, after)).toEqual(writes(scenario.args) ? announced(run, root) : [])
  })
})

function endingOf({code, stdout, stderr}: CommandRun, root: string, pages: string | undefined): Ending {
  const shown = (text: string): string => withoutFingerprint(text).replaceAll(root, '<root>')
  const made = pages === undefined || !fs.existsSync(pages) ? [] : [...readTree(pages)]
  return {
    code: `${code}\n`,
    'stdout.txt': shown(stdout),
    'stderr.txt': shown(stderr),
    ...Object.fromEntries(
      made
        .filter(([file]) => !file.startsWith('assets/') && !isManifest(file))
        .map(([file, content]) => [`out/${file}`, withoutFingerprint(content.toString('utf8'))])
    )
  }
}

/** What runs tell each other of what they wrote is no part of what a scenario shows. */
function isManifest(file: string): boolean {
  return file.split('/').includes('.personvern')
}

/** What a style sheet holds is no part of what a scenario shows, so its name is without the fingerprint of it. */
function withoutFingerprint(text: string): string {
  return text.replace(/(assets\/[a-z-]+)-[\da-f]{8}(?=\.css)/g, '$1-<hash>')
}

function readExpected(folder: string): Ending {
  const expected = path.join(folder, 'expected')
  return Object.fromEntries([...readTree(expected)].map(([file, content]) => [file, content.toString('utf8')]))
}

function writeExpected(folder: string, ending: Ending): void {
  const expected = path.join(folder, 'expected')
  fs.rmSync(expected, {recursive: true, force: true})
  for (const [file, content] of Object.entries(ending)) {
    fs.mkdirSync(path.dirname(path.join(expected, file)), {recursive: true})
    fs.writeFileSync(path.join(expected, file), content)
  }
}

/** The files that are not as they were: nothing half-written is among them, and nothing is gone. */
function changed(before: Map<string, Buffer>, after: Map<string, Buffer>): string[] {
  const files = new Set([...before.keys(), ...after.keys()])
  return [...files]
    .filter((file) => !isManifest(file) && after.get(file)?.equals(before.get(file) ?? missing) !== true)
    .sort()
}

const missing = Buffer.from('\0')

/** Whether a command may change files: all others name files that they only look at. */
function writes([command = '']: readonly string[]): boolean {
  return ['init', 'render'].includes(command)
}

/** The files that the program says it wrote. */
function announced({stdout}: CommandRun, root: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => fs.existsSync(path.join(root, line)) && fs.statSync(path.join(root, line)).isFile())
    .sort()
}
