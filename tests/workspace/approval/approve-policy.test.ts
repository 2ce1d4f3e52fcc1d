import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {createCompiler} from '../../../src/render/create-compiler.ts'
import {readApprovals} from '../../../src/translate/approval/read-approvals.ts'
import {fingerprint} from '../../../src/translate/passages/fingerprint.ts'
import type {ApprovalReport} from '../../../src/workspace/approval/approval-report.ts'
import type {ApprovalRequest} from '../../../src/workspace/approval/approval-request.ts'
import {approvePolicy} from '../../../src/workspace/approval/approve-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {renderVersion} from '../../../src/workspace/render/render-version.ts'
import {approvedId as policy, changeFile, readProject} from '../../support/approving.ts'
import {messageWordsOf} from '../../support/message-words-of.ts'
import {readTree} from '../../support/read-tree.ts'
import {hands, reviewPassages} from '../../support/review-passages.ts'
import {languageIn} from '../../support/status-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

function approving(root: string, own: Partial<ApprovalRequest> = {}): Promise<ApprovalReport> {
  const words = messageWordsOf('nn')
  return approvePolicy({
    ...{root, policy, language: 'nn', by: 'Kari Nordmann', role: 'personvernombod', today: '2026-11-22'},
    ...{words, apertium: false},
    ...own
  })
}

const fileIn = (root: string, name: string): string =>
  fs.readFileSync(path.join(root, 'policies', policy, name), 'utf8')

/** The page as it is published, without front matter. */
function pageOf(root: string, language = 'nn'): string {
  const project = openProject(root)
  return renderVersion(project, policy, language, createCompiler())!
}

/** What a run left in the project that was not there before. */
async function leftBy(root: string, run: () => Promise<unknown>): Promise<string[]> {
  const before = readTree(root)
  await run()
  return [...readTree(root)].filter(([file, content]) => !before.get(file)?.equals(content)).map(([file]) => file)
}

const more = (text: string): string => text.replace('Her står det', 'No står det')

const moreData = (text: string): string => text.replace('data: [email-address]', 'data: [email-address, name]')

describe('an approval', () => {
  test('is of the page as it is, and remembers its text and its facts', async () => {
    const root = readProject()
    const markdown = pageOf(root)
    const left = await leftBy(root, () => approving(root))
    expect(left.sort()).toEqual([`policies/${policy}/approvals.tsv`, `policies/${policy}/approved/nn.md`])
    expect(fileIn(root, 'approved/nn.md')).toBe(markdown)
    const {approvals} = readApprovals(fileIn(root, 'approvals.tsv'))
    expect(approvals).toMatchObject([
      {
        ...{language: 'nn', day: '2026-11-22', by: 'Kari Nordmann', role: 'personvernombod', note: ''},
        version: fingerprint(markdown),
        updated: '2026-09-01'
      }
    ])
    expect([...approvals[0]!.facts.keys()]).toContain('newsletter.retention')
  })

  test('is reported with what it was compared with', async () => {
    const root = readProject()
    const report = {
      approved: true,
      ...{policy, language: 'nn', source: 'nb', before: null, changedBlocks: null, refused: [], warnings: 0},
      files: [`policies/${policy}/approvals.tsv`, `policies/${policy}/approved/nn.md`],
      evidence: null
    }
    expect(await approving(root)).toMatchObject(report)
    changeFile(root, 'nn.yaml', more)
    reviewPassages(root, policy)
    expect(await approving(root, {today: '2026-12-01'})).toMatchObject({
      ...report,
      before: {day: '2026-11-22', by: 'Kari Nordmann'},
      changedBlocks: 1
    })
  })

  test('of front matter alone is no other version', async () => {
    const root = readProject({'personvern.config.yaml': `policies: {${policy}: {frontMatter: {slug: "{{slug}}"}}}\n`})
    const {approval} = await approving(root)
    expect(approval!.version).toBe(fingerprint(pageOf(root)))
    expect(fileIn(root, 'approved/nn.md')).not.toContain('slug')
  })

  test('keeps those before it, and is not repeated by who says the same on the same day', async () => {
    const root = readProject()
    await approving(root)
    await approving(root, {language: 'en'})
    await approving(root)
    await approving(root, {by: 'Per Hansen'})
    const {approvals} = readApprovals(fileIn(root, 'approvals.tsv'))
    expect(approvals.map(({language, by}) => [language, by])).toEqual([
      ['en', 'Kari Nordmann'],
      ['nn', 'Kari Nordmann'],
      ['nn', 'Per Hansen']
    ])
  })
})

describe('an approval is refused, and nothing is written,', () => {
  async function refusals(root: string, own: Partial<ApprovalRequest> = {}): Promise<ApprovalReport['refused']> {
    let report: ApprovalReport | undefined
    const evidence = path.join(temporaryFolder(), 'evidence.html')
    const left = await leftBy(root, async () => (report = await approving(root, {evidence, ...own})))
    expect(left).toEqual([])
    expect(fs.existsSync(evidence)).toBe(false)
    expect(report).toMatchObject({approved: false, approval: null, files: [], evidence: null})
    return report!.refused
  }

  test('while nobody is known to have read it', async () => {
    const root = readProject()
    fs.rmSync(path.join(root, 'policies', policy, 'translations.tsv'))
    expect(await refusals(root)).toMatchObject([
      {kind: 'passages', language: 'nn', state: 'unrecorded'},
      {kind: 'passages', language: 'nb', state: 'unrecorded'}
    ])
  })

  test('while a passage that changed has not been read again, named by its section', async () => {
    const root = readProject()
    changeFile(root, 'nn.yaml', more)
    expect(await refusals(root)).toEqual([
      {
        ...{kind: 'passages', language: 'nn', state: 'translated', count: 1, more: 0},
        keys: ['sections.about.text'],
        names: ['Om erklæringa']
      }
    ])
  })

  test('while the source says something else, which makes its translation stale', async () => {
    const root = readProject()
    changeFile(root, 'nb.yaml', (text) => text.replace('Her ', 'Nå '))
    expect(await refusals(root)).toMatchObject([
      {kind: 'passages', language: 'nn', state: 'stale', count: 1},
      {kind: 'passages', language: 'nb', state: 'translated', count: 1}
    ])
    reviewPassages(root, policy, ({language}) => language === 'nb')
    expect(await refusals(root)).toMatchObject([{kind: 'passages', language: 'nn', state: 'stale', count: 1}])
  })

  test('while there are errors in the language, or in what all share', async () => {
    const root = readProject()
    changeFile(root, 'en.yaml', (text) => text.replace(/text: .*/, 'text: Write to [us](http://eksempel.no).'))
    reviewPassages(root, policy)
    expect((await approving(root)).approved).toBe(true)
    expect(await refusals(root, {language: 'en'})).toMatchObject([{kind: 'errors'}])
    changeFile(root, 'policy.yaml', (text) => text.replace('retention: [{', 'retention: [{zzz: 1, '))
    expect(await refusals(root)).toMatchObject([{kind: 'errors'}])
  })

  test('while the project itself cannot be read', async () => {
    const root = readProject({'personvern.config.yaml': 'zzz: 1\n'})
    expect(await refusals(root)).toMatchObject([{kind: 'errors', count: 1}])
  })

  test('to whoever made the words, where the configuration says so', async () => {
    const root = readProject({'personvern.config.yaml': 'approval: {byAnother: true}\n'})
    expect(await refusals(root, {by: hands.maker})).toMatchObject([
      {kind: 'translator', names: expect.arrayContaining(['Om erklæringa'])}
    ])
    expect((await approving(root, {by: hands.reader})).approved).toBe(true)
  })

  test('until somebody has said what people are told of facts that changed', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'policy.yaml', moreData)
    reviewPassages(root, policy)
    expect(await refusals(root)).toEqual([
      {
        kind: 'note',
        count: 1,
        activities: [{activity: 'newsletter', title: 'Nyheitsbrev', fields: ['data']}]
      }
    ])
    const note = 'Vi behandlar òg namnet ditt.'
    expect((await approving(root, {note})).approval).toMatchObject({note})
    expect(readApprovals(fileIn(root, 'approvals.tsv')).approvals.at(-1)).toMatchObject({note})
  })
})

describe('a change that people need not be told of', () => {
  test('is approved when that is said', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'policy.yaml', moreData)
    reviewPassages(root, policy)
    expect(await approving(root, {note: false})).toMatchObject({approved: true, approval: {note: ''}})
    expect((await approving(root, {today: '2026-12-01'})).approved).toBe(true)
  })
})

describe('evidence', () => {
  const outside = (name: string): string => path.join(temporaryFolder(), 'archive', name)

  test.each(['e.html', 'E.HTML', 'e.docx'])('is written beside the approval: %s', async (name) => {
    const root = readProject()
    const evidence = outside(name)
    expect(await approving(root, {evidence})).toMatchObject({approved: true, evidence})
    const start = fs.readFileSync(evidence).subarray(0, 2).toString('latin1')
    expect(start).toBe(name.endsWith('.docx') ? 'PK' : '<!')
  })

  test('tells what differs from the version before, and who made and read each passage', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'nn.yaml', more)
    reviewPassages(root, policy)
    const evidence = outside('e.html')
    await approving(root, {evidence, today: '2026-12-01'})
    const html = fs.readFileSync(evidence, 'utf8')
    expect(html).toContain('<del>Her</del><ins>No</ins> står det')
    expect(html).toContain(`<td>${hands.maker}</td>`)
    expect(html).toContain(`<td>${hands.reader}</td>`)
  })

  test('that is asked for once more compares with the same version before, and says when its text is gone', async () => {
    const root = readProject()
    const [first, again] = [outside('first.html'), outside('again.html')]
    await approving(root)
    changeFile(root, 'nn.yaml', more)
    reviewPassages(root, policy)
    await approving(root, {evidence: first, today: '2026-12-01'})
    await approving(root, {evidence: again, today: '2026-12-01'})
    const [one, other] = [first, again].map((file) => fs.readFileSync(file, 'utf8'))
    const compared = (html: string | undefined): string => /Samanlikna med versjon [0-9a-f]+/.exec(html!)![0]
    expect(compared(other)).toBe(compared(one))
    expect(other).toContain('finst ikkje lenger')
  })

  test.each([
    ['evidence-form', () => outside('e.pdf')],
    ['evidence-form', () => outside('html')],
    ['evidence-inside-input', (root: string) => path.join(root, 'policies', policy, 'e.html')]
  ])('in a place that cannot be one is misuse: %s', async (code, place) => {
    const root = readProject()
    const evidence = place(root)
    expect(await leftBy(root, () => expect(approving(root, {evidence})).rejects.toMatchObject({code}))).toEqual([])
  })

  test('never replaces a file', async () => {
    const root = readProject()
    const evidence = path.join(temporaryFolder({'e.html': 'Another approval'}), 'e.html')
    await expect(approving(root, {evidence})).rejects.toMatchObject({code: 'evidence-exists'})
    expect(fs.readFileSync(evidence, 'utf8')).toBe('Another approval')
  })

  test('that cannot be written leaves nothing approved', async () => {
    const root = readProject()
    const evidence = path.join(temporaryFolder({file: 'no folder'}), 'file', 'e.html')
    const left = await leftBy(root, () =>
      expect(approving(root, {evidence})).rejects.toMatchObject({code: 'unwritable'})
    )
    expect(left).toEqual([])
  })
})

describe('approvals that cannot be read', () => {
  test('are never written over', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'approvals.tsv', (text) => `${text}<<<<<<< HEAD\n`)
    const damaged = fileIn(root, 'approvals.tsv')
    await expect(approving(root, {by: 'Per Hansen'})).rejects.toMatchObject({
      code: 'approvals-damaged',
      parameters: {file: `policies/${policy}/approvals.tsv`, line: 3}
    })
    expect(fileIn(root, 'approvals.tsv')).toBe(damaged)
  })
})

describe('a language or a policy that is not there', () => {
  test('is misuse', async () => {
    const root = readProject()
    await expect(approving(root, {language: 'se'})).rejects.toMatchObject({
      code: 'bad-option',
      parameters: {option: '--language', actual: 'se', expected: ['nb', 'nn', 'en']}
    })
    await expect(approving(root, {policy: 'zzz'})).rejects.toMatchObject({code: 'unknown-policy'})
  })
})

describe('a status', () => {
  test('says who approved it, and for how much of the page that was withdrawn', async () => {
    const root = readProject()
    await approving(root)
    const approved = {by: 'Kari Nordmann', role: 'personvernombod', day: '2026-11-22', valid: true, changedBlocks: 0}
    expect(await languageIn(root, 'nn')).toMatchObject({approved})
    expect(await languageIn(root, 'en')).toMatchObject({approved: null})
    changeFile(root, 'nn.yaml', more)
    reviewPassages(root, policy)
    expect(await languageIn(root, 'nn')).toMatchObject({approved: {...approved, valid: false, changedBlocks: 1}})
  })

  test('compares with the text that was approved, however lines end on this machine', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'approved/nn.md', (text) => text.replaceAll('\n', '\r\n'))
    changeFile(root, 'nn.yaml', more)
    reviewPassages(root, policy)
    expect(await languageIn(root, 'nn')).toMatchObject({approved: {valid: false, changedBlocks: 1}})
  })

  test('compares what must not be published as a draft, and says when there is nothing to compare', async () => {
    const root = readProject()
    await approving(root)
    changeFile(root, 'nn.yaml', (text) => text.replace(/ {4}text: .*\n/, ''))
    expect(await languageIn(root, 'nn')).toMatchObject({approved: {valid: false, changedBlocks: 1}})
    changeFile(root, 'policy.yaml', (text) => text.replace('{until: unsubscribed', '{until: zzz'))
    expect(await languageIn(root, 'nn')).toMatchObject({approved: {valid: false, changedBlocks: null}})
  })
})
