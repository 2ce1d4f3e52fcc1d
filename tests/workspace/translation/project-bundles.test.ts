import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {exchangeFormats} from '../../../src/model/command-settings.ts'
import {shownText} from '../../../src/translate/passages/segment.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {changePassages} from '../../../src/workspace/translation/change-passages.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {reviewPassages} from '../../../src/workspace/translation/review-passages.ts'
import {projectWording} from '../../../src/workspace/wording/project-wording.ts'
import {editText, sendAndReturn, today} from '../../support/exchanging.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {ownWords, projectWithOwnWords} from '../../support/own-words.ts'
import {readTree} from '../../support/read-tree.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'
import {writeFiles} from '../../support/temporary-folder.ts'

const states = (root: string, language: string): string[] =>
  openTranslation(root, 'locales', language).statuses.map(({key, state}) => `${key} ${state}`)

const fileIn = (root: string, file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

const policyIn = (languages: string): string =>
  soundFile('policy').replace('languages: [nb, nn, en]', `languages: ${languages}`)

describe('the words that a project lays over the product’s', () => {
  test('are none where there are no bundles in the project', () => {
    const root = soundProject()
    expect(projectWording(openProject(root))).toBeUndefined()
    expect(misuseOf(() => openTranslation(root, 'locales', 'en'))).toMatchObject({
      code: 'unknown-policy',
      parameters: {actual: 'locales', expected: ['newsletter']}
    })
  })

  test('are none in the product’s own folder, whose bundles are the standard ones', () => {
    expect(projectWording(openProject('.'))).toBeUndefined()
  })

  test('are to be in every language of the policies and of the bundles', () => {
    const root = projectWithOwnWords({'locales/se/shared.yaml': 'own: {hello: Buorre beaivi}\n'})
    expect(projectWording(openProject(root))!.languages).toEqual(['nb', 'en', 'nn', 'se'])
  })

  test('lack what neither the project nor the product has in a language', () => {
    const root = projectWithOwnWords()
    expect(states(root, 'en')).toEqual([
      'own.hello unrecorded',
      'own.goodbye absent',
      'sections.about.text absent',
      'sections.about.text absent',
      'sections.about.text absent',
      'own.found_one unrecorded',
      'own.found_other unrecorded'
    ])
    expect(states(root, 'nn')).toEqual([
      'own.hello absent',
      'own.goodbye absent',
      'sections.about.text absent',
      'sections.about.text absent',
      'sections.about.text absent',
      'own.found_one absent',
      'own.found_other absent'
    ])
  })

  test('that another language has of the product’s alone are translated from the product', () => {
    const root = soundProject({'locales/en/own.yaml': 'report: {error: mistake}\n'})
    const [status] = openTranslation(root, 'locales', 'en').statuses
    expect(status).toMatchObject({key: 'report.error', state: 'unrecorded'})
    expect(shownText(status!.source!.segment)).toBe('feil')
  })

  test('show placeholders as they are written, and remember no value of them', async () => {
    const root = projectWithOwnWords()
    const found = openTranslation(root, 'locales', 'en').statuses.find(({key}) => key === 'own.found_one')!
    expect(shownText(found.target!.segment)).toBe('{{count}} match on the page')
    await reviewPassages({root, policy: 'locales', language: 'en', keys: ['own.found_one'], by: 'Liv', today})
    const [line] = openTranslation(root, 'locales', 'en').states.records.filter(({key}) => key === 'own.found_one')
    expect(line).toMatchObject({state: 'reviewed', values: new Map(), facts: new Map()})
  })

  test('are to be read again when the source says something else', async () => {
    const root = projectWithOwnWords()
    await reviewPassages({root, policy: 'locales', language: 'en', by: 'Liv', today})
    const file = path.join(root, 'locales/nb/more.json')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('alle sammen', 'kjære innbyggere'))
    expect(states(root, 'en')).toContain('own.hello stale')
    expect(states(root, 'en')).toContain('own.found_one reviewed')
  })

  test('may be there and empty', () => {
    const root = projectWithOwnWords({'locales/en/other.yaml': 'own: {goodbye: ""}\n'})
    expect(states(root, 'en')).toContain('own.goodbye empty')
  })

  test('cannot be worked with while a file of them cannot be read', () => {
    const root = projectWithOwnWords({'locales/en/more.json': '{'})
    expect(misuseOf(() => openTranslation(root, 'locales', 'en'))).toMatchObject({
      code: 'own-words-unreadable',
      parameters: {file: 'locales/en/more.json'}
    })
  })

  test('are not translated to a language that nobody has', () => {
    expect(misuseOf(() => openTranslation(projectWithOwnWords(), 'locales', 'eng'))).toMatchObject({
      code: 'own-words-language',
      parameters: {actual: 'eng', expected: ['nb', 'en', 'nn'], nearest: 'en'}
    })
  })
})

describe('the language that they are translated from', () => {
  const sourceOf = (files: Readonly<Record<string, string>>): string =>
    projectWording(openProject(projectWithOwnWords(files)))!.languages[0]!

  test('is the one that most policies are written in first', () => {
    const second = {'policies/second/policy.yaml': policyIn('[nn, en]')}
    expect(sourceOf({...second, 'policies/third/policy.yaml': policyIn('[nn]')})).toBe('nn')
  })

  test('is that of the first policy where there is no most', () => {
    expect(sourceOf({'policies/a/policy.yaml': policyIn('[en, nb]')})).toBe('en')
  })

  test('is what the configuration says', () => {
    expect(sourceOf({'personvern.config.yaml': 'translations: {source: en}\n'})).toBe('en')
  })

  test('is a finding in a configuration that names one that there is not', () => {
    const root = projectWithOwnWords({'personvern.config.yaml': 'translations: {source: nnn}\n'})
    const {findings} = openProject(root)
    expect(findings.map(({rule, path: at}) => `${rule} ${at!.join('.')}`)).toEqual([
      'unknown-language translations.source'
    ])
  })

  test('is another than those of policies that cannot be read', () => {
    const root = soundProject({
      'policies/newsletter/policy.yaml': 'languages: 1\n',
      'locales/en/a.yaml': 'own: {a: b}\n'
    })
    expect(projectWording(openProject(root))!.languages).toEqual(['en'])
  })
})

describe('plural forms', () => {
  const polish = {
    'policies/newsletter/policy.yaml': policyIn('[nb, nn, en, pl, ja]'),
    'locales/pl/README.yaml': 'language: {code: pl}\n',
    'locales/ja/README.yaml': 'language: {code: ja}\n'
  }

  test('are those that the language has', () => {
    const root = projectWithOwnWords(polish)
    const formsIn = (language: string): string[] => states(root, language).filter((one) => one.startsWith('own.found'))
    expect(formsIn('pl')).toEqual([
      'own.found_one absent',
      'own.found_other absent',
      'own.found_few absent',
      'own.found_many absent'
    ])
    expect(formsIn('ja')).toEqual(['own.found_other absent'])
  })

  test('that the source does not have are made from the common one, in the file of the others', async () => {
    const root = projectWithOwnWords(polish)
    const translation = openTranslation(root, 'locales', 'pl')
    const forms = translation.statuses.filter(({key}) => key.startsWith('own.found'))
    const changes = forms.map((status) => ({
      status,
      segment: [...status.source!.segment.slice(0, 1), ` (${status.key.split('_')[1]!})`],
      update: {state: 'translated' as const, by: 'Ewa'}
    }))
    expect((await changePassages({...translation, today}, changes)).size).toBe(0)
    expect(fileIn(root, 'locales/pl/shared.yaml')).toContain('found_few: "{{count}} (few)"')
    expect(states(root, 'pl').filter((one) => one.startsWith('own.found'))).toEqual([
      'own.found_one translated',
      'own.found_other translated',
      'own.found_few translated',
      'own.found_many translated'
    ])
  })
})

describe('a file with them that comes back', () => {
  test.each(exchangeFormats)('untouched as %s changes nothing', async (format) => {
    const root = projectWithOwnWords()
    const before = readTree(root)
    const {verdicts, written} = await sendAndReturn({root, policy: 'locales', to: 'en', format})
    expect([written, verdicts.filter(({kind}) => kind === 'taken')]).toEqual([false, []])
    expect(verdicts.map(({status, kind}) => `${status!.state} ${kind}`)).toEqual([
      'unrecorded unchanged',
      ...Array.from({length: 4}, () => 'absent refused'),
      'unrecorded unchanged',
      'unrecorded unchanged'
    ])
    expect(readTree(root)).toEqual(before)
  })

  test.each(exchangeFormats)('with words changed as %s changes these alone, whatever the file', async (format) => {
    const root = projectWithOwnWords()
    const changed = [
      ['Welcome here', 'Welcome to us'],
      ['matches on the pages', 'hits on the pages']
    ] as const
    const {verdicts} = await sendAndReturn({root, policy: 'locales', to: 'en', format}, (bytes) =>
      changed.reduce((edited, [before, after]) => editText(edited, before, after), bytes)
    )
    expect(verdicts.flatMap(({kind, status}) => (kind === 'taken' ? status!.key : []))).toEqual([
      'own.hello',
      'own.found_other'
    ])
    const expected = Object.entries(ownWords).map(([file, text]): [string, string] => [
      file,
      changed.reduce<string>((edited, [before, after]) => edited.replace(before, after), text)
    ])
    expect(expected.map(([file]) => [file, fileIn(root, file)])).toEqual(expected)
    expect(states(root, 'en')).toContain('own.hello translated')
  })
})

describe('changes', () => {
  test('go to every file together, each key beside its neighbours', async () => {
    const root = projectWithOwnWords({'locales/nn/other.yaml': '# Mine.\nown: {hello: "Velkomen hit, alle saman"}\n'})
    const translation = openTranslation(root, 'locales', 'nn')
    const changes = translation.statuses.map((status) => ({
      status,
      segment: status.source!.segment,
      update: {state: 'translated' as const, by: 'Tove'}
    }))
    expect((await changePassages({...translation, today}, changes)).size).toBe(0)
    expect(fileIn(root, 'locales/nn/other.yaml')).toBe('# Mine.\nown: {hello: "Velkommen hit, alle sammen"}\n')
    expect(JSON.parse(fileIn(root, 'locales/nn/more.json'))).toEqual({
      own: {goodbye: 'Takk for besøket, og på gjensyn'}
    })
    expect(fileIn(root, 'locales/nn/shared.yaml')).toContain('- Du kan be om innsyn\n')
    expect(Object.entries(ownWords).filter(([file, text]) => fileIn(root, file) !== text)).toEqual([])
    expect(openProject(root).findings).toEqual([])
    expect(states(root, 'nn').filter((one) => !one.endsWith(' translated'))).toEqual([])
  })

  test('fill what is there and empty where it stands, and keep comments', async () => {
    const root = projectWithOwnWords({'locales/en/other.yaml': '# Ours.\nown:\n  goodbye: ""  # soon\n'})
    const translation = openTranslation(root, 'locales', 'en')
    const status = translation.statuses.find(({key}) => key === 'own.goodbye')!
    await changePassages({...translation, today}, [{status, segment: ['Goodbye'], update: {state: 'translated'}}])
    expect(fileIn(root, 'locales/en/other.yaml')).toBe('# Ours.\nown:\n  goodbye: "Goodbye"  # soon\n')
    expect(states(root, 'en')).toContain('own.goodbye translated')
  })

  test('go to the file with the same name in another form', async () => {
    const root = projectWithOwnWords({'locales/nn/shared.json': '{"own": {}}\n'})
    const translation = openTranslation(root, 'locales', 'nn')
    const status = translation.statuses.find(({key}) => key === 'own.found_one')!
    await changePassages({...translation, today}, [
      {status, segment: status.source!.segment, update: {state: 'translated'}}
    ])
    expect(JSON.parse(fileIn(root, 'locales/nn/shared.json'))).toEqual({
      own: {found_one: '{{count}} treff på siden'}
    })
  })
})

describe('a passage that is translated while others of its text are missing', () => {
  test.each(['Du kan be om innsyn', 'Du kan be om sletting'])(
    'is remembered as made from its own: %s',
    async (source) => {
      const root = projectWithOwnWords()
      const translation = openTranslation(root, 'locales', 'en')
      const status = translation.statuses.find((one) => one.source?.raw === source)!
      const update = {state: 'draft' as const, by: 'Tove'}
      await changePassages({...translation, today}, [{status, segment: ['You can ask for it'], update}])
      const there = openTranslation(root, 'locales', 'en').statuses.filter(
        ({key, target}) => /text$/.test(key) && target
      )
      expect(there).toMatchObject([
        {state: 'draft', source: {raw: source}, record: {by: 'Tove', changed: today, source}}
      ])
    }
  )
})

describe('a policy called as they are', () => {
  test('is misuse, since nobody could say which of the two is meant', () => {
    const root = soundProject()
    writeFiles(root, {'policies/locales/policy.yaml': policyIn('[nb]')})
    expect(misuseOf(() => openProject(root))).toEqual({code: 'reserved-policy', parameters: {id: 'locales'}})
  })
})
