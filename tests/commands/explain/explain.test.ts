import {describe, expect, test} from '@jest/globals'
import {everyRule} from '../../../src/audit/every-rule.ts'
import {checkRules} from '../../../src/check/rules/index.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

async function explain(...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await runCommand(['explain', '--messages', 'en', ...args], temporaryFolder())
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return stdout
}

describe('the list of rules', () => {
  test.each(['nb', 'nn', 'en'])('has every rule with its weight and what it looks for, in %s', async (language) => {
    const lines = (await explain('--messages', language)).trimEnd().split('\n')
    const heads = lines.filter((line) => !line.startsWith(' '))
    expect(heads.map((line) => line.split(' ')[0])).toEqual(everyRule)
    expect(heads.filter((line) => !/^[a-z0-9-]+ {2}\(\p{L}+\)$/u.test(line))).toEqual([])
    expect(lines.filter((line) => line.trim() === '' || line.includes('finding.'))).toEqual([])
  })
})

describe('a rule of the check', () => {
  test('is explained with its provision, who must answer, and examples in every file', async () => {
    const text = await explain('differing-blocks')
    expect(text).toMatch(/^differing-blocks {2}\(error\)\n\nTexts that do not have /)
    expect(text).toMatch(/^Who must answer: The \w+( \w+)*\.$/m)
    expect(text).toMatch(/This is wrong:\n {2}\w+\.yaml\n {4}\w/)
    expect(text).toContain('This is right:')
    expect(text).toContain('`--rule differing-blocks=off`')
  })

  test('has what its example takes away as a comment, and no null', async () => {
    expect(await explain('missing-updated')).toContain('    # no updated\n')
  })

  test('has no address when it has no provision', async () => {
    const bare = checkRules.find(({url}) => url === undefined)!
    expect(await explain(bare.id)).not.toContain('https://lovdata.no')
    const known = checkRules.find(({url}) => url !== undefined)!
    expect(await explain(known.id)).toContain(`${known.url}\n`)
  })

  test.each(checkRules.map(({id}) => id))('%s has examples of which nothing is lost', async (id) => {
    const text = await explain(id)
    expect(text).not.toMatch(/: null$|\[object|undefined|finding\.|explain\./m)
  })
})

describe('a rule of reading', () => {
  test('is explained with why it is there, when there is more to say', async () => {
    expect(await explain('yaml-tag')).toMatch(/^yaml-tag {2}\(error\)\n\n.+\n$/)
    expect(await explain('alias')).toMatch(/^alias {2}\(error\)\n\n.+\n.+\n$/)
    expect(await explain('unused-suppression')).toMatch(/\n\nChange its weight/)
  })
})

describe('a rule that there is not', () => {
  const misuse = (id: string) => runCommand(['explain', id, '--messages', 'en'], temporaryFolder())

  test('is misuse, with the nearest there is when one is near', async () => {
    expect(await misuse('mising-retention')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('‘missing-retention’')
    })
    expect(await misuse('constructor')).toMatchObject({code: 2, stdout: ''})
    expect((await misuse('zzz')).stderr).not.toContain('Did you mean')
  })
})

describe('a rule of the audit', () => {
  test('is explained with pages as they are written, and cannot be switched off', async () => {
    const text = await explain('page-lacks-complaint')
    expect(text).toMatch(/This is wrong:\n {2}\w+\.md\n {4}/)
    expect(text).toContain('This is right:')
    expect(text).not.toContain('--rule')
  })
})
