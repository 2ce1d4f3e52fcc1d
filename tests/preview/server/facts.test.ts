import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {FactsAnswer, FactsRequest, FactsView, FactView, WriteAnswer} from '../../../src/preview/protocol.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

const file = 'policies/dfo/policy.yaml'

const open = (options: Parameters<typeof openTestPreview>[0] = {}): TestPreview =>
  openTestPreview({policies: ['dfo'], ...options})

const factsOf = (preview: TestPreview): Promise<FactsView> => preview.read('/api/policies/dfo/facts?reader=nn')

/** A field by the way to it. */
function find(views: readonly FactView[], at: string): FactView {
  for (const view of views) {
    if (view.path.join('.') === at) return view
    if (at.startsWith(`${view.path.join('.')}.`)) return find(view.fields, at)
  }
  throw new Error(at)
}

/** What a new entry of a map would have. */
const absent = async (preview: TestPreview, at: string): Promise<string> =>
  find((await factsOf(preview)).groups, at).entry!.base

async function save(
  preview: TestPreview,
  at: string,
  value: FactsRequest['changes'][number]['value'],
  base?: string
): Promise<FactsAnswer> {
  const known = base ?? find((await factsOf(preview)).groups, at).base
  return preview.write('/api/policies/dfo/facts?reader=nn', {changes: [{path: at.split('.'), value, base: known}]})
}

describe('the forms', () => {
  test('have the facts of the model in its order, in the words of the reader', async () => {
    const {groups, options} = await factsOf(open())
    expect(groups.map(({path}) => path[0])).toEqual(expect.not.arrayContaining(['languages', 'outline', 'personvern']))
    expect(groups.slice(0, 2).map(({label, kind, value}) => [label, kind, value])).toEqual([
      ['Sist endra', 'date', '2022-08-05'],
      ['Følgjer lov og namn frå denne dagen', 'date', '2022-08-05']
    ])
    expect(find(groups, 'controller.email')).toMatchObject({
      label: 'E-post',
      kind: 'email',
      value: 'postmottak@dfo.no',
      article: 'personvernforordninga artikkel\u00a013 nr.\u00a01 bokstav\u00a0a',
      place: {file, line: 15}
    })
    const {value, kind, options: name} = find(groups, 'cookies.matomo.setBy')
    expect({value, kind}).toEqual({value: 'matomo', kind: 'choice'})
    expect(options[name]).toContainEqual({value: 'matomo', label: 'Matomo'})
  })

  test.each([
    ['nb', ['Østerrike', 'Åland']],
    ['en', ['Åland Islands', 'Austria']]
  ])('have what can be chosen in the order of letters of the language of the reader: %s', async (reader, names) => {
    const {options} = await open().read<FactsView>(`/api/policies/dfo/facts?reader=${reader}`)
    const countries = Object.values(options).find((all) => all.some(({value}) => value === 'AT'))!
    const labels = countries.map(({label}) => label)
    expect(labels.filter((label) => names.includes(label))).toEqual(names)
  })

  test('say what is none, what is open, and what is more than they can show', async () => {
    const {groups} = await factsOf(open())
    expect(find(groups, 'activities.subscriptions.recipients')).toMatchObject({said: 'none', mayBeNone: true})
    expect(find(groups, 'links.browser-help.address')).toMatchObject({
      said: 'open',
      open: 'Kvar er rettleiinga for nettlesarar? Berre overskrifta står på sidene.',
      value: null
    })
    expect(find(groups, 'activities.courses.legalBases')).toMatchObject({
      kind: 'written',
      shown: '- {article: 6(1)(b)}\n- {article: 9(2)(a), for: [food-allergies, disability-and-accommodation]}'
    })
  })

  test('have a name for every field, in every language of the application', async () => {
    const preview = open()
    const nameless = (views: readonly FactView[]): string[] =>
      views.flatMap((view) => [
        ...(view.label === view.path.at(-1) && view.kind !== 'map' ? [view.path.join('.')] : []),
        ...nameless(view.kind === 'map' ? view.entry!.fields : view.fields)
      ])
    for (const language of ['nb', 'nn', 'en']) {
      const {groups} = await preview.read<FactsView>(`/api/policies/dfo/facts?reader=${language}`)
      // Kinds of own terms are named by the vocabulary alone.
      expect(nameless(groups).filter((at) => !at.startsWith('terms.'))).toEqual([])
    }
  })
})

describe('a fact that is saved', () => {
  test('stands in the file, and nothing else has changed', async () => {
    const preview = open()
    const before = preview.file(file)
    expect(await save(preview, 'updated', '2026-11-22')).toMatchObject({ok: true, missing: []})
    expect(preview.file(file)).toBe(before.replace('updated: 2022-08-05', 'updated: 2026-11-22'))
    expect(find((await factsOf(preview)).groups, 'updated').value).toBe('2026-11-22')
  })

  test('is on the pages at once, and can be taken back', async () => {
    const preview = open()
    const before = preview.file(file)
    const answer = await save(preview, 'controller.email', 'ny@dfo.no')
    const page = await preview.read<{html: string}>('/api/policies/dfo/pages/nn')
    expect(page.html).toContain('ny@dfo.no')
    expect(answer).toMatchObject({ok: true, undo: 1})
    const undone = await preview.write<WriteAnswer>('/api/policies/dfo/undo', {id: (answer as {undo: number}).undo})
    expect(undone.ok).toBe(true)
    expect(preview.file(file)).toBe(before)
  })

  test('comes where the model has it when it is new', async () => {
    const preview = open()
    const before = preview.file(file)
    await save(preview, 'controller.website', 'https://dfo.no')
    expect(preview.file(file)).toBe(
      before.replace('  phone: "+47 400 07 997"\n', (line) => `${line}  website: https://dfo.no\n`)
    )
  })

  test('answers a question that was open', async () => {
    const preview = open()
    await save(preview, 'links.browser-help.address', 'https://dfo.no/nettlesarar')
    expect(preview.file(file)).toContain('    address: https://dfo.no/nettlesarar\n')
  })

  test('of a list leaves the rest of the list as it is', async () => {
    const preview = open()
    const before = preview.file(file)
    await save(preview, 'siteGroups.difi-sites', ['arbeidsgiver', 'okstat', 'laeringsplattformen'])
    expect(preview.file(file)).toBe(
      before.replace('virksomhetsplattformen, laeringsplattformen]', 'laeringsplattformen]')
    )
  })
})

describe('what would be wrong', () => {
  test.each([
    ['controller.email', 'postmottak', '«postmottak»'],
    ['updated', '5. august', '«5. august»'],
    ['controller.phone', '40007997', '«40007997»'],
    ['controller.body', 'kingdom', '«kingdom»'],
    ['cookies.matomo.on', ['dfo-site', 'elsewhere'], '«elsewhere»'],
    ['sites.pub.domain', null, '']
  ])('is not written: %s', async (at, value, told) => {
    const preview = open()
    const before = preview.file(file)
    const answer = await save(preview, at, value)
    expect(answer).toMatchObject({
      ok: false,
      kind: 'refused',
      problems: [{path: at.split('.'), message: expect.stringContaining(told), place: null}]
    })
    expect(preview.file(file)).toBe(before)
  })

  test('is said of those that refer to what is taken out', async () => {
    const preview = open()
    const before = preview.file(file)
    const answer = await save(preview, 'parties.questback', null)
    expect(answer).toMatchObject({ok: false, kind: 'refused'})
    const {problems} = answer as Extract<FactsAnswer, {kind: 'refused'}>
    expect(problems).toEqual([
      {
        path: ['parties', 'questback'],
        message: 'Kan ikkje fjernast, for det er i bruk: Behandlingar, courses, Mottakarar. Rett det først.',
        place: null
      }
    ])
    expect(preview.file(file)).toBe(before)
  })

  test('is said of words that name what is taken out', async () => {
    const preview = open()
    const answer = await save(preview, 'dates.gdpr-in-force', null)
    expect(answer).toMatchObject({ok: false, kind: 'refused'})
    const {problems} = answer as Extract<FactsAnswer, {kind: 'refused'}>
    expect(new Set(problems.map(({path}) => path.join('.')))).toEqual(new Set(['dates.gdpr-in-force']))
    expect(problems[0]!.message).toMatch(
      /^Kan ikkje fjernast, for det er nemnt i teksten «.+» \((?:b|n|e).+\)\. Rett teksten først\.$/i
    )
  })
})

describe('an entry', () => {
  test('can be added, and the words that it needs are told', async () => {
    const preview = open()
    const before = preview.file(file)
    const base = await absent(preview, 'parties')
    expect(await save(preview, 'parties.ny', {name: 'Ny & <b> AS', country: 'NO'}, base)).toMatchObject({ok: true})
    expect(preview.file(file)).toBe(
      before.replace('  youtube: {}\n', '  youtube: {}\n  ny: {name: Ny & <b> AS, country: NO}\n')
    )
    const term = await save(preview, 'terms.data', [
      'email',
      'first-name',
      'last-name',
      'de-identified-reports',
      'shoe-size'
    ])
    expect(term).toMatchObject({ok: true})
  })

  test('that is shown on the pages lacks words in each language', async () => {
    const preview = openTestPreview({policies: ['eksempel']})
    const address = '/api/policies/eksempel/facts?reader=nn'
    const {groups} = await preview.read<FactsView>(address)
    const changes = ['terms.purposes', 'activities.newsletter.purposes'].map((at) => {
      const {path, value, base} = find(groups, at)
      return {path, value: [...(value as string[]), 'count-shoes'], base}
    })
    const answer = await preview.write<FactsAnswer>(address, {changes})
    expect(answer).toMatchObject({ok: true})
    const {missing} = answer as Extract<FactsAnswer, {ok: true}>
    expect(missing.map(({place}) => place.file).sort()).toEqual(
      ['en', 'nb', 'nn'].map((one) => `policies/eksempel/${one}.yaml`)
    )
  })

  test('that nothing refers to goes with its words', async () => {
    const preview = open({files: {}})
    const words = 'policies/dfo/nn.yaml'
    const before = preview.file(words)
    await save(preview, 'parties.ny', {}, await absent(preview, 'parties'))
    const withWords = before.replace('\nparties:\n', '\nparties:\n  ny: {name: Ny}\n')
    expect(withWords).not.toBe(before)
    fs.writeFileSync(path.join(preview.root, words), withWords)
    preview.session.changed([words])
    expect(await save(preview, 'parties.ny', null)).toMatchObject({ok: true})
    expect(preview.file(words)).toBe(before)
    expect(preview.file(file)).not.toContain('ny:')
  })
})

describe('a fact that has changed underneath', () => {
  test('is not written over, and told', async () => {
    const preview = open()
    const {base} = find((await factsOf(preview)).groups, 'updated')
    const theirs = preview.file(file).replace('updated: 2022-08-05', 'updated: 2024-01-01')
    fs.writeFileSync(path.join(preview.root, file), theirs)
    const answer = await save(preview, 'updated', '2026-11-22', base)
    expect(answer).toMatchObject({ok: false, kind: 'conflict', conflicts: [{path: ['updated'], theirs: '2024-01-01'}]})
    expect(preview.file(file)).toBe(theirs)
    const [conflict] = (answer as Extract<FactsAnswer, {kind: 'conflict'}>).conflicts
    expect(await save(preview, 'updated', '2026-11-22', conflict!.base)).toMatchObject({ok: true})
  })

  test('is no matter to another fact', async () => {
    const preview = open()
    const {base} = find((await factsOf(preview)).groups, 'updated')
    fs.writeFileSync(path.join(preview.root, file), preview.file(file).replace('state', 'county'))
    expect(await save(preview, 'updated', '2026-11-22', base)).toMatchObject({ok: true})
    expect(preview.file(file)).toContain('body: county')
  })

  test('is told of when the file is gone', async () => {
    const preview = open()
    const {base} = find((await factsOf(preview)).groups, 'updated')
    fs.rmSync(path.join(preview.root, file))
    expect(await save(preview, 'updated', '2026-11-22', base)).toMatchObject({ok: false, kind: 'refused'})
    expect(fs.existsSync(path.join(preview.root, file))).toBe(false)
  })
})

describe('what is no fact', () => {
  test.each([
    ['the sections', {path: ['outline'], value: [], base: ''}],
    ['the languages', {path: ['languages'], value: ['nn'], base: ''}],
    ['nothing', {path: [], value: null, base: ''}],
    ['a prototype', {path: ['parties', '__proto__'], value: {}, base: ''}],
    ['a list of lists', {path: ['terms', 'data'], value: [['a']], base: ''}],
    ['no number', {path: ['numbers', 'a'], value: null}]
  ])('is refused: %s', async (_, change) => {
    const preview = open()
    const before = preview.file(file)
    expect((await preview.post('/api/policies/dfo/facts', {changes: [change]})).status).toBe(400)
    expect(preview.file(file)).toBe(before)
  })

  test('is refused when it is nested without end', async () => {
    const preview = open()
    const deep = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)
    const body = `{"changes":[{"path":["parties","a"],"base":"","value":${deep}}]}`
    expect((await preview.post('/api/policies/dfo/facts', body)).status).toBe(400)
  })

  test('cannot be written where nothing can', async () => {
    const preview = open({readOnly: true})
    expect((await preview.post('/api/policies/dfo/facts', {changes: []})).status).toBe(404)
  })
})
