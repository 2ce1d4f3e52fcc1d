import {describe, expect, test} from '@jest/globals'
import type {LanguageOverview, Overview, PolicyOverview} from '../../../src/preview/protocol.ts'
import {changeFile, readProject} from '../../support/approving.ts'
import {readTree} from '../../support/read-tree.ts'
import {soundFile} from '../../support/sound-project.ts'
import {statusLines} from '../support/status-lines.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

const nn = 'policies/newsletter/nn.yaml'

/** A preview of a policy that nothing is wrong with and that somebody has read, but for what lies over it. */
function previewOf(files: Readonly<Record<string, string>> = {}): TestPreview {
  return openTestPreview({files: {...Object.fromEntries(readTree(readProject())), ...files}})
}

async function overviewOf(preview: TestPreview, query = ''): Promise<Overview> {
  for (const id of preview.session.project.policies) await preview.session.analysed(id)
  return preview.read<Overview>(`/api/overview${query}`)
}

async function languageOf(preview: TestPreview, code: string): Promise<LanguageOverview> {
  const [policy] = (await overviewOf(preview)).policies
  return policy!.languages.find(({progress}) => progress.language.code === code)!
}

const stepsOf = ({languages}: PolicyOverview): (string | null)[] =>
  languages.map(({next}) => next && `${next.kind} ${next.count}`)

describe('the first screen', () => {
  test('is there at once, and tells later what has been checked', async () => {
    const preview = previewOf()
    const told: string[] = []
    preview.session.events.listen((event) => {
      if (event.kind === 'checked') told.push(event.policy)
    })
    const first = await preview.read<Overview>('/api/overview')
    expect(
      first.policies.map(({id, fresh, languages}) => [
        id,
        fresh,
        languages.map(({ok, answer, next}) => [ok, answer, next])
      ])
    ).toEqual([['newsletter', false, Array(3).fill([null, '', null])]])
    await preview.session.analysed('newsletter')
    expect(told).toEqual(['newsletter'])
    expect((await preview.read<Overview>('/api/overview')).policies[0]).toMatchObject({fresh: true})
  })

  test('has each checked in the background, once, however often it is asked', async () => {
    const preview = previewOf()
    const told: string[] = []
    const checked = new Promise<void>((resolve) => {
      preview.session.events.listen((event) => {
        if (event.kind !== 'checked') return
        told.push(event.policy)
        resolve()
      })
    })
    await Promise.all([1, 2, 3].map(() => preview.read<Overview>('/api/overview')))
    await checked
    await preview.read<Overview>('/api/overview')
    // Whatever would be checked again would be so by now.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(told).toEqual(['newsletter'])
  })

  test.each(['nb', 'nn', 'en'])('answers in %s as `personvern status` does', async (reader) => {
    const preview = openTestPreview({policies: ['dfo', 'eksempel']})
    const {policies} = await overviewOf(preview, `?reader=${reader}`)
    const answers = policies.flatMap(({id, languages, shared}) => [
      id,
      ...languages.map(({progress, answer}) => `  ${progress.language.name}: ${answer}`),
      ...shared.map((line) => `  ${line}`)
    ])
    const lines = await statusLines(preview.root, reader)
    expect(answers.filter((line) => !lines.includes(line))).toEqual([])
    expect(answers.length).toBeGreaterThan(8)
  })

  test('says where what cannot be read stands', async () => {
    const preview = previewOf({[nn]: 'title: [\n'})
    const [policy] = (await overviewOf(preview)).policies
    expect(policy).toMatchObject({
      id: 'newsletter',
      languages: [],
      broken: [{rule: 'yaml-syntax', place: {file: nn, line: 2}}]
    })
  })

  test('says that nothing could be checked when what all policies share is wrong', async () => {
    const preview = openTestPreview({
      files: {...Object.fromEntries(readTree(readProject())), 'personvern.config.yaml': 'rules: 7\n'}
    })
    const {trouble, policies} = await overviewOf(preview)
    expect(trouble).toMatch(/^Ingen erklæringar er kontrollerte, for det er 1 feil i det dei har felles/)
    expect(policies[0]!.languages.map(({ok}) => ok)).toEqual([false, false, false])
  })

  test('tells who approved a version, and what has changed since', async () => {
    const preview = previewOf()
    const version = (await preview.read<{version: string}>('/api/policies/newsletter/approve/nn')).version
    await preview.write('/api/policies/newsletter/approve', {
      language: 'nn',
      by: 'Kari Nordmann',
      role: 'personvernombod',
      version
    })
    expect((await languageOf(preview, 'nn')).progress.approved?.lines).toEqual([
      'Godkjend 22.\u00a0november 2026 av Kari Nordmann (personvernombod).'
    ])
    changeFile(preview.root, 'nn.yaml', (text) => text.replace('Her står det', 'Her kan du lese'))
    preview.session.changed([nn])
    expect((await languageOf(preview, 'nn')).progress.approved?.lines).toEqual([
      'Godkjend 22.\u00a0november 2026 av Kari Nordmann (personvernombod).',
      'Endra sidan godkjenninga: 1 avsnitt.'
    ])
  })
})

describe('the next step', () => {
  test('is to approve when nothing else is to be done', async () => {
    const [policy] = (await overviewOf(previewOf())).policies
    expect(stepsOf(policy!)).toEqual(['approve 1', 'approve 1', 'approve 1'])
    expect(policy!.next).toBeNull()
  })

  test('is to write what is missing, at what it translates', async () => {
    const {next} = await languageOf(previewOf({[nn]: soundFile('nn').replace(/ {4}text: .*\n/, '')}), 'nn')
    expect(next).toMatchObject({
      kind: 'missing',
      language: 'nn',
      passage: {key: 'sections.about.text', language: 'nb', index: 0}
    })
  })

  test('is to read what nobody has read as it is', async () => {
    const {next} = await languageOf(previewOf({[nn]: soundFile('nn').replace('Her står det', 'Her kan du lese')}), 'nn')
    expect(next).toMatchObject({kind: 'unread', count: 1, language: 'nn', passage: {language: 'nn'}})
  })

  test('is to read again what was translated from something else', async () => {
    const nb = soundFile('nb').replace('Her står', 'Her kan du lese')
    const {next} = await languageOf(previewOf({'policies/newsletter/nb.yaml': nb}), 'nn')
    expect(next).toMatchObject({kind: 'stale', count: 1, passage: {language: 'nn'}})
  })

  test('goes to the first error of all languages, and approves nothing as long as there is one', async () => {
    const [policy] = (await overviewOf(openTestPreview({policies: ['mangfoldimai']}))).policies
    expect(policy!.next).toMatchObject({kind: 'errors', count: 2, language: null})
    expect(stepsOf(policy!)).not.toContain('approve 1')
  })
})
