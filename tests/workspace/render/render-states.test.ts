import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {recordPassages} from '../../../src/translate/state/record-passages.ts'
import type {RecordedState} from '../../../src/translate/state/record.ts'
import {writeRecords} from '../../../src/translate/state/write-records.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'
import {loadPassageStates} from '../../../src/workspace/wording/load-passage-states.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {textOf} from '../../support/text-of.ts'

/** The words of a language, with these paragraphs. */
const words = (...paragraphs: readonly string[]): string =>
  `title: Personvern\ncontroller: {name: Eksempel}\nsections:\n  about:\n    title: Om oss\n    text: |\n${paragraphs.map((one) => `      ${one}\n`).join('\n')}`

const facts = oneLanguage.replace('[nb]', '[nb, nn]')

/** A project with a policy in bokmål and nynorsk. */
const projectOf = (nb: readonly string[], nn: readonly string[], configuration = ''): string =>
  minimalProject({
    'policies/minimal/policy.yaml': facts,
    'policies/minimal/nb.yaml': words(...nb),
    'policies/minimal/nn.yaml': words(...nn),
    ...(configuration !== '' && {'personvern.config.yaml': configuration})
  })

/** Remember what every passage of the policy is, by its words. */
function remember(root: string, stateOf: (raw: string) => RecordedState = () => 'reviewed'): void {
  const project = openProject(root)
  const loaded = loadPolicy(root, 'minimal', project.languages, true)
  const {statuses} = loadPassageStates(project, loaded)
  const records = recordPassages(
    statuses,
    {policy: loaded.policy!, today: '2026-01-10', touched: new Set(['nb', 'nn'])},
    ({target}) => ({state: stateOf(target!.raw), by: 'Ola'})
  )
  fs.writeFileSync(path.join(root, 'policies/minimal/translations.tsv'), writeRecords(records))
}

const change = (root: string, language: string, ...paragraphs: readonly string[]): void =>
  fs.writeFileSync(path.join(root, `policies/minimal/${language}.yaml`), words(...paragraphs))

const rendered = async (root: string, options: RenderProjectOptions = {}) => {
  const {ok, policies} = await render({root, out: false, messages: 'nn', ...options})
  const {files, findings} = policies.find(({id}) => id === 'minimal')!
  const page = (language: string, format: 'html' | 'md') => {
    const file = files.find((one) => one.path === `minimal/${language}.${format}`)
    return file ? textOf(file) : ''
  }
  return {ok, rules: findings.map(({rule}) => rule), findings, files, page}
}

const [two, to] = [
  ['En ting.', 'To andre ord.'],
  ['Ein ting.', 'To andre ord her.']
]

/** Projects in which something stops the nynorsk version, by what it is. */
const stopped = {
  'absent-passage': (configuration?: string) => projectOf(two, to.slice(0, 1), configuration),
  'stale-passage': (configuration?: string) => {
    const root = projectOf(two, to, configuration)
    remember(root)
    change(root, 'nb', two[0]!, 'To helt andre ord.')
    return root
  },
  'draft-passage': (configuration?: string) => {
    const root = projectOf(two, to, configuration)
    remember(root, (raw) => (raw === to[1] ? 'draft' : 'reviewed'))
    return root
  }
}
const rules = Object.keys(stopped) as (keyof typeof stopped)[]

describe('a version is rendered', () => {
  test('when all passages have been read, and when nothing is remembered of them', async () => {
    const root = projectOf(two, to)
    expect(await rendered(root)).toMatchObject({ok: true, rules: []})
    remember(root)
    expect(await rendered(root)).toMatchObject({ok: true, rules: []})
    remember(root, () => 'translated')
    expect(await rendered(root)).toMatchObject({ok: true, rules: []})
  })
})

describe.each(rules)('a version with an %s', (rule) => {
  test('is refused, with where, and nothing is written', async () => {
    const root = stopped[rule]()
    const before = readTree(root)
    const {ok, files, findings} = await rendered(root, {out: 'dist'})
    expect([ok, files]).toEqual([false, []])
    expect(findings).toMatchObject([{rule, file: 'policies/minimal/nn.yaml', path: ['sections', 'about', 'text']}])
    expect(readTree(root)).toEqual(before)
  })

  test('is no obstacle to other languages of the policy, when they are asked for alone', async () => {
    expect(await rendered(stopped[rule](), {languages: ['nb']})).toMatchObject({ok: true, rules: []})
  })

  test('is no obstacle to other policies', async () => {
    const root = stopped[rule]()
    fs.mkdirSync(path.join(root, 'policies/other'))
    fs.writeFileSync(path.join(root, 'policies/other/policy.yaml'), oneLanguage)
    fs.writeFileSync(path.join(root, 'policies/other/nb.yaml'), words('En ting.'))
    const {ok, policies} = await render({root, out: false})
    expect([ok, policies.map(({id, files}) => [id, files.length])]).toEqual([
      false,
      [
        ['minimal', 0],
        ['other', 2]
      ]
    ])
  })

  test.each(['missing', 'stale', 'draft'])(
    'is let through by the project just when it allows that state: %s',
    async (state) => {
      const root = stopped[rule](`translations: {allow: [${state}]}\n`)
      const allowed = rule === (state === 'missing' ? 'absent-passage' : `${state}-passage`)
      expect(await rendered(root)).toMatchObject({ok: allowed, rules: allowed ? [] : [rule]})
    }
  )

  test('is rendered as a draft, and its mark is in the language of messages', async () => {
    const root = stopped[rule]()
    const said = {
      'absent-passage': ['Avsnitt manglar: To andre ord.', 'Passage missing: To andre ord.'],
      'stale-passage': ['Må lesast på nytt', 'To be read again'],
      'draft-passage': ['Utkast', 'Draft']
    }[rule]
    for (const [index, messages] of ['nn', 'en'].entries()) {
      const {page, files} = await rendered(root, {draft: true, messages})
      expect(files).toHaveLength(4)
      for (const format of ['html', 'md'] as const) {
        expect(page('nn', format)).toContain(said[index])
        expect(page('nb', format)).not.toContain(said[index])
      }
    }
  })
})

describe('a mark in a draft', () => {
  test('stands before the passage that it is about', async () => {
    const {page} = await rendered(stopped['stale-passage'](), {draft: true})
    expect(page('nn', 'md')).toMatch(/\nEin ting\.\n\n[^\n]*Må lesast på nytt[^\n]* To andre ord her\.\n/)
    expect(page('nn', 'html').replace(/<[^>]+>/g, '')).toMatch(/Ein ting\.\s+Må lesast på nytt To andre ord her\./)
  })

  test('stands where the passage is missing, also between others and at the beginning', async () => {
    const root = projectOf(['En ting.', 'To andre ord.', 'Tre.'], ['Ein ting.', 'To andre ord her.', 'Tre no.'])
    remember(root)
    change(root, 'nn', 'Ein ting.', 'Tre no.')
    expect((await rendered(root, {draft: true})).page('nn', 'md')).toMatch(
      /Ein ting\.\n\n.*Avsnitt manglar: To andre ord\..*\n\nTre no\./
    )
    change(root, 'nn', 'To andre ord her.', 'Tre no.')
    expect((await rendered(root, {draft: true})).page('nn', 'md')).toMatch(
      /Avsnitt manglar: En ting\..*\n\nTo andre ord her\./
    )
  })

  test('shows what is missing as text, whatever it holds', async () => {
    const nasty = 'Se 1 < 2 & «\\<b>» og \\*ikke\\* {{skyhus}}.'
    const root = projectOf(['En ting.', nasty], ['Ein ting.'])
    const {page} = await rendered(root, {draft: true})
    expect(page('nn', 'html')).not.toContain('<b>')
    expect(page('nn', 'html')).toContain('Avsnitt manglar: Se 1 &lt; 2 &amp; «')
    expect(page('nn', 'md')).toMatch(/Avsnitt manglar: Se 1 \\< 2 & «\\<b>» og \\\*ikke\\\* Skyhus AS\./)
  })

  test('stands in a heading and in an item too', async () => {
    const root = projectOf(['## Et avsnitt', '- en ting', 'Ord.'], ['## Eit avsnitt', '- ein ting', 'Ord.'])
    remember(root, (raw) => (raw === 'Ord.' ? 'reviewed' : 'draft'))
    const {page} = await rendered(root, {draft: true, languages: ['nn']})
    expect(page('nn', 'md')).toMatch(/\n#+ .*Utkast.* Eit avsnitt\n/)
    expect(page('nn', 'md')).toMatch(/\n- .*Utkast.* ein ting\n/)
  })
})

test('a damaged line of what is remembered is told, and nothing is rendered from half of it', async () => {
  const root = projectOf(two, to)
  remember(root)
  const file = path.join(root, 'policies/minimal/translations.tsv')
  fs.appendFileSync(file, '>>>>>>> theirs\n')
  const {findings, files} = await rendered(root)
  expect(findings).toMatchObject([{rule: 'unreadable-record', file: 'policies/minimal/translations.tsv'}])
  expect(files).toEqual([])
})
