import fs from 'node:fs'
import path from 'node:path'
import {Command} from 'commander'
import {describe, expect, test} from '@jest/globals'
import {declareRename} from '../../../src/commands/rename/rename-command.ts'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {rememberingSurroundings} from '../../support/run-command.ts'

/** Run the command; messages are in nynorsk. */
async function renaming(root: string, ...args: string[]): Promise<{code: number; stdout: string}> {
  const {surroundings, stdout} = rememberingSurroundings(root)
  const words = createMessageWords(loadLanguages(root).translator('nn'))
  const command = new Command('rename').exitOverride()
  let code = -1
  const say = (key: string): string => words.say(`help.${key}`)
  declareRename(command, {words, surroundings, say, finish: (one) => (code = one)})
  await command.parseAsync(args, {from: 'user'})
  return {code, stdout: stdout()}
}

describe('a renaming', () => {
  test('is told with the files that it changed', async () => {
    const root = minimalProject()
    expect(await renaming(root, 'minimal', 'skyhus', 'cloud')).toEqual({
      code: 0,
      stdout: `Id-en «skyhus» (parties) heiter no «cloud» i erklæringa «minimal».
  policies/minimal/policy.yaml: 1 stad
  policies/minimal/nb.yaml: 1 stad
  policies/minimal/nn.yaml: 1 stad
  policies/minimal/en.yaml: 1 stad
Sidene og tilstanden til avsnitta er som før.
`
    })
    expect(fs.readFileSync(path.join(root, 'policies/minimal/nn.yaml'), 'utf8')).toContain('Vi bruker {{cloud}}.')
  })

  test('of a section is told with what else there is to do', async () => {
    const root = minimalProject()
    const {stdout} = await renaming(root, 'minimal', 'about', 'intro', '--kind', 'sections', '--root', '.')
    expect(stdout).toContain('Lenkjer frå andre sider til `#about` må endrast til `#intro`.\n')
  })

  test('that is only tried is told as one', async () => {
    const root = minimalProject()
    const {code, stdout} = await renaming(root, 'minimal', 'skyhus', 'cloud', '--dry-run')
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'Id-en «skyhus» (parties) ville heite «cloud» i erklæringa «minimal».',
      'Sidene og tilstanden til avsnitta ville vere som før. Ingenting er skrive.',
      ''
    ])
    expect(fs.readFileSync(path.join(root, 'policies/minimal/nn.yaml'), 'utf8')).toContain('Vi bruker {{skyhus}}.')
  })

  test('that cannot be is misuse', async () => {
    const root = minimalProject()
    const error: unknown = await renaming(root, 'minimal', 'skyhus', 'B').catch((thrown: unknown) => thrown)
    expect(
      misuseOf(() => {
        throw error
      })
    ).toEqual({code: 'rename-id', parameters: {actual: 'B'}})
  })
})
