import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {CompareView, PageView, RevisionsView} from '../../../src/preview/protocol.ts'
import {createCompiler} from '../../../src/render/create-compiler.ts'
import {renderVersion} from '../../../src/workspace/render/render-version.ts'
import {commitAll, git, repository} from '../../support/repository.ts'
import {soundFile} from '../../support/sound-project.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'
import {rewritten, withoutMarks} from '../support/without-marks.ts'

const id = 'newsletter'
const languages = ['nb', 'nn', 'en'] as const

function openNewsletter(): TestPreview {
  const names = ['policy', ...languages] as const
  const files = Object.fromEntries(names.map((name) => [`policies/${id}/${name}.yaml`, soundFile(name)]))
  return openTestPreview({files})
}

/** Keep versions as they are now, as approving does. */
function approve({root, session}: TestPreview, ...which: readonly string[]): void {
  for (const language of which) {
    const file = path.join(root, 'policies', id, 'approved', `${language}.md`)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, renderVersion(session.project, id, language, createCompiler(), true)!)
  }
}

function edit({root, session}: TestPreview, name: string, from: RegExp | string, to: string): void {
  const file = `policies/${id}/${name}.yaml`
  const before = fs.readFileSync(path.join(root, file), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  fs.writeFileSync(path.join(root, file), after)
  session.changed([file])
}

const pageOf = ({read}: TestPreview, language: string, query = ''): Promise<PageView> =>
  read(`/api/policies/${id}/pages/${language}?mode=draft${query}`)

const compared = ({read}: TestPreview, base: string): Promise<CompareView> =>
  read(`/api/policies/${id}/compare?reader=nn&base=${base}`)

/** What changed is marked so. */
const mark = /data-change=/

const briefly = ({rows}: CompareView) =>
  rows.map(({key, index, kind, changedIn, notIn}) => ({key, index, kind, changedIn, notIn}))

describe('a page beside the version that was approved', () => {
  test('has no marks as long as nothing changes', async () => {
    const preview = openNewsletter()
    approve(preview, ...languages)
    const plain = await pageOf(preview, 'nn')
    const page = await pageOf(preview, 'nn', '&base=approved')
    expect(page).toEqual({...plain, html: rewritten(plain.html!)})
  })

  test('marks what changed since, and is the page as it is but for the marks', async () => {
    const preview = openNewsletter()
    approve(preview, ...languages)
    edit(preview, 'nn', 'opplysningar', 'vekesbrev')
    const page = await pageOf(preview, 'nn', '&base=approved')
    expect(page.html).toMatch(/<del data-change="gone">opplysningar<\/del><ins data-change="new">vekesbrev<\/ins>/)
    expect(withoutMarks(page.html!, 'now')).toBe(rewritten((await pageOf(preview, 'nn')).html!))
    expect((await pageOf(preview, 'nb', '&base=approved')).html).not.toMatch(mark)
  })

  test('is shown without marks where nobody has approved', async () => {
    const preview = openNewsletter()
    expect(await pageOf(preview, 'nn', '&base=approved')).toEqual(await pageOf(preview, 'nn'))
  })

  test('is shown in a frame with the same marks', async () => {
    const preview = openNewsletter()
    approve(preview, 'nn')
    edit(preview, 'nn', 'opplysningar', 'vekesbrev')
    const {html} = await pageOf(preview, 'nn', '&base=approved')
    const framed = await preview.get(`/page/${id}/nn?base=approved`)
    expect(await framed.text()).toBe(html)
    expect(framed.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('a page beside a revision', () => {
  test('marks what changed since, facts too', async () => {
    const preview = openNewsletter()
    repository({}, preview.root)
    edit(preview, 'policy', 'post@eksempel.no', 'personvern@eksempel.no')
    const page = await pageOf(preview, 'nn', '&base=revision:HEAD')
    expect(page.html).toMatch(/<ins data-change="new">personvern@eksempel\.no<\/ins>/)
    expect(withoutMarks(page.html!, 'now')).toBe(rewritten((await pageOf(preview, 'nn')).html!))
  })

  test('has no marks as long as nothing changes', async () => {
    const preview = openNewsletter()
    repository({}, preview.root)
    for (const language of languages)
      expect((await pageOf(preview, language, '&base=revision:HEAD')).html).not.toMatch(mark)
  })

  test('follows a branch to where it is now', async () => {
    const preview = openNewsletter()
    repository({}, preview.root)
    edit(preview, 'nn', 'opplysningar', 'vekesbrev')
    expect((await pageOf(preview, 'nn', '&base=revision:main')).html).toMatch(mark)
    commitAll(preview.root, 'second')
    expect((await pageOf(preview, 'nn', '&base=revision:main')).html).not.toMatch(mark)
  })

  test.each([
    ['hest', 'Det finst ingen versjon med det namnet. Vel ein frå lista.'],
    ['--all', 'Det finst ingen versjon med det namnet. Vel ein frå lista.'],
    ['HEAD~1', 'Erklæringa fanst ikkje i den versjonen. Vel ein nyare.']
  ])('is shown without marks, and with the reason, for %s', async (revision, problem) => {
    const preview = openNewsletter()
    git(preview.root, 'init', '--quiet')
    git(preview.root, 'commit', '--quiet', '--allow-empty', '--message', 'empty')
    commitAll(preview.root, 'all')
    const base = encodeURIComponent(`revision:${revision}`)
    expect(await pageOf(preview, 'nn', `&base=${base}`)).toEqual(await pageOf(preview, 'nn'))
    expect(await compared(preview, base)).toMatchObject({problem, rows: []})
  })

  test('is shown without marks, and with the reason, where there is no repository', async () => {
    const preview = openNewsletter()
    expect(await pageOf(preview, 'nn', '&base=revision:HEAD')).toEqual(await pageOf(preview, 'nn'))
    expect(await compared(preview, 'revision:HEAD')).toMatchObject({
      problem: expect.stringMatching(/ikkje i git/),
      rows: []
    })
  })
})

describe('what changed', () => {
  test('is nothing as long as nothing changes', async () => {
    const preview = openNewsletter()
    approve(preview, ...languages)
    const {problem, rows, languages: found} = await compared(preview, 'approved')
    expect({problem, rows}).toEqual({problem: null, rows: []})
    expect(found.map(({inText, problem: why}) => [inText, why])).toEqual(
      found.map(({language}) => [{nb: 'bokmål', nn: 'nynorsk', en: 'engelsk'}[language.code], null])
    )
  })

  test.each(['approved', 'revision:HEAD'])(
    'in one language is told as not made in the others, since %s',
    async (base) => {
      const preview = openNewsletter()
      approve(preview, ...languages)
      repository({}, preview.root)
      edit(preview, 'nn', /^( +text: )(?:\|\n +)?/m, '$&Heilt nye ord her. ')
      const {rows} = await compared(preview, base)
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({
        kind: 'changed',
        changedIn: ['nn'],
        text: expect.stringMatching(/^Heilt nye ord her\./)
      })
      expect(rows[0]!.notIn.toSorted()).toEqual(['en', 'nb'])
      expect(Object.keys(rows[0]!.passages).sort()).toEqual(['en', 'nb', 'nn'])
    }
  )

  test('in a passage is one row for all languages that it changed in', async () => {
    const preview = openNewsletter()
    approve(preview, ...languages)
    for (const name of ['nn', 'en']) edit(preview, name, /^( +text: )(?:\|\n +)?/m, '$&Nye ord. ')
    const {rows} = await compared(preview, 'approved')
    expect(rows).toHaveLength(1)
    expect(rows[0]!.changedIn.toSorted()).toEqual(['en', 'nn'])
    expect(rows[0]!.notIn).toEqual(['nb'])
  })

  test('in facts is told as made in every language', async () => {
    const preview = openNewsletter()
    repository({}, preview.root)
    edit(preview, 'policy', 'post@eksempel.no', 'personvern@eksempel.no')
    const view = await compared(preview, 'revision:HEAD')
    const everywhere = {kind: 'changed', index: null, changedIn: [...languages], notIn: []}
    // Two sections show it.
    expect(briefly(view)).toEqual([
      {...everywhere, key: 'about'},
      {...everywhere, key: 'rights'}
    ])
  })

  test('is not known of a language that nobody has approved', async () => {
    const preview = openNewsletter()
    approve(preview, 'nn')
    edit(preview, 'nn', /^( +text: )(?:\|\n +)?/m, '$&Nye ord. ')
    const {rows, languages: found, problem} = await compared(preview, 'approved')
    expect(problem).toBeNull()
    expect(rows.map(({changedIn, notIn}) => ({changedIn, notIn}))).toEqual([{changedIn: ['nn'], notIn: []}])
    expect(found.flatMap(({problem: why}) => why ?? [])).toEqual([
      expect.stringMatching(/^Versjonen er ikkje godkjend/),
      expect.stringMatching(/^Versjonen er ikkje godkjend/)
    ])
  })

  test('is not known at all without anything to compare with', async () => {
    const preview = openNewsletter()
    expect(await compared(preview, 'approved')).toMatchObject({
      problem: expect.stringMatching(/^Versjonen/),
      rows: []
    })
    expect(await compared(preview, 'none')).toMatchObject({problem: null, rows: []})
  })
})

describe('versions to choose from', () => {
  test('are the commits that touched the policy', async () => {
    const preview = openNewsletter()
    repository({}, preview.root)
    fs.writeFileSync(path.join(preview.root, 'README.md'), 'x')
    commitAll(preview.root, 'another')
    const {revisions, problem} = await preview.read<RevisionsView>(`/api/revisions?policy=${id}`)
    expect(problem).toBeNull()
    expect(revisions.map(({subject, day}) => [subject, day])).toEqual([['first', '2026-11-20']])
    expect((await pageOf(preview, 'nn', `&base=revision:${revisions[0]!.sha}`)).html).not.toBeNull()
  })

  test('are none without a repository, which is said', async () => {
    expect(await openNewsletter().read(`/api/revisions?policy=${id}&reader=nb`)).toEqual({
      revisions: [],
      problem:
        'Erklæringene ligger ikke i git på denne maskinen, så det finnes ingen tidligere versjoner å sammenligne med.'
    })
  })

  test('are not told of a policy that is not there', async () => {
    expect((await openNewsletter().get('/api/revisions?policy=../etc')).status).toBe(404)
  })
})
