import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isMisuse} from '../../../src/diagnostics/misuse.ts'
import {writeApprovals} from '../../../src/translate/approval/write-approvals.ts'
import {renameRecords} from '../../../src/translate/rename/rename-records.ts'
import {activityFacts} from '../../../src/translate/state/activity-facts.ts'
import {loadApprovals} from '../../../src/workspace/policy/load-approvals.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {openRename} from '../../../src/workspace/rename/rename-ground.ts'
import {renameId, type RenameRequest} from '../../../src/workspace/rename/rename-id.ts'
import {loadPassageStates} from '../../../src/workspace/wording/load-passage-states.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

const text = (files: ReadonlyMap<string, Buffer>): Record<string, string> =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, bytes.toString()]))

/** The states of the passages, as far as they do not hold names. */
function statesOf(root: string, id: string): string[] {
  const project = openProject(root)
  const {statuses} = loadPassageStates(project, loadPolicy(root, id, project.languages, true))
  return statuses.map(({language, state, reasons}) => `${language} ${state} ${reasons.length}`).sort()
}

const facts = `personvern: 1
languages: [nb, nn]
open: [{field: skyhus.country}]
controller: {email: post@eksempel.no}
parties: {skyhus: {name: Skyhus AS, country: IE}, annan: {name: Annan AS}}
systems: {drift: {name: Drift, supplier: skyhus}}
terms: {data: [allergies]}
activities:
  courses: {data: [allergies], purposes: [guidance], legalBases: [{article: 6(1)(a)}], recipients: [{party: skyhus}], retention: [{period: P1Y}]}
cookies: {site: {items: {courses: {name: c}}}}
outline: [{id: courses, about: [courses], blocks: [text]}, {id: other, blocks: [text]}]
`
const words = (language: string): string => `title: Personvern på ${language}
controller: {name: Kommunen}
activities: {courses: {title: Kurs}}
vocabulary: {data: {allergies: allergiar}}
sections:
  courses: # to avsnitt
    text: |
      Vi tek vare på {{data.0}} i {{retention.0}} hjå {{skyhus}} på ${language}.

      Sjå òg [resten](#other) av det som står her.
  other: {title: Anna, text: 'Her er {{courses.data}} og [kurs](#courses) på ${language}.'}
`
const configuration = `ignore:
  # kept
  - {rule: missing-data, file: policies/small/policy.yaml, key: activities.courses.data, reason: x}
  - {rule: missing-data, file: policies/small/nn.yaml, key: "sections.courses.text", reason: x}
`

/** A project with a small policy whose passages are read, some of them stale since. */
function smallProject(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder({
    'personvern.config.yaml': configuration,
    'policies/small/policy.yaml': `\uFEFF${facts}`,
    'policies/small/nb.yaml': words('bokmål'),
    'policies/small/nn.yaml': words('nynorsk'),
    ...files
  })
  reviewPassages(root, 'small')
  return root
}

const contentOf = (root: string, name: string): string =>
  fs.readFileSync(path.join(root, 'policies/small', name), 'utf8')

async function refusalOf(root: string, request: Partial<RenameRequest>): Promise<unknown[] | undefined> {
  try {
    await renameId({root, policy: 'small', from: 'skyhus', to: 'new', ...request})
    return undefined
  } catch (error) {
    if (!isMisuse(error)) throw error
    return [error.code, error.parameters]
  }
}

describe('renaming an id', () => {
  test('changes each place, and tells of them', async () => {
    const root = smallProject()
    expect(await renameId({root, policy: 'small', from: 'skyhus', to: 'cloud'})).toEqual({
      policy: 'small',
      kind: 'parties',
      from: 'skyhus',
      to: 'cloud',
      written: true,
      files: [
        {file: 'policies/small/policy.yaml', places: 4},
        {file: 'policies/small/nb.yaml', places: 1},
        {file: 'policies/small/nn.yaml', places: 1},
        {file: 'policies/small/translations.tsv', places: 6}
      ]
    })
    expect(contentOf(root, 'policy.yaml')).toBe(`\uFEFF${facts.replaceAll('skyhus', 'cloud')}`)
    expect(contentOf(root, 'nn.yaml')).toBe(words('nynorsk').replaceAll('skyhus', 'cloud'))
    expect(new Set(statesOf(root, 'small').map((line) => line.split(' ')[1]))).toEqual(new Set(['reviewed']))
    expect([...readTree(root).keys()].filter((file) => file.includes('lock'))).toEqual([])
  })

  test('keeps what is stale stale, for the same reason', async () => {
    const root = smallProject()
    const change = (name: string, from: string, to: string): void =>
      writeFiles(path.join(root, 'policies/small'), {[name]: contentOf(root, name).replace(from, to)})
    change('policy.yaml', 'P1Y', 'P2Y')
    change('policy.yaml', 'Skyhus AS', 'Skyhuset AS')
    change('nb.yaml', 'Her er', 'Her finst')
    change('nn.yaml', 'resten', 'det andre')
    const before = statesOf(root, 'small')
    expect(before).toContain('nn stale 1')
    for (const [kind, from] of [
      ['activities', 'courses'],
      ['sections', 'courses'],
      ['sections', 'other'],
      ['cookies', 'courses'],
      ['data', 'allergies'],
      ['parties', 'skyhus']
    ] as const) {
      await renameId({root, policy: 'small', kind, from, to: `${from}-2`})
      expect(statesOf(root, 'small')).toEqual(before)
    }
    expect(contentOf(root, 'translations.tsv')).not.toMatch(/[.#{]courses[.)}]|skyhus[}."]|allergies[}."]/)
  })

  test('reaches findings that the project accepts, and facts that were approved', async () => {
    const root = smallProject()
    const project = openProject(root)
    const {policy} = loadPolicy(root, 'small', project.languages, true)
    const approval = {
      language: 'nn',
      day: '2026-01-10',
      by: 'K',
      role: '',
      version: '0123456789ab',
      updated: '',
      note: ''
    }
    const approvedFacts = new Map([...activityFacts(policy!), ['courses.security', '11111111']])
    writeFiles(root, {'policies/small/approvals.tsv': writeApprovals([{...approval, facts: approvedFacts}])})
    await renameId({root, policy: 'small', kind: 'activities', from: 'courses', to: 'seminars'})
    await renameId({root, policy: 'small', from: 'skyhus', to: 'cloud'})
    const after = loadPolicy(root, 'small', project.languages, true).policy!
    expect(loadApprovals(root, 'small').approvals[0]?.facts).toEqual(
      new Map([...activityFacts(after), ['seminars.security', '11111111']])
    )
    const config = (): string => fs.readFileSync(path.join(root, 'personvern.config.yaml'), 'utf8')
    expect(config()).toBe(configuration.replace('activities.courses', 'activities.seminars'))
    await renameId({root, policy: 'small', kind: 'sections', from: 'courses', to: 'seminars'})
    expect(config()).toBe(configuration.replaceAll('courses', 'seminars'))
  })

  test('reaches what is open, empty and unknown', async () => {
    const root = smallProject({
      'policies/small/nn.yaml': words('nynorsk')
        .replace('title: Anna', "title: ''")
        .replace('{{skyhus}}', '{{skyhus.country}} {{skyhus.nothing}}')
    })
    const before = statesOf(root, 'small')
    expect(before).toContain('nn empty 0')
    await renameId({root, policy: 'small', from: 'skyhus', to: 'cloud'})
    await renameId({root, policy: 'small', kind: 'sections', from: 'other', to: 'rest'})
    expect(contentOf(root, 'nn.yaml')).toContain('{{cloud.country}} {{cloud.nothing}}')
    expect(contentOf(root, 'translations.tsv')).toContain('"cloud.nothing":"{{cloud.nothing}}"')
    expect(statesOf(root, 'small')).toEqual(before)
  })

  test('writes nothing when it is only tried', async () => {
    const root = smallProject()
    const before = text(readTree(root))
    const tried = await renameId({root, policy: 'small', from: 'skyhus', to: 'cloud', dryRun: true})
    expect([tried.written, tried.files.length]).toEqual([false, 4])
    expect(text(readTree(root))).toEqual(before)
  })

  test('remembers words that are gone where they are remembered themselves', () => {
    const root = smallProject()
    const {loaded, records} = openRename(openProject(root), 'small')
    const gone = new Map([...loaded.words.keys()].map((language) => [language, new Map<string, never>()]))
    const renaming = {kind: 'parties', from: 'skyhus', to: 'cloud'}
    const input = {renaming, policy: loaded.policy, words: {before: gone, after: gone}, renameFacts: () => new Map()}
    const renamed = renameRecords(records, input)
    const one = (language: string): number =>
      records.findIndex((record) => record.language === language && record.source.includes('{{skyhus}}'))
    expect(renamed[one('nb')]!.words).not.toBe(records[one('nb')]!.words)
    expect(renamed[one('nn')]!.words).toBe(records[one('nn')]!.words)
    expect(renamed[one('nn')]!.source).toContain('{{cloud}}')
  })
})

describe('an id is not renamed', () => {
  test.each([
    [{from: 'skyhuss'}, ['rename-unknown', {policy: 'small', actual: 'skyhuss', nearest: 'skyhus'}]],
    [{from: 'name'}, ['rename-unknown', {policy: 'small', actual: 'name'}]],
    [{from: 'skyhus', kind: 'systems'}, ['rename-unknown', {policy: 'small', actual: 'skyhus'}]],
    [{kind: 'partys'}, ['bad-option', expect.objectContaining({option: '--kind', nearest: 'parties'})]],
    [
      {from: 'courses'},
      ['rename-ambiguous', {policy: 'small', actual: 'courses', expected: ['sections', 'activities', 'cookies.site']}]
    ],
    [{to: 'Sky hus'}, ['rename-id', {actual: 'Sky hus'}]],
    [{to: 'skyhus'}, ['rename-taken', {policy: 'small', actual: 'skyhus', where: 'parties'}]],
    [{to: 'drift'}, ['rename-taken', {policy: 'small', actual: 'drift', where: 'systems'}]],
    [{from: 'allergies', to: 'name'}, ['rename-taken', {policy: 'small', actual: 'name', where: 'data'}]],
    [{to: 'data'}, undefined],
    [{from: 'other', to: 'rights', kind: 'sections'}, undefined],
    [{policy: 'smal'}, ['unknown-policy', expect.objectContaining({nearest: 'small'})]]
  ])('when that cannot be: %j', async (request, expected) => {
    const root = smallProject()
    const before = text(readTree(root))
    expect(await refusalOf(root, request)).toEqual(expected)
    if (expected) expect(text(readTree(root))).toEqual(before)
  })

  test('when a cookie is called like others, unless its group is said', async () => {
    const root = smallProject()
    expect(await refusalOf(root, {from: 'courses', kind: 'cookies'})).toBeUndefined()
    expect(contentOf(root, 'policy.yaml')).toContain('items: {new: {name: c}}')
  })

  test('when what was called so once is still remembered', async () => {
    const root = smallProject()
    const records = contentOf(root, 'translations.tsv').split('\n')
    const old = records.find((line) => line.includes('sections.courses.text'))!.replaceAll('courses', 'seminars')
    writeFiles(root, {'policies/small/translations.tsv': [...records.slice(0, -1), old, ''].join('\n')})
    const where = 'policies/small/translations.tsv'
    const refused = ['rename-taken', {policy: 'small', actual: 'seminars', where}]
    for (const kind of ['sections', 'activities'])
      expect(await refusalOf(root, {from: 'courses', to: 'seminars', kind})).toEqual(refused)
    expect(await refusalOf(root, {from: 'courses', to: 'seminars', kind: 'cookies'})).toBeUndefined()
  })

  test('when something would mean something else, or lose its words', async () => {
    const clash = smallProject()
    expect(await refusalOf(clash, {from: 'skyhus', to: 'retention'})).toBeUndefined()
    const taken = smallProject({'policies/small/nn.yaml': words('nynorsk').replace('{{data.0}}', '{{data}}')})
    expect(await refusalOf(taken, {to: 'data'})).toEqual([
      'rename-clash',
      {policy: 'small', from: 'skyhus', to: 'data', file: 'policies/small/nn.yaml', where: 'sections.courses.text'}
    ])
    const standard = smallProject({'policies/small/policy.yaml': facts.replace('id: other', 'id: rights')})
    expect(await refusalOf(standard, {from: 'rights'})).toEqual([
      'rename-words',
      {policy: 'small', from: 'rights', to: 'new', key: 'document.section.rights', language: 'nb'}
    ])
  })

  test('when all policies of the project share words that name it', async () => {
    const root = smallProject({'locales/nn/own.json': '{"document": {"contact": {"lead": "Skriv til {{skyhus}}."}}}\n'})
    expect(await refusalOf(root, {})).toEqual([
      'rename-shared',
      {policy: 'small', from: 'skyhus', file: 'locales/nn/own.json', key: 'document.contact.lead'}
    ])
  })

  test('when the policy, or what is remembered, cannot be read', async () => {
    const broken = smallProject()
    writeFiles(broken, {'policies/small/nn.yaml': 'title: [\n'})
    expect(await refusalOf(broken, {})).toEqual([
      'translation-unreadable',
      {id: 'small', file: 'policies/small/nn.yaml'}
    ])
    writeFiles(broken, {'policies/small/policy.yaml': 'personvern: 2\n'})
    expect(await refusalOf(broken, {})).toEqual([
      'translation-unreadable',
      {id: 'small', file: 'policies/small/policy.yaml'}
    ])
    const damaged = smallProject()
    writeFiles(damaged, {'policies/small/approvals.tsv': 'language\n'})
    expect(await refusalOf(damaged, {})).toEqual(['approvals-damaged', expect.objectContaining({line: 1})])
    writeFiles(damaged, {'policies/small/translations.tsv': 'language\n'})
    expect(await refusalOf(damaged, {})).toEqual(['records-damaged', expect.objectContaining({line: 1})])
  })

  test('without a project', async () => {
    const root = minimalProject()
    await expect(renameId({root: path.join(root, 'no'), policy: 'a', from: 'a', to: 'b'})).rejects.toThrow('no-root')
  })
})
