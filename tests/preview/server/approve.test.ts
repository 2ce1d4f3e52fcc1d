import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {ApprovalOutlook, ApproveRequest, PolicyView, WriteAnswer} from '../../../src/preview/protocol.ts'
import {approving, readProject} from '../../support/approving.ts'
import {readTree} from '../../support/read-tree.ts'
import {hands, reviewPassages} from '../../support/review-passages.ts'
import {soundFile} from '../../support/sound-project.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

const policy = '/api/policies/newsletter'
const nn = 'policies/newsletter/nn.yaml'
const approvals = 'policies/newsletter/approvals.tsv'

/** A preview of a policy that somebody has read, but for what lies over it. */
function previewOf(files: Readonly<Record<string, string>> = {}, readOnly = false): TestPreview {
  return openTestPreview({files: {...Object.fromEntries(readTree(readProject())), ...files}, readOnly})
}

const outlookOf = (preview: TestPreview, language = 'nn'): Promise<ApprovalOutlook> =>
  preview.read<ApprovalOutlook>(`${policy}/approve/${language}`)

/** Approve the nynorsk version as it is. */
async function approve(preview: TestPreview, given: Partial<ApproveRequest> = {}): Promise<WriteAnswer> {
  const {version} = await outlookOf(preview)
  const request = {language: 'nn', by: 'Kari Nordmann', role: 'personvernombod', version, ...given}
  return preview.write<WriteAnswer>(`${policy}/approve`, request satisfies ApproveRequest)
}

const isApproved = ({root}: TestPreview): boolean => fs.existsSync(path.join(root, approvals))

/** Change a file as an editor outside does. */
function change(preview: TestPreview, name: string, text: string): void {
  fs.writeFileSync(path.join(preview.root, name), text)
  preview.session.changed([name])
}

describe('approving a version', () => {
  test('writes what `personvern approve` writes', async () => {
    const preview = previewOf()
    const other = readProject()
    expect(await approve(preview)).toEqual({ok: true, undo: 1})
    expect(await approving(other)).toMatchObject({code: 0})
    const written = (root: string): [string, string][] =>
      [...readTree(root)].flatMap(([name, content]) => (name.includes('approv') ? [[name, content.toString()]] : []))
    expect(written(preview.root)).toEqual(written(other))
    expect(written(other).map(([name]) => name)).toEqual([approvals, 'policies/newsletter/approved/nn.md'])
  })

  test('can be taken back', async () => {
    const preview = previewOf()
    const before = readTree(preview.root)
    const answer = await approve(preview)
    const {undo} = await preview.read<PolicyView>(policy)
    expect(undo).toEqual([{id: 1, done: 'approve', what: 'nynorsk'}])
    expect(answer).toEqual({ok: true, undo: 1})
    expect(await preview.write(`${policy}/undo`, {id: 1})).toEqual({ok: true, undo: null})
    expect(readTree(preview.root)).toEqual(before)
  })

  test.each(['', ' ', '\n'])('asks for a name: %j is none', async (by) => {
    const preview = previewOf()
    expect(await approve(preview, {by})).toEqual({ok: false, kind: 'refused', messages: ['Skriv namnet ditt.']})
    expect(isApproved(preview)).toBe(false)
  })

  test('keeps a name on one line', async () => {
    const preview = previewOf()
    await approve(preview, {by: 'Kari\nNordmann\tx', role: ''})
    expect(preview.file(approvals).trim().split('\n')).toHaveLength(2)
  })

  test('is refused when the page is another than the one that was looked at', async () => {
    const preview = previewOf()
    const {version} = await outlookOf(preview)
    change(preview, nn, soundFile('nn').replace('Om erklæringa', 'Om denne erklæringa'))
    reviewPassages(preview.root, 'newsletter')
    const message = 'Sida er endra sidan du såg på henne. Les henne på nytt før du godkjenner.'
    expect(await approve(preview, {version})).toEqual({ok: false, kind: 'refused', messages: [message]})
    expect(isApproved(preview)).toBe(false)
  })

  test.each([
    ['without a language', {language: undefined}],
    ['with a name that is no text', {by: 7}],
    ['with a note that is no text', {note: {}}]
  ])('is no request %s', async (_, given) => {
    const preview = previewOf()
    const body = {language: 'nn', by: 'Kari', role: '', version: 'x', ...given}
    expect((await preview.post(`${policy}/approve`, body)).status).toBe(400)
    expect(isApproved(preview)).toBe(false)
  })

  test('of a language or policy that is not there is not found', async () => {
    const preview = previewOf()
    const body = {language: 'se', by: 'Kari', role: '', version: ''}
    expect((await preview.post(`${policy}/approve`, body)).status).toBe(404)
    expect((await preview.get(`${policy}/approve/se`)).status).toBe(404)
    expect((await preview.get('/api/policies/other/approve/nn')).status).toBe(404)
  })

  test('is not there at all when nothing can be written', async () => {
    const preview = previewOf({}, true)
    expect((await preview.post(`${policy}/approve`, {language: 'nn', by: 'Kari', role: '', version: ''})).status).toBe(
      404
    )
    expect((await preview.get(`${policy}/approve/nn`)).status).toBe(404)
  })
})

describe('what approving would meet', () => {
  test('is nothing when all is well', async () => {
    const outlook = await outlookOf(previewOf())
    expect(outlook).toMatchObject({reasons: [], note: null, approved: [], warnings: 0})
    expect(outlook.version).not.toBe('')
  })

  test('is each passage that nobody has read, in words and with its place, and the same when it is tried all the same', async () => {
    const preview = previewOf({[nn]: soundFile('nn').replace('Her står det', 'Her kan du lese')})
    const {reasons} = await outlookOf(preview)
    expect(reasons).toEqual([
      {
        text: 'På nynorsk: 1 avsnitt er ikkje lese av nokon slik det er no: Om erklæringa.',
        place: {passage: {key: 'sections.about.text', index: 0, language: 'nn'}, section: null}
      }
    ])
    const messages = ['1 avsnitt er ikkje lese av nokon slik det er no: Om erklæringa.']
    expect(await approve(preview)).toEqual({ok: false, kind: 'refused', messages})
    expect(isApproved(preview)).toBe(false)
  })

  test('names no keys', async () => {
    const preview = openTestPreview({
      files: {...Object.fromEntries(readTree(readProject())), 'policies/newsletter/translations.tsv': ''}
    })
    const {reasons} = await outlookOf(preview)
    expect(reasons[0]!.text).toContain('Personvern, Eksempel kommune')
    expect(reasons.map(({text}) => text).join(' ')).not.toMatch(/controller\.|sections\./)
  })

  test('is the errors of the check, with the place of the first', async () => {
    const preview = previewOf({[nn]: soundFile('nn').replace('Her står det', 'Her er <b>det</b>')})
    const {reasons, version} = await outlookOf(preview)
    expect(version).toBe('')
    expect(reasons[0]!.text).toMatch(/^\d+ feil må rettast først\.$/)
    expect(reasons[0]!.place?.passage).toMatchObject({key: 'sections.about.text', language: 'nn'})
  })

  test('is a note when facts have changed, which may also say that nobody must be told', async () => {
    const preview = previewOf()
    await approve(preview)
    change(
      preview,
      'policies/newsletter/policy.yaml',
      soundFile('policy').replace('[email-address]', '[email-address, name]')
    )
    reviewPassages(preview.root, 'newsletter')
    const {note, reasons, approved} = await outlookOf(preview)
    expect(reasons).toEqual([])
    expect(note).toEqual({
      reason: 'Desse opplysningane er endra sidan førre godkjenning, 22.\u00a0november 2026:',
      changes: ['Nyheitsbrev: kva personopplysningar']
    })
    expect(approved[0]).toBe('Godkjend 22.\u00a0november 2026 av Kari Nordmann (personvernombod).')
    expect(await approve(preview)).toMatchObject({
      kind: 'refused',
      messages: [note!.reason, ...note!.changes]
    })
    expect(await approve(preview, {note: ' '})).toMatchObject({kind: 'refused'})
    expect(await approve(preview, {note: 'Vi ber om namn òg.'})).toMatchObject({ok: true})
    expect(preview.file(approvals)).toContain('Vi ber om namn òg.')
  })

  test('is another person, where the project asks for that', async () => {
    const preview = previewOf({'personvern.config.yaml': 'approval: {byAnother: true}\n'})
    expect((await outlookOf(preview)).reasons).toEqual([])
    const answer = await approve(preview, {by: hands.maker})
    const message: unknown = expect.stringMatching(/^Den som godkjenner, har sjølv laga \d+ avsnitt \(Personvern, /)
    expect(answer).toEqual({ok: false, kind: 'refused', messages: [message]})
  })

  test('is said in the language of the reader', async () => {
    const preview = previewOf({'policies/newsletter/translations.tsv': ''})
    const {reasons} = await preview.read<ApprovalOutlook>(`${policy}/approve/nn?reader=en`)
    expect(reasons[0]!.text).toMatch(
      /^In Norwegian Nynorsk: There is no record that anybody has read 6 passages: Privacy, /
    )
  })
})
