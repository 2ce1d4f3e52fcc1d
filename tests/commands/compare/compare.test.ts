import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {compare as compareFiles} from '../../../src/api/compare.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const nynorsk = `# Personvern\n\nVi lagrar e-postadressa di i tre månader når du abonnerer på nyheitsbrevet vårt. Du kan når som helst melde deg av, og då slettar vi opplysningane om deg.\n`
const english = `# Privacy\n\nWe store your email address for three months when you subscribe to our newsletter. You may unsubscribe at any time, and we then delete the information about you.\n`

function folderWith(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({'nn.md': nynorsk, 'en.md': english, ...files})
}

async function compare(root: string, ...args: string[]) {
  return await runCommand(['compare', ...args, '--messages', 'en'], root)
}

describe('a comparison', () => {
  test('says that pages say the same, and ends with 0', async () => {
    expect(await compare(folderWith(), 'nn.md', 'en.md')).toEqual({
      code: 0,
      stdout: `Comparison of privacy policies
  nn.md: Norwegian Nynorsk, one section. Left out: nothing.
  en.md: English, one section. Left out: nothing.

No differences: The pages say the same.
`,
      stderr: ''
    })
  })

  const changed = folderWith.bind(undefined, {'en.md': english.replace('three months', 'a year')})

  test('says what differs, with what each page says, and ends with 1', async () => {
    const {code, stdout} = await compare(changed(), 'nn.md', 'en.md')
    expect(code).toBe(1)
    expect(stdout).toContain('It says ‘tre månader’ in Norwegian Nynorsk but ‘a year’ in English (period).')
    expect(stdout).toMatch(/Norwegian Nynorsk, line 3: ‘Vi lagrar .*\n {4}English, line 3: ‘We store /)
    expect(stdout).toMatch(/Found: 1 difference\.\n$/)
  })

  test('says it to programs, with places in both pages', async () => {
    const {stdout} = await compare(changed(), 'nn.md', 'en.md', '--report', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      {file: 'en.md', line: 3, rule: 'differing-fact', severity: 'error', related: [{file: 'nn.md', line: 3}]}
    ])
    expect((await compare(changed(), 'nn.md', 'en.md', '--report', 'github')).stdout).toMatch(
      /^::error file=en\.md,line=3/
    )
  })

  test('says it as one page without anything that runs or is fetched; what pages say is text', async () => {
    const root = folderWith({'en.md': english.replace('three months', 'a year (a & b, 5 > 4)')})
    const {stdout} = await compare(root, 'nn.md', 'en.md', '--report', 'html')
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(stdout).toContain('a &amp; b, 5 &gt; 4')
    expect(stdout).toMatch(/<p lang="nn">‘Vi lagrar [^<]*<\/p>[^]*<p lang="en">‘We store /)
    expect(stdout).not.toMatch(/<script|<link|src=|href=/)
  })

  test('says what is in the wrong language', async () => {
    const root = folderWith({
      'nn.md': nynorsk.replace(
        'Du kan når som helst melde deg av, og då slettar vi opplysningane om deg.',
        'Du kan når som helst melde deg av, og da sletter vi opplysningene om deg.'
      )
    })
    const {code, stdout} = await compare(root, 'nn=nn.md', 'en.md')
    expect(code).toBe(1)
    expect(stdout).toContain('In the wrong language')
  })

  test('leaves out what is meant to be, and says which exceptions nothing needs', async () => {
    const root = changed()
    fs.writeFileSync(
      path.join(root, 'meant.yaml'),
      '- {value: a year, reason: The English list is kept longer.}\n- {text: Fax, reason: No fax.}\n'
    )
    const {code, stdout} = await compare(root, 'nn.md', 'en.md', '--exceptions', 'meant.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('No difference fits the exception ‘Fax’ (No fax.).')
  })

  test('names files where pages are in the same language', async () => {
    const root = folderWith({'old.md': nynorsk.replace('tre månader', 'to år')})
    expect((await compare(root, 'old.md', 'nn.md')).stdout).toContain(
      'It says ‘to år’ in old.md but ‘tre månader’ in nn.md'
    )
  })

  test('reads a page that is piped in', async () => {
    expect(await runCommand(['compare', 'nn.md', '-', '--messages', 'en'], folderWith(), english)).toMatchObject({
      code: 0
    })
  })
})

describe('what cannot be compared', () => {
  test.each([
    [['nn.md']],
    [['nn.md', 'en.md', 'nn.md', 'en.md']],
    [['nn.md', 'absent.md']],
    [['nn.md', 'en.md', '--report', 'pdf']],
    [['nn.md', 'en.md', '--exceptions', 'absent.yaml']],
    [['nn.md', 'en.md', '--exceptions', 'wrong.yaml']],
    [['nn.md', 'sv=en.md']]
  ])('is refused with one message: %j', async (args) => {
    const root = folderWith({'wrong.yaml': '- {value: x}\n'})
    expect(await compare(root, ...args)).toEqual({code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/)})
  })

  test('is a page in a language that there is not, or that is not known, which is told as it can be written', async () => {
    const root = folderWith({'short.md': 'Vi lagrar ikkje noko.\n'})
    expect((await compare(root, 'sv=nn.md', 'en.md')).stderr).toContain('‘sv’ cannot be used for ‘sv=nn.md’')
    expect((await compare(root, 'nn.md', 'short.md')).stderr).toContain('en=short.md')
  })

  test('is exceptions that are not there, which is another thing than exceptions that are wrong', async () => {
    const {stderr} = await compare(folderWith({}), 'nn.md', 'en.md', '--exceptions', 'absent.yaml')
    expect(stderr).toMatch(/absent\.yaml/)
    expect(stderr).not.toMatch(/linje|line/)
  })

  test('is exceptions in a folder, which is called what it is', async () => {
    const root = folderWith({'meant.yaml/unntak.yaml': ''})
    const {stderr} = await compare(root, 'nn.md', 'en.md', '--exceptions', 'meant.yaml')
    expect(stderr).toContain('‘meant.yaml’ is not a file')
  })

  test('is more than three pages, whoever asks', async () => {
    const cwd = folderWith({})
    const files = ['nn.md', 'en.md', 'nn.md', 'en.md'].map((file) => ({file}))
    await expect(compareFiles({cwd, files})).rejects.toThrow('4')
  })
})
