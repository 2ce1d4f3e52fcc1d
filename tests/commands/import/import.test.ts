import fs from 'node:fs'
import path from 'node:path'
import {Command} from 'commander'
import {describe, expect, test} from '@jest/globals'
import {declareImport} from '../../../src/commands/import/import-command.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {readTree} from '../../support/read-tree.ts'
import {rememberingSurroundings} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const seeds = path.join(packageRoot, 'tests', 'policies', 'seeds')
const [nynorsk, english] = ['dfo.nn.txt', 'dfo.en.txt'].map((name) => fs.readFileSync(path.join(seeds, name)))
const words = createMessageWords(loadLanguages(packageRoot).translator('nn'))

/** Run the command as the program does, without the program around it. */
async function run(args: readonly string[], cwd: string, stdin?: Uint8Array): Promise<{code: number; stdout: string}> {
  const {surroundings, stdout} = rememberingSurroundings(cwd)
  const command = new Command('import').exitOverride().configureOutput({writeErr: () => undefined})
  let code = -1
  declareImport(command, {
    words,
    surroundings: {...surroundings, ...(stdin && {stdin: () => stdin})},
    say: (key) => words.say(`help.${key}`),
    finish: (done) => (code = done)
  })
  await command.parseAsync([...args], {from: 'user'})
  return {code, stdout: stdout()}
}

describe('personvern import', () => {
  test('makes a project in a folder that is none, and says what it made, what is open and what to do', async () => {
    const cwd = temporaryFolder({'side.txt': nynorsk!})
    const {code, stdout} = await run(['side.txt', '--language', 'nn', '--as', 'ny'], cwd)
    expect(code).toBe(0)
    expect([...readTree(cwd).keys()]).toEqual(['policies/ny/nn.yaml', 'policies/ny/policy.yaml', 'side.txt'])
    expect(stdout).toMatch(/^\d+ avsnitt i 9 delar, \d+ opplysningar foreslåtte, 2 må avklarast\.\n/)
    expect(stdout).toContain('  1. Kva behandlingar av personopplysningar fortel desse delane om?')
    expect(stdout).toContain(`  ${path.join('policies', 'ny', 'policy.yaml')}\n`)
    expect(stdout).toMatch(/`personvern render ny`\.\nKøyr så `personvern check ny`/)
  })

  test('pairs languages, and says that only a draft can be made while one lacks text', async () => {
    const cwd = temporaryFolder({'side.txt': nynorsk!, 'page.txt': english!})
    const {stdout} = await run(['side.txt', '--language', 'nn', '--with', 'en=page.txt', '--as', 'ny'], cwd)
    expect(fs.readFileSync(path.join(cwd, 'policies/ny/policy.yaml'), 'utf8')).toContain('languages: [nn, en]\n')
    expect(stdout).toContain('`personvern render ny --draft`')
  })

  test('names what it left out of the page', async () => {
    const cwd = temporaryFolder({'page.txt': english!})
    const {stdout} = await run(['page.txt', '--language', 'en', '--as', 'ny'], cwd)
    expect(stdout).toMatch(/delar av sida «page\.txt» høyrer ikkje til erklæringa og er ikkje tekne med: «Did you find/)
  })

  test('writes nothing with --dry-run, and shows what it would have written', async () => {
    const cwd = temporaryFolder({'side.txt': nynorsk!})
    const {stdout} = await run(['side.txt', '--language', 'nn', '--as', 'ny', '--dry-run'], cwd)
    expect([...readTree(cwd).keys()]).toEqual(['side.txt'])
    expect(stdout).toContain(path.join('policies', 'ny', 'nn.yaml'))
    expect(stdout).toContain('ingenting er lagra')
    expect(stdout).not.toContain('personvern render')
  })

  test('reads what is piped in, and writes where --root says', async () => {
    const cwd = temporaryFolder({'mappe/les.md': ''})
    await run(['-', '--language', 'nn', '--as', 'ny', '--root', 'mappe'], cwd, nynorsk)
    expect([...readTree(cwd).keys()]).toEqual([
      'mappe/les.md',
      'mappe/policies/ny/nn.yaml',
      'mappe/policies/ny/policy.yaml'
    ])
  })

  test.each([
    ['a policy that is there', ['--as', 'gammal'], 'exists'],
    ['an id that is none', ['--as', '../ute'], 'bad-form'],
    ['a folder that is not there', ['--as', 'ny', '--root', 'borte'], 'no-root'],
    ['two pages in one language', ['--as', 'ny', '--with', 'nn=side.txt'], 'import-same-language'],
    ['a page without its language', ['--as', 'ny', '--with', 'side.txt'], 'bad-form']
  ])('refuses %s, and writes nothing', async (_, args, code) => {
    const cwd = temporaryFolder({'side.txt': nynorsk!, 'policies/gammal/policy.yaml': 'personvern: 1\n'})
    const before = readTree(cwd)
    await expect(run(['side.txt', '--language', 'nn', ...args], cwd)).rejects.toMatchObject({name: 'Misuse', code})
    expect(readTree(cwd)).toEqual(before)
  })

  test('names the option that a language that there is not was written with', async () => {
    const cwd = temporaryFolder({'side.txt': nynorsk!, 'page.txt': english!})
    await expect(
      run(['side.txt', '--language', 'nn', '--with', 'sv=page.txt', '--as', 'ny'], cwd)
    ).rejects.toMatchObject({code: 'bad-option', parameters: {option: '--with', actual: 'sv'}})
  })
})
