import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runCommand} from '../support/run-command.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

/*
 * What compare, audit, import and status say of published declarations and of the policies, whole. Each was read line by line, as an
 * adviser would; `npm run update-golden` rewrites them.
 */

const root = path.resolve(import.meta.dirname, '..', '..')
const pages = 'tests/policies/seeds'
const expected = path.join(import.meta.dirname, 'front-door')

function expectGolden(name: string, text: string): void {
  const file = path.join(expected, name)
  if (process.env['UPDATE_GOLDEN']) {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
  expect(text).toBe(fs.readFileSync(file, 'utf8'))
}

async function said(args: readonly string[], cwd = root): Promise<string> {
  const {stdout, stderr} = await runCommand(args, cwd)
  expect(stderr).toBe('')
  return stdout
}

describe.each(['nb', 'nn', 'en'])('in %s', (messages) => {
  test('the two versions of DFØ differ in this', async () => {
    const text = await said(['compare', `${pages}/dfo.nn.txt`, `${pages}/dfo.en.txt`, '--messages', messages])
    expectGolden(`compare.dfo.${messages}.txt`, text)
  })

  test.each(fs.readdirSync(path.join(root, pages)).sort())('the audit of %s says this', async (name) => {
    const text = await said(['audit', `${pages}/${name}`, '--all', '--today', '2026-11-21', '--messages', messages])
    expectGolden(`audit.${name.replace(/\.[a-z]+$/, '')}.${messages}.txt`, text)
  })

  test('the status of the policies is this', async () => {
    expectGolden(
      `status.${messages}.txt`,
      await said(['status', '--today', '2026-11-21', '--no-apertium', '--messages', messages])
    )
  })
})

test('the note on DFØ can be sent round as a page', async () => {
  const text = await said([
    'compare',
    `${pages}/dfo.nn.txt`,
    `${pages}/dfo.en.txt`,
    '--report',
    'html',
    '--messages',
    'nn'
  ])
  expectGolden('compare.dfo.nn.html', text)
})

test('the two versions of DFØ become this project', async () => {
  const folder = temporaryFolder()
  const [nynorsk, english] = ['dfo.nn.txt', 'dfo.en.txt'].map((name) => path.join(root, pages, name))
  for (const file of [nynorsk!, english!]) fs.copyFileSync(file, path.join(folder, path.basename(file)))
  const text = await said(
    ['import', 'dfo.nn.txt', '--language', 'nn', '--with', 'en=dfo.en.txt', '--as', 'dfo', '--messages', 'nn'],
    folder
  )
  expectGolden('import.dfo.txt', text)
  for (const name of ['policy', 'nn', 'en'])
    expectGolden(
      `import.dfo.${name}.yaml`,
      fs.readFileSync(path.join(folder, 'policies', 'dfo', `${name}.yaml`), 'utf8')
    )
})
