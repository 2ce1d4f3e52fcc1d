import {describe, expect, test} from '@jest/globals'
import {statusProject as status} from '../../../src/workspace/status/status-project.ts'
import {statusProject} from '../../../src/workspace/status/status-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {soundFile, soundProject, wantingProject} from '../../support/sound-project.ts'
import {languageIn, policyIn} from '../../support/status-of.ts'

const id = 'newsletter'

type Name = 'en' | 'nb' | 'nn' | 'policy'

/** A sound project with some of its files changed. */
function changed(changes: Partial<Record<Name, (text: string) => string>>): string {
  const files = Object.entries(changes).map(([name, change]) => [
    `policies/${id}/${name}.yaml`,
    change(soundFile(name as Name))
  ])
  return soundProject(Object.fromEntries(files) as Record<string, string>)
}

/** Without the text of the first section. */
const untold = (text: string): string => text.replace(/ {4}text: .*\n/, '')

/** With more in the text of the first section. */
const longer =
  (more: string) =>
  (text: string): string =>
    text.replace(/ {4}text: (.*)\n/, `    text: "$1${more}"\n`)

/** With a text of the section about the activity. */
const telling =
  (told: string) =>
  (text: string): string =>
    text.replace(/^sections:\n/m, `sections:\n  newsletter: {text: "${told}"}\n`)

const none = {
  missingFile: null,
  missingPassages: [],
  stalePassages: 0,
  draftPassages: 0,
  missingFacts: [],
  errors: 0,
  otherErrors: 0,
  warnings: 0,
  hints: 0
}

/** An activity with a fact that the words of its section may name. */
const withArticles = (policy: string): string =>
  policy
    .replace('    providing:', '    articles: ["5(1)(b)"]\n    providing:')
    .replace('[{activity:', '[text, {activity:')

describe('a policy that is right', () => {
  test('is right in each language, and nothing more is claimed', async () => {
    const root = soundProject()
    const before = readTree(root)
    expect(await status({root, apertium: false})).toEqual({
      ok: true,
      shared: {errors: 0, warnings: 0, hints: 0},
      policies: [
        {
          id,
          ok: true,
          checked: true,
          found: {errors: 0, warnings: 0, hints: 0},
          shared: {errors: 0, warnings: 0, hints: 0, unshownFacts: [], openQuestions: 0, otherErrors: 0},
          unreadableApprovals: [],
          languages: ['nb', 'nn', 'en'].map((language) => ({
            language,
            ok: true,
            ...none,
            approved: null,
            published: null
          }))
        }
      ]
    })
    expect(readTree(root)).toEqual(before)
  })

  test('is right with warnings, too', async () => {
    const root = changed({nn: (text) => text.replace('Her står det', 'Her er det bare')})
    expect(await policyIn(root)).toMatchObject({ok: true, languages: [{}, {ok: true, warnings: 1, errors: 0}, {}]})
  })
})

describe('what was found', () => {
  test('is counted once, also where it is about several languages', async () => {
    const root = changed({
      policy: withArticles,
      nb: telling('Vi følger {{articles}}.'),
      nn: telling('Vi følgjer lova.'),
      en: telling('We follow the law.')
    })
    const {found, shared, languages} = await policyIn(root)
    expect(languages.map(({errors}) => errors)).toEqual([0, 2, 2])
    expect([found.errors, shared.errors]).toEqual([3, 0])
  })
})

describe('what is missing in a language', () => {
  test('is a passage where a word is not there, or empty', async () => {
    const gone = changed({nn: untold})
    const passage = {key: 'sections.about.text', title: 'Om erklæringen', count: 1}
    expect(await languageIn(gone, 'nn')).toMatchObject({ok: false, missingPassages: [passage], otherErrors: 0})
    expect(await languageIn(gone, 'en')).toMatchObject({ok: true, missingPassages: []})
    const empty = changed({nn: (text) => text.replace(/ {4}text: .*\n/, '    text: ""\n')})
    expect(await languageIn(empty, 'nn', {messages: 'en'})).toMatchObject({
      missingPassages: [{...passage, title: expect.stringMatching(/^About/)}]
    })
  })

  test('is as many passages as the text has fewer paragraphs', async () => {
    const root = changed({nb: longer('\\n\\nEn til.\\n\\nTo til.')})
    const report = await policyIn(root)
    expect(
      report.languages.map(({language, missingPassages}) => [language, missingPassages.map(({count}) => count)])
    ).toEqual([
      ['nb', []],
      ['nn', [2]],
      ['en', [2]]
    ])
  })

  test('is missing in the language that lacks it, also when the others are translated from that one', async () => {
    const root = changed({en: longer('\\n\\nOne more.')})
    expect(await languageIn(root, 'nb')).toMatchObject({
      ok: false,
      missingPassages: [{key: 'sections.about.text', count: 1}]
    })
    expect(await languageIn(root, 'en')).toMatchObject({ok: true, errors: 0})
  })

  test('is a fact that the others tell, by its name', async () => {
    const root = changed({
      nb: longer(' Vi bruker {{skyhus}} i tre år.'),
      nn: longer(' Vi bruker {{skyhus}} i tre år.'),
      en: longer(' We use a supplier.')
    })
    expect(await languageIn(root, 'en')).toMatchObject({
      ok: false,
      missingFacts: ['Skyhus AS', 'tre år'],
      otherErrors: 0
    })
    expect(await languageIn(root, 'nn')).toMatchObject({missingFacts: []})
  })

  test('is a fact of an activity, in the language of the reader', async () => {
    const root = changed({
      policy: withArticles,
      nb: telling('Vi følger {{articles}}.'),
      nn: telling('Vi følgjer lova.'),
      en: telling('We follow {{articles}}.')
    })
    const namesFor = async (messages: string): Promise<readonly string[]> =>
      (await languageIn(root, 'nn', {messages})).missingFacts
    expect(await namesFor('nn')).toEqual([
      expect.stringMatching(/^personvernforordninga artikkel\s5 nr\.\s1 bokstav\sb$/)
    ])
    expect(await namesFor('en')).toEqual([expect.stringMatching(/5\(1\)\(b\)/)])
  })

  test('is the whole file where there is none; then the others are not checked', async () => {
    const root = soundProject({
      [`policies/${id}/policy.yaml`]: soundFile('policy').replace('[nb, nn, en]', '[nb, nn, en, se]')
    })
    expect(await policyIn(root)).toMatchObject({ok: false, checked: false})
    const facts = `policies/other`
    const lacking = soundProject({
      [`${facts}/policy.yaml`]: soundFile('policy'),
      [`${facts}/nb.yaml`]: soundFile('nb'),
      [`${facts}/nn.yaml`]: soundFile('nn')
    })
    expect(await policyIn(lacking, {policies: ['other']})).toMatchObject({
      ok: false,
      checked: false,
      languages: [
        {language: 'nb', ok: false, errors: 0},
        {language: 'nn', ok: false, errors: 0},
        {language: 'en', ok: false, missingFile: `${facts}/en.yaml`, errors: 1, otherErrors: 0}
      ]
    })
  })
})

describe('what holds for all languages', () => {
  test('is counted once, and none of them is right while it is wrong', async () => {
    const report = await policyIn(wantingProject())
    expect(report).toMatchObject({ok: false, checked: true, shared: {errors: 1, otherErrors: 1}})
    expect(report.languages.map(({ok, errors}) => [ok, errors])).toEqual([
      [false, 0],
      [false, 0],
      [false, 0]
    ])
  })

  test('is an open question, which weighs as the policy says', async () => {
    const open = (text: string): string =>
      text.replace('retention: [{until: unsubscribed, then: delete}]', 'retention: {open: Kor lenge?, ask: editor}')
    const strict = await policyIn(changed({policy: open}))
    expect(strict.shared).toMatchObject({openQuestions: 1, errors: 1, otherErrors: 0})
    const mild = await policyIn(changed({policy: (text) => `openQuestions: allowed\n${open(text)}`}))
    expect(mild).toMatchObject({ok: true, shared: {openQuestions: 1, errors: 0, hints: 1}})
  })

  test('is a fact that the page tells in no language, by its name', async () => {
    const root = changed({
      policy: (text) => text.replace('blocks: [{activity: newsletter}]', 'blocks: [text]'),
      nb: telling('Abc.'),
      nn: telling('Abc.'),
      en: telling('Abc.')
    })
    const {shared} = await policyIn(root, {messages: 'nn'})
    expect(shared.unshownFacts).toEqual(expect.arrayContaining(['Skyhus AS', 'e-postadresse']))
  })
})

describe('what cannot be read', () => {
  test('is said so, and keeps nobody else from an answer', async () => {
    const root = soundProject({'policies/broken/policy.yaml': 'personvern: [\n'})
    const report = await statusProject({root, apertium: false})
    expect(report).toMatchObject({
      ok: false,
      policies: [
        {id: 'broken', ok: false, checked: false, languages: []},
        {id, ok: true, checked: true}
      ]
    })
  })

  test('by anybody leaves every policy without an answer', async () => {
    const report = await statusProject({root: soundProject({'personvern.config.yaml': 'messages: nn\nzzz: 1\n'})})
    expect(report).toMatchObject({
      ok: false,
      shared: {errors: 1},
      policies: [{id, ok: false, checked: false, languages: []}]
    })
  })
})

test('names follow the configuration where nobody asks for a language', async () => {
  const root = soundProject({
    [`policies/${id}/nn.yaml`]: untold(soundFile('nn')),
    'personvern.config.yaml': 'messages: en\n'
  })
  expect((await languageIn(root, 'nn')).missingPassages[0]!.title).toMatch(/^About/)
})
