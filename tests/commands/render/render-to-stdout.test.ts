import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isAtHand} from '../../support/is-at-hand.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const page = ['--language', 'nn', '--format', 'md', '--stdout']

describe('one page on standard output', () => {
  test('is what would be in its file, and nothing else is said or written', async () => {
    const root = minimalProject()
    const before = readTree(root)
    const run = await runCommand(['render', 'minimal', ...page], root)
    expect(readTree(root)).toEqual(before)
    await runCommand(['render'], root)
    const content = fs.readFileSync(path.join(root, 'dist/minimal/nn.md'), 'utf8')
    expect(run).toEqual({code: 0, stdout: content, stderr: ''})
  })

  test('need not be named where there is one policy, or the policy is in one language', async () => {
    const root = minimalProject({'policies/minimal/policy.yaml': oneLanguage})
    const {code, stdout} = await runCommand(['render', '--format', 'md', '--stdout'], root)
    expect({code, stdout: stdout.split('\n')[0]}).toEqual({code: 0, stdout: '# Personvern'})
  })

  test('may be bytes', async () => {
    const root = minimalProject()
    const {code, stdout} = await runCommand(['render', '--language', 'nb', '--format', 'docx', '--stdout'], root)
    expect({code, magic: stdout.slice(0, 4)}).toEqual({code: 0, magic: 'PK\u0003\u0004'})
  })

  test('may be a draft, in which what is missing is marked', async () => {
    const words = fs.readFileSync(path.join(minimalProject(), 'policies/minimal/nb.yaml'), 'utf8')
    const root = minimalProject({'policies/minimal/nb.yaml': words.replace(/^title:.*\n/, '')})
    const asked = ['render', '--language', 'nb', '--format', 'md', '--draft']
    const {code, stdout, stderr} = await runCommand([...asked, '--stdout'], root)
    expect(stderr).toContain('missing-word')
    await runCommand(asked, root)
    expect({code, stdout}).toEqual({code: 1, stdout: fs.readFileSync(path.join(root, 'dist/minimal/nb.md'), 'utf8')})
  })

  test('is not there when something is wrong, which is told elsewhere', async () => {
    const root = minimalProject({'policies/minimal/policy.yaml': oneLanguage.replace('post@', 'post(at)')})
    const {code, stdout, stderr} = await runCommand(['render', '--language', 'nb', '--format', 'md', '--stdout'], root)
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain('invalid-email')
  })

  test('is not there when what all policies share is wrong', async () => {
    const root = minimalProject({'personvern.config.yaml': 'formatt: [md]\n'})
    const {code, stdout, stderr} = await runCommand(['render', ...page], root)
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain('unknown-field')
  })

  test.each([
    [['--language', 'nb', '--format', 'md', '--stdout'], 'gjelder 2 erklæringer'],
    [['minimal', '--language', 'nb', '--stdout'], 'Velg html eller md med --format.'],
    [['minimal', '--format', 'md', '--stdout'], 'Velg nb, nn eller en med --language.'],
    [['b', '--language', 'nn', '--format', 'md', '--stdout'], 'har ingen side på språkene du har valgt (nn)']
  ])('is misuse when it is not exactly one: %j', async (args, said) => {
    const words = 'title: Personvern\ncontroller: {name: Kommunen}\nsections: {about: {title: Om, text: Tekst.}}\n'
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const {code, stdout, stderr} = await runCommand(['render', ...args], root)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(said)
  })

  test.each(['--check', '--verify', '--watch', '--clean', '--out'])('cannot be asked for with %s', async (option) => {
    const args = ['render', ...page, option, ...(option === '--out' ? ['x'] : [])]
    expect((await runCommand(args, minimalProject())).code).toBe(2)
  })
})

describe('a policy on standard input', () => {
  const document = `policy: {personvern: 1, languages: [nb], controller: {email: post@eksempel.no}, outline: [{id: about, blocks: [text]}]}
nb: {title: Personvern, controller: {name: Kommunen}, sections: {about: {title: Om, text: Tekst.}}}
`

  test('is rendered where there is no project', async () => {
    const root = temporaryFolder()
    const {code, stdout, stderr} = await runCommand(['render', 'min', '--stdin', '--format', 'md'], root, document)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.split('\n')[0]).toBe('dist/min/nb.md')
    expect([...readTree(path.join(root, 'dist')).keys()]).toEqual(['min/nb.md'])
  })

  test('goes to standard output in a pipe', async () => {
    const root = temporaryFolder()
    const {code, stdout} = await runCommand(['render', 'min', '--stdin', '--format', 'md', '--stdout'], root, document)
    expect({code, first: stdout.split('\n')[0]}).toEqual({code: 0, first: '# Personvern'})
    expect(readTree(root).size).toBe(0)
  })

  test('is told to be wrong where it stands', async () => {
    const {code, stderr} = await runCommand(
      ['render', 'min', '--stdin', '--quiet'],
      temporaryFolder(),
      document.replace('email:', 'emial:')
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/^-\n {2}1:55 {2}feil {2}.*unknown-field\n/)
  })

  test('must be called something', async () => {
    const {code, stderr} = await runCommand(['render', '--stdin'], temporaryFolder(), document)
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'Med --stdin blir det laget én erklæring. Skriv id-en til den, og ingen andre, for eksempel «min-kommune».\n'
    })
  })

  test('leaves alone what a project wrote beside it', async () => {
    const root = minimalProject({'personvern.config.yaml': 'clean: true\n'})
    await runCommand(['render'], root)
    expect((await runCommand(['render', 'min', '--stdin'], root, document)).code).toBe(0)
    expect((await runCommand(['render', '--verify'], root)).code).toBe(0)
    expect(fs.existsSync(path.join(root, 'dist/minimal/nb.md'))).toBe(true)
  })
})

const real = isAtHand('pandoc') ? test : test.skip

real('pandoc reads what comes through a pipe', async () => {
  const {stdout} = await runCommand(['render', 'minimal', ...page], minimalProject())
  const {stdout: plain, status} = spawnSync('pandoc', ['-f', 'markdown', '-t', 'plain'], {
    input: stdout,
    encoding: 'utf8'
  })
  expect(status).toBe(0)
  expect(plain).toContain('Vi bruker Skyhus AS. Skriv til post@eksempel.no.')
})
