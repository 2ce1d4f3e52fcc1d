import {describe, expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'
import type {PolicyMatrix} from '../../../src/workspace/project/make-matrix.ts'
import {runCommand} from '../../support/run-command.ts'
import {soundFile, soundProject, wantingProject} from '../../support/sound-project.ts'

async function matrix(root: string, ...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await runCommand(['check', '--matrix', ...args], root)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return stdout
}

describe('a matrix', () => {
  test('is text when nothing else is asked for, a few lines an activity', async () => {
    const root = soundProject()
    expect(await matrix(root)).toBe(await matrix(root, '--report', 'text'))
    expect((await matrix(root)).split('\n').slice(0, 3)).toEqual([
      'newsletter',
      '  Nyhetsbrev',
      '    Opplysninger: e-postadresse'
    ])
  })

  test('says of a question that is not answered that it is not', async () => {
    expect(await matrix(wantingProject())).toContain('    Lagringstid: (ikke oppgitt)\n')
    expect(await matrix(wantingProject(), '--messages', 'en', '--report', 'md')).toContain('| (not stated) |\n')
  })

  test('for programs leaves out what is not answered', async () => {
    const [policy] = JSON.parse(await matrix(wantingProject(), '--report', 'json')) as PolicyMatrix[]
    expect(policy).toEqual({
      policy: 'newsletter',
      rows: [
        {
          activity: 'newsletter',
          title: 'Nyhetsbrev',
          data: 'e-postadresse',
          purposes: 'sende nyhetsbrev',
          bases: expect.stringContaining('artikkel')
        }
      ]
    })
  })

  test('of several policies has a part for each', async () => {
    const root = soundProject(
      Object.fromEntries(
        ['policy', 'nb', 'nn', 'en'].map((name) => [`policies/a/${name}.yaml`, soundFile(name as 'nb')])
      )
    )
    expect((await matrix(root, '--report', 'md')).match(/^## .*/gm)).toEqual(['## a', '## newsletter'])
    expect((await matrix(root)).match(/^\S.*/gm)).toEqual(['a', 'newsletter'])
    expect((await matrix(root, 'newsletter')).match(/^\S.*/gm)).toEqual(['newsletter'])
  })

  test('may be a workbook with a row a row, and the policy in the first column', async () => {
    const parts = unzipSync(Buffer.from(await matrix(soundProject(), '--report', 'xlsx', '--messages', 'nn'), 'latin1'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    expect(sheet.match(/<row /g)).toHaveLength(2)
    expect(sheet.match(/(?<=<t xml:space="preserve">)[^<]*/g)?.slice(0, 8)).toEqual([
      'Erklæring',
      'Behandling',
      'Opplysningar',
      'Formål',
      'Grunnlag',
      'Lagringstid',
      'newsletter',
      'Nyheitsbrev'
    ])
  })

  test('is of the project that is asked for', async () => {
    const root = soundProject()
    expect(await matrix(`${root}/policies`, '--root', '..')).toBe(await matrix(root))
  })
})

test('a report that is for findings is no report for a matrix', async () => {
  expect(await runCommand(['check', '--matrix', '--report', 'junit'], soundProject())).toMatchObject({
    code: 2,
    stdout: ''
  })
})
