import fs from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import type {ProcessingRecord} from '../../../src/model/processing-record.ts'
import {approvedId, changeFile, readProject} from '../../support/approving.ts'
import {readCsv} from '../../support/read-csv.ts'
import {readTree} from '../../support/read-tree.ts'
import {runCommand, type CommandRun} from '../../support/run-command.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'

function exporting(root: string, ...args: string[]): Promise<CommandRun> {
  return runCommand(['export', 'newsletter', '--as', 'protokoll', ...args], root)
}

async function jsonOf(root: string): Promise<ProcessingRecord> {
  return JSON.parse((await exporting(root, '--format', 'json')).stdout) as ProcessingRecord
}

describe('a record', () => {
  test('is a workbook in the working directory when nothing else is asked for', async () => {
    const root = soundProject()
    expect(await exporting(root)).toEqual({
      code: 0,
      stdout: 'newsletter-protokoll.xlsx\nProtokollen har én behandlingsaktivitet.\n',
      stderr: ''
    })
    const parts = unzipSync(fs.readFileSync(path.join(root, 'newsletter-protokoll.xlsx')))
    expect(strFromU8(parts['xl/workbook.xml']!).match(/(?<=<sheet name=")[^"]*/g)).toEqual([
      'Virksomheten',
      'Behandlingsaktiviteter'
    ])
    const again = path.join(root, 'again.xlsx')
    await exporting(root, '--out', again)
    expect(fs.readFileSync(again)).toEqual(fs.readFileSync(path.join(root, 'newsletter-protokoll.xlsx')))
  })

  test.each([
    ['nb', ';', 'Nyhetsbrev', 'E-postadresse'],
    ['nn', ';', 'Nyheitsbrev', 'E-postadresse'],
    ['en', ',', 'Newsletter', 'Email address']
  ])('as text in %s is printed, with the separator of that language', async (language, separator, title, data) => {
    const {code, stdout} = await exporting(soundProject(), '--format', 'csv', '--language', language)
    const text = Buffer.from(stdout).toString('utf8')
    expect({code, mark: text[0]}).toEqual({code: 0, mark: '\uFEFF'})
    const [head, row] = readCsv(text.slice(1), separator)
    expect(row).toHaveLength(head!.length)
    expect(row).toEqual(expect.arrayContaining([title, data]))
  })

  test('for programs is printed too, or written where it is asked for', async () => {
    const root = soundProject()
    const {stdout} = await exporting(root, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      language: 'nb',
      records: [{id: 'newsletter', additional: {owner: ['communications']}}]
    })
    expect(await exporting(root, '--format', 'json', '--out', 'a/b/record.json', '--messages', 'en')).toEqual({
      code: 0,
      stdout: 'a/b/record.json\nThe record has one processing activity.\n',
      stderr: ''
    })
    expect(fs.readFileSync(path.join(root, 'a/b/record.json'), 'utf8')).toBe(stdout)
  })

  test('is what its file is called, and nothing else', async () => {
    const root = soundProject()
    const {stdout} = await exporting(root, '--format', 'csv')
    expect(await exporting(root, '--out', 'record.csv')).toMatchObject({code: 0})
    expect(fs.readFileSync(path.join(root, 'record.csv'), 'utf8')).toBe(Buffer.from(stdout).toString('utf8'))
    expect(await exporting(root, '--format', 'csv', '--out', 'record.xlsx', '--messages', 'en')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'The file cannot be saved as ‘record.xlsx’. Write a file name that ends with .csv, or choose the format with `--format`.\n'
    })
    expect(fs.existsSync(path.join(root, 'record.xlsx'))).toBe(false)
  })

  test.each(['csv', 'json'])('as %s goes to standard output where that is asked for', async (format) => {
    const root = soundProject()
    const printed = await exporting(root, '--format', format)
    expect(await exporting(root, '--format', format, '--out', '-')).toEqual(printed)
    expect(fs.existsSync(path.join(root, '-'))).toBe(false)
  })

  test('is of the project that is asked for', async () => {
    const root = soundProject()
    const {stdout} = await exporting(root, '--format', 'csv')
    expect((await exporting(path.join(root, 'policies'), '--root', '..', '--format', 'csv')).stdout).toBe(stdout)
  })

  test('is a draft until every language is approved as it is', async () => {
    const root = readProject()
    expect((await jsonOf(root)).records[0]!.status).toBe('DRAFT')
    for (const language of ['nb', 'nn', 'en']) {
      const approve = ['approve', approvedId, '--language', language, '--by', 'Kari Nordmann', '--today', '2026-11-22']
      expect((await runCommand(approve, root)).code).toBe(0)
    }
    expect((await jsonOf(root)).records[0]!.status).toBe('APPROVED')
    changeFile(root, 'policy.yaml', (text) => text.replace('data: [email-address]', 'data: [email-address, name]'))
    expect((await jsonOf(root)).records[0]!.status).toBe('DRAFT')
  })

  test('tells of what is open, which pages must not', async () => {
    const root = soundProject({
      'policies/newsletter/policy.yaml': soundFile('policy').replace(
        'transfers: none',
        'transfers: {open: "Hvor står serveren?"}'
      )
    })
    const {code, stdout} = await exporting(root, '--format', 'csv')
    expect({code, told: stdout.includes('"Må avklares: Hvor står serveren?"')}).toEqual({code: 0, told: true})
  })
})

describe('no record is made', () => {
  test.each([
    ['of what nobody knows', ['newsletter', '--as', 'register'], '«register»'],
    ['in a form that there is not', ['newsletter', '--as', 'protokoll', '--format', 'pdf'], '«pdf»'],
    ['of a policy that there is not', ['newsleter', '--as', 'protokoll'], '«newsleter»'],
    ['in a language that the policy has not', ['newsletter', '--as', 'protokoll', '--language', 'se'], '«se»'],
    ['when nobody says of what', ['newsletter'], '--as']
  ])('%s', async (_, args, named) => {
    const root = soundProject()
    const {code, stdout, stderr} = await runCommand(['export', ...args], root)
    expect({code, stdout, named: stderr.includes(named)}).toEqual({code: 2, stdout: '', named: true})
    expect(fs.readdirSync(root).filter((name) => name.endsWith('.xlsx'))).toEqual([])
  })

  test('as a workbook on standard output, which nobody can read there', async () => {
    const root = soundProject()
    const {code, stdout, stderr} = await exporting(root, '--out', '-')
    expect({code, stdout, named: stderr.includes('«xlsx»')}).toEqual({code: 2, stdout: '', named: true})
    expect(fs.existsSync(path.join(root, '-'))).toBe(false)
  })

  test.each([
    ['facts', 'policies/newsletter/policy.yaml'],
    ['words', 'policies/newsletter/nb.yaml'],
    ['policies', 'policies/record.csv'],
    ['bundles', 'locales/nb/record.csv'],
    ['templates', 'templates/record.csv'],
    ['configuration', 'personvern.config.yaml'],
    ['facts, which a link leads to', 'link/newsletter/policy.yaml']
  ])('in the place of %s', async (_, out) => {
    const root = soundProject({'personvern.config.yaml': 'formats: [html]\n'})
    fs.symlinkSync('policies', path.join(root, 'link'))
    const before = readTree(root)
    const {code, stdout, stderr} = await exporting(root, '--format', 'csv', '--out', out)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`Protokollen kan ikke lagres i «${path.join(root, out)}»`)
    expect(readTree(root)).toEqual(before)
  })

  test('where nothing can be written', async () => {
    const root = soundProject({'file.txt': 'A file.'})
    const {code, stdout, stderr} = await exporting(root, '--out', 'file.txt/record.xlsx')
    expect({code, stdout, named: stderr.includes('file.txt/record.xlsx')}).toEqual({code: 2, stdout: '', named: true})
  })

  test('of facts that are wrong, and what is wrong is told', async () => {
    const root = soundProject({
      'policies/newsletter/policy.yaml': soundFile('policy').replace('[send-newsletter]', '[send-newspaper]')
    })
    const {code, stdout, stderr} = await exporting(root, '--format', 'csv')
    expect({code, stdout, named: stderr.includes('send-newspaper')}).toEqual({code: 1, stdout: '', named: true})
    expect(stderr.endsWith('Protokollen ble ikke laget. Rett feilene over, og prøv på nytt.\n')).toBe(true)
  })

  test('while words of its own are missing in the language', async () => {
    const root = soundProject({
      'policies/newsletter/policy.yaml': soundFile('policy')
        .replace('complaint:', 'terms: {security: [locked-room]}\ncomplaint:')
        .replace('transfers: none', 'transfers: none\n    security: [locked-room]')
    })
    const {code, stdout, stderr} = await exporting(root, '--format', 'json')
    expect({code, stdout, named: stderr.includes('vocabulary.security.locked-room')}).toEqual({
      code: 1,
      stdout: '',
      named: true
    })
  })
})
