import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../../../src/source/read-yaml.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {savePassage, type Saved} from '../../../src/workspace/translation/save-passage.ts'
import {textBase} from '../../../src/workspace/translation/text-base.ts'
import {typedText} from '../../../src/workspace/translation/typed-text.ts'
import {projectWithOwnWords} from '../../support/own-words.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const key = 'sections.about.text'
const today = '2026-11-22'

interface Typed {
  root: string
  policy?: string
  owner?: string
  language?: string
  key?: string
  index?: number | null
  sourceIndex?: number
  text: string
  base?: string
  by?: string
}

/** Save words as the application does, with what the text is known by now unless something else is given. */
async function save({
  root,
  policy = 'newsletter',
  owner = policy,
  language = 'nn',
  index = 0,
  ...typed
}: Typed): Promise<Saved> {
  const {wording} = openTranslation(root, owner, language)
  const base = textBase(wording.words.get(language)?.get(typed.key ?? key)?.text)
  return savePassage({root, policy, owner, language, key, index, base, by: 'Kari', today, ...typed})
}

const fileOf = (root: string, language: string, policy = 'newsletter'): string =>
  path.join(root, 'policies', policy, `${language}.yaml`)
const read = (file: string): string => fs.readFileSync(file, 'utf8')
const statusOf = (root: string, language: string, index = 0, name = key): PassageStatus =>
  openTranslation(root, 'newsletter', language).statuses.find((one) => one.key === name && one.target?.index === index)!

describe('a passage that is saved', () => {
  test('has the words that were typed, is translated, by whom and when, and is to be read again in the other languages', async () => {
    const root = soundProject()
    expect(await save({root, language: 'nb', text: ' Her står det\nhvordan. ', by: 'Kari Nordmann '})).toEqual({
      kind: 'saved'
    })
    expect(read(fileOf(root, 'nb'))).toContain('text: Her står det hvordan.\n')
    expect(statusOf(root, 'nb')).toMatchObject({
      state: 'translated',
      record: {by: 'Kari Nordmann', changed: today, reader: ''}
    })
    expect(statusOf(root, 'nn')).toMatchObject({state: 'stale', reasons: [{kind: 'source'}]})
    expect(await save({root, language: 'nn', text: 'Her står det korleis.'})).toEqual({kind: 'saved'})
    expect(statusOf(root, 'nn')).toMatchObject({state: 'translated', reasons: [], record: {by: 'Kari'}})
  })

  test('keeps marks of Markdown as they were typed, and escapes nothing', async () => {
    const root = soundProject()
    const text = 'Skriv til [oss](mailto:{{controller.email}}), **no** eller *seinare* – 100 % & meir.'
    expect(await save({root, text})).toEqual({kind: 'saved'})
    expect(statusOf(root, 'nn').target?.raw).toBe(text)
  })

  test('that was the same already changes nothing once it is settled, and is somebody’s words where it was to be read again', async () => {
    const root = soundProject()
    const before = read(fileOf(root, 'nn'))
    const records = path.join(root, 'policies/newsletter/translations.tsv')
    const remembered = read(records)
    const {raw} = statusOf(root, 'nn').target!
    expect(await save({root, text: raw})).toEqual({kind: 'saved'})
    expect([read(fileOf(root, 'nn')), read(records)]).toEqual([before, remembered])
    await save({root, language: 'nb', text: 'Her står noe annet.'})
    expect(statusOf(root, 'nn').state).toBe('stale')
    await save({root, text: raw})
    expect(read(fileOf(root, 'nn'))).toBe(before)
    expect(statusOf(root, 'nn')).toMatchObject({state: 'translated', record: {by: 'Kari'}})
  })

  test('that is missing is put where the source has it', async () => {
    const root = soundProject()
    const file = fileOf(root, 'nb')
    const three = 'text: |\n      Fyrste avsnitt her.\n\n      Andre avsnitt her.\n\n      Tredje avsnitt her.\n'
    fs.writeFileSync(file, read(file).replace(/text: Her .*\n/, three))
    fs.writeFileSync(
      fileOf(root, 'nn'),
      read(fileOf(root, 'nn')).replace(/text: Her .*\n/, 'text: |\n      Første.\n\n      Tredje.\n')
    )
    const {statuses} = openTranslation(root, 'newsletter', 'nn')
    const missing = statuses.filter((one) => one.key === key && !one.target)
    expect(missing).toHaveLength(1)
    const sourceIndex = missing[0]!.source!.index
    expect(await save({root, index: null, sourceIndex, text: 'Det nye.'})).toEqual({kind: 'saved'})
    const {wording} = openTranslation(root, 'newsletter', 'nn')
    const now = readPassages(key, wording.words.get('nn')!.get(key)!.text).map(({raw}) => raw)
    expect(now).toHaveLength(3)
    expect(now[sourceIndex]).toBe('Det nye.')
    expect(statusOf(root, 'nn', sourceIndex)).toMatchObject({source: {index: sourceIndex}, state: 'translated'})
  })

  test('whose whole text is missing makes it, also where the file is gone', async () => {
    const root = soundProject()
    fs.rmSync(fileOf(root, 'en'))
    expect(await save({root, language: 'en', index: null, sourceIndex: 0, text: 'Here you can read it.'})).toEqual({
      kind: 'saved'
    })
    expect(readYaml(read(fileOf(root, 'en')), '').data).toEqual({sections: {about: {text: 'Here you can read it.'}}})
  })

  test('may be of the words that the project lays over the product’s', async () => {
    const root = projectWithOwnWords()
    const own = {owner: 'locales', language: 'nb', key: 'own.hello', text: 'Velkommen.'}
    const before = read(path.join(root, 'locales/nb/more.json'))
    expect(await save({root, ...own})).toEqual({kind: 'saved'})
    expect(read(path.join(root, 'locales/nb/more.json'))).toBe(
      before.replace('Velkommen hit, alle sammen', 'Velkommen.')
    )
  })
})

describe('words that would break something', () => {
  test.each([
    ['<script>alert(1)</script>', 'html-in-words'],
    ['Hei <b>du</b>', 'html-in-words'],
    ['![bilde](https://a.no/a.png)', 'html-in-words'],
    ['Hei {{x}}', 'unfilled-placeholder'],
    ['Hei {{', 'unfilled-placeholder'],
    ['[her](javascript:alert(1))', 'unsafe-address'],
    ['[](#ingenstad)', 'unknown-section']
  ])('are not written: %j', async (text, rule) => {
    const root = soundProject()
    const before = read(fileOf(root, 'nn'))
    const saved = await save({root, text})
    const findings = saved.kind === 'broken' ? saved.findings : []
    expect([saved.kind, ...new Set(findings.map((one) => one.rule))]).toEqual(['broken', rule])
    expect(read(fileOf(root, 'nn'))).toBe(before)
  })

  test('are not held against others that were broken before', async () => {
    const root = soundProject()
    const file = fileOf(root, 'nn')
    fs.writeFileSync(file, read(file).replace(/text: Her .*\n/, 'text: |\n      Hei <b>du</b>.\n\n      Hei {{y}}.\n'))
    expect(await save({root, index: 0, text: 'Hei du.'})).toEqual({kind: 'saved'})
    expect(await save({root, index: 0, text: 'Hei <i>du</i>.'})).toMatchObject({kind: 'broken'})
    expect(await save({root, index: 1, text: 'Hei.'})).toEqual({kind: 'saved'})
  })

  test('are refused with the reason when they are not one passage', async () => {
    const root = soundProject()
    const before = read(fileOf(root, 'nn'))
    expect(await save({root, text: ''})).toEqual({kind: 'refused', fault: 'empty'})
    expect(await save({root, text: 'a\n\nb'})).toEqual({kind: 'refused', fault: 'paragraphs'})
    expect(await save({root, text: 'a\u0008'})).toEqual({kind: 'refused', fault: 'control-character'})
    expect(await save({root, index: 5, text: 'a'})).toEqual({kind: 'refused', fault: 'gone'})
    expect(read(fileOf(root, 'nn'))).toBe(before)
  })
})

describe('a text that has changed since it was looked at', () => {
  test('is not written over: what stands there is told, with what it is known by', async () => {
    const root = soundProject()
    const base = textBase(statusOf(root, 'nn').target!.raw)
    const file = fileOf(root, 'nn')
    fs.writeFileSync(file, read(file).replace(/text: Her .*/, 'text: Ho skreiv dette.'))
    const conflict = await save({root, text: 'Han skreiv dette.', base})
    expect(conflict).toEqual({kind: 'conflict', theirs: 'Ho skreiv dette.', base: textBase('Ho skreiv dette.')})
    expect(read(file)).toContain('Ho skreiv dette.')
    expect(await save({root, text: 'Han skreiv dette.', base: textBase('Ho skreiv dette.')})).toEqual({kind: 'saved'})
  })

  test('of two who save at once, one is told of the other', async () => {
    const root = soundProject()
    const base = textBase(statusOf(root, 'nn').target!.raw)
    const answers = await Promise.all(['Den eine.', 'Den andre.'].map((text) => save({root, text, base})))
    expect(answers.map(({kind}) => kind).sort()).toEqual(['conflict', 'saved'])
    const conflict = answers.find((one) => one.kind === 'conflict')!
    expect(read(fileOf(root, 'nn'))).toContain(`text: ${conflict.theirs}\n`)
  })

  test('is told when its file is gone', async () => {
    const root = soundProject()
    const base = textBase(statusOf(root, 'en').target!.raw)
    fs.rmSync(fileOf(root, 'en'))
    expect(await save({root, language: 'en', text: 'Words.', base})).toEqual({
      kind: 'conflict',
      theirs: '',
      base: 'absent'
    })
    expect(fs.existsSync(fileOf(root, 'en'))).toBe(false)
  })

  test('stops everything when a file cannot be read', async () => {
    const root = soundProject()
    const base = textBase(statusOf(root, 'nn').target!.raw)
    fs.writeFileSync(fileOf(root, 'nn'), 'title: "Personvern\n')
    const saved = savePassage({
      ...{root, policy: 'newsletter', owner: 'newsletter', key, base, today},
      language: 'nn',
      index: 0,
      text: 'Nei',
      by: ''
    })
    await expect(saved).rejects.toMatchObject({code: 'translation-unreadable'})
    expect(read(fileOf(root, 'nn'))).toBe('title: "Personvern\n')
  })
})

describe('the declarations of the repository', () => {
  const every = 20

  test.each(['dfo', 'ldo'])('%s keeps every byte outside of the text that is saved', async (policy) => {
    const root = temporaryFolder()
    fs.cpSync(path.resolve(import.meta.dirname, '../../../policies', policy), path.join(root, 'policies', policy), {
      recursive: true
    })
    const {states, wording} = openTranslation(root, policy, 'nn')
    const chosen = states.statuses.filter(({target}) => target).filter((_, index) => index % every === 0)
    expect(new Set(chosen.map(({language}) => language))).toEqual(new Set(wording.languages))
    for (const {language, key: name, target} of chosen) {
      const file = fileOf(root, language, policy)
      const before = read(file)
      const text = `${typedText(target!.raw)} Æ`
      const base = textBase(textIn(before, name))
      const request = {
        root,
        policy,
        owner: policy,
        language,
        key: name,
        index: target!.index,
        text,
        base,
        by: 'Kari',
        today
      }
      expect([name, await savePassage(request)]).toEqual([name, {kind: 'saved'}])
      const after = read(file)
      expect(outsideOf(before, name)).toEqual(outsideOf(after, name))
      const [was, is] = [passagesIn(before, name), passagesIn(after, name)]
      expect(is).toEqual(was.map((raw, index) => (index === target!.index ? text : raw)))
    }
  })
})

/** What stands before and after the value of a key, byte for byte. */
function outsideOf(file: string, name: string): [string, string] {
  const place = readYaml(file, '').locate(name.split('.'))
  return [file.slice(0, place.start.offset), file.slice(place.end.offset)]
}

function textIn(file: string, name: string): string {
  return String(
    name.split('.').reduce<unknown>((data, step) => (data as Record<string, unknown>)[step], readYaml(file, '').data)
  )
}

function passagesIn(file: string, name: string): string[] {
  const passages: string[] = []
  for (const {index, raw} of readPassages(name, textIn(file, name))) passages[index] = raw
  return passages
}
