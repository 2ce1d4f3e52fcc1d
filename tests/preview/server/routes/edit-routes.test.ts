import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import type {
  DraftAnswer,
  PageView,
  PassageDetail,
  PolicyView,
  TryAnswer,
  VersionDetail,
  WriteAnswer
} from '../../../../src/preview/protocol.ts'
import {readYaml} from '../../../../src/source/read-yaml.ts'
import {textBase} from '../../../../src/workspace/translation/text-base.ts'
import {ownWords} from '../../../support/own-words.ts'
import {soundFile} from '../../../support/sound-project.ts'
import {openTestPreview, type TestPreview} from '../../support/preview.ts'

const key = 'sections.about.text'
const words = 'Her står det korleis vi bruker opplysningar om deg.'

let preview: TestPreview

beforeEach(() => {
  const files = Object.fromEntries(
    (['policy', 'nb', 'nn', 'en'] as const).map((name) => [`policies/newsletter/${name}.yaml`, soundFile(name)])
  )
  preview = openTestPreview({files: {...files, ...ownWords}})
})

const write = <T = WriteAnswer>(what: string, body: object): Promise<T> =>
  preview.write<T>(`/api/policies/newsletter/${what}`, body)
const file = (language: string): string => preview.file(`policies/newsletter/${language}.yaml`)

async function version(language: string, name = key, index = 0): Promise<VersionDetail> {
  const query = `language=${language}&key=${name}&index=${index}`
  const {versions} = await preview.read<PassageDetail>(`/api/policies/newsletter/passages?${query}`)
  return versions.find((one) => one.language.code === language)!
}

/** Save words over those that are in the file. */
function save(language: string, text: string): Promise<WriteAnswer> {
  const {data} = readYaml(file(language), '')
  const {sections} = data as {sections: {about: {text: string}}}
  return write('save', {language, key, index: 0, text, base: textBase(sections.about.text), by: 'Kari'})
}

/** Save words that are not in a file of the policy, over those that are shown. */
async function saveShared(language: string, text: string, name: string): Promise<WriteAnswer> {
  const {base, index} = await version(language, name)
  return write('save', {language, key: name, index, text, base, by: 'Kari'})
}

describe('words that are tried', () => {
  test('are in the page that is answered, and nowhere else', async () => {
    const before = file('nn')
    const {html, messages} = await write<TryAnswer>('try', {language: 'nn', key, index: 0, text: 'Mine **ord**.'})
    expect(html).toContain('Mine <strong>ord</strong>.')
    expect(messages).toEqual([])
    expect(file('nn')).toBe(before)
    expect((await preview.read<PageView>('/api/policies/newsletter/pages/nn')).html).toContain(words)
  })

  test('are told what is wrong with them, with the page where there is one', async () => {
    const named = await write<TryAnswer>('try', {language: 'nn', key, index: 0, text: 'Hei {{x}}.'})
    expect(named.html).toContain('Hei')
    expect(named.messages).toEqual([expect.stringContaining('«{{x}}»')])
    const html = await write<TryAnswer>('try', {language: 'nn', key, index: 0, text: '<script>alert(1)</script>'})
    expect(html).toEqual({html: null, messages: [expect.stringContaining('HTML og bilete kan ikkje stå i tekstane')]})
    const empty = await write<TryAnswer>('try', {language: 'nn', key, index: 0, text: ' '})
    expect(empty).toEqual({html: null, messages: [expect.stringContaining('Eit avsnitt kan ikkje vere tomt.')]})
  })

  test('may be those of the project, seen in the page of a policy', async () => {
    const {messages} = await write<TryAnswer>('try', {
      language: 'nb',
      key: 'own.hello',
      index: 0,
      text: 'Hei <b>du</b>'
    })
    expect(messages).toEqual([])
    const standard = await write<TryAnswer>('try', {
      language: 'nn',
      key: 'document.rights.intro',
      index: 0,
      text: 'Hei'
    })
    expect(standard).toEqual({html: null, messages: [expect.stringContaining('felles for alle erklæringar')]})
  })
})

describe('words that are saved', () => {
  test('are in the file, in the page and among what can be taken back', async () => {
    const before = file('nn')
    expect(await save('nn', 'Mine ord.')).toEqual({ok: true, undo: 1})
    expect(file('nn')).toBe(before.replace(words, 'Mine ord.'))
    expect((await preview.read<PageView>('/api/policies/newsletter/pages/nn')).html).toContain('Mine ord.')
    const {undo} = await preview.read<PolicyView>('/api/policies/newsletter')
    expect(undo).toEqual([{id: 1, done: 'save', what: '«Mine ord.» (Nynorsk)'}])
  })

  test('are not written over what somebody else has written: both are answered', async () => {
    const {base} = await version('nn')
    const full = path.join(preview.root, 'policies/newsletter/nn.yaml')
    fs.writeFileSync(full, file('nn').replace(words, 'Hennar ord.'))
    const body = {language: 'nn', key, index: 0, text: 'Mine ord.', by: 'Kari'}
    const conflict = await write('save', {...body, base})
    expect(conflict).toEqual({
      ok: false,
      kind: 'conflict',
      theirs: 'Hennar ord.',
      base: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
    expect(file('nn')).toContain('Hennar ord.')
    const now = conflict.ok || conflict.kind !== 'conflict' ? '' : conflict.base
    preview.session.changed(['policies/newsletter/nn.yaml'])
    expect(await write('save', {...body, base: now})).toEqual({ok: true, undo: 1})
  })

  test('are not chosen between where nothing stands any more', async () => {
    const {base} = await version('nn')
    const full = path.join(preview.root, 'policies/newsletter/nn.yaml')
    fs.writeFileSync(full, 'title: Nyheitsbrev\n')
    const without = file('nn')
    expect(await write('save', {language: 'nn', key, index: 0, text: 'Mine ord.', by: 'Kari', base})).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('Avsnittet står ikkje lenger i fila.')]
    })
    expect(file('nn')).toBe(without)
  })

  test('are refused in words, and nothing is written or remembered', async () => {
    const before = file('nn')
    expect(await save('nn', '<img src=x onerror=alert(1)>')).toMatchObject({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('HTML og bilete')]
    })
    expect(await save('nn', '{{x}}')).toMatchObject({ok: false, kind: 'refused'})
    expect(await save('nn', 'a\u0000b')).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('usynleg teikn')]
    })
    expect(await saveShared('nn', 'Eg', 'document.rights.intro')).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('Dei kan ikkje endrast her.')]
    })
    expect(file('nn')).toBe(before)
    expect((await preview.read<PolicyView>('/api/policies/newsletter')).undo).toEqual([])
  })

  test('are refused in the language of the reader when a file cannot be read', async () => {
    const {base} = await version('nn')
    fs.writeFileSync(path.join(preview.root, 'policies/newsletter/nn.yaml'), 'title: "x\n')
    const body = {language: 'nn', key, index: 0, text: 'Mine ord.', base, by: 'Kari'}
    const answer = await preview.write<WriteAnswer>('/api/policies/newsletter/save?reader=en', body)
    expect(answer).toMatchObject({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('policies/newsletter/nn.yaml')]
    })
    expect(file('nn')).toBe('title: "x\n')
  })

  test('may be the project’s own, and are taken back as well', async () => {
    const before = preview.file('locales/nb/more.json')
    expect(await saveShared('nb', 'Velkommen.', 'own.hello')).toEqual({ok: true, undo: 1})
    expect(preview.file('locales/nb/more.json')).toBe(before.replace('Velkommen hit, alle sammen', 'Velkommen.'))
    expect(await write('undo', {id: 1})).toEqual({ok: true, undo: null})
    expect(preview.file('locales/nb/more.json')).toBe(before)
    expect(fs.existsSync(path.join(preview.root, 'locales/translations.tsv'))).toBe(false)
  })
})

describe('a passage that was read', () => {
  test('is reviewed alone, by whom and when', async () => {
    expect(await write('review', {language: 'nn', key, index: 0, by: ' Ola\tNordmann\n'})).toEqual({ok: true, undo: 1})
    expect(await version('nn')).toMatchObject({state: 'reviewed', reader: 'Ola Nordmann', read: '2026-11-22'})
    expect((await version('nn', 'sections.about.title')).state).not.toBe('reviewed')
  })

  test('needs a name, and a passage', async () => {
    expect(await write('review', {language: 'nn', key, index: 0, by: ' '})).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('Skriv namnet ditt')]
    })
    expect(await write('review', {language: 'nn', key, index: 4, by: 'Ola'})).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('står ikkje lenger i fila')]
    })
  })

  test('is not another one by now, when what was looked at is said', async () => {
    const {base} = await version('nn')
    await save('nn', 'Nye ord.')
    const answer = await write('review', {language: 'nn', key, index: 0, base, by: 'Ola'})
    expect(answer).toMatchObject({ok: false, kind: 'conflict', theirs: 'Nye ord.', base: (await version('nn')).base})
    expect((await version('nn')).state).toBe('translated')
  })
})

describe('what was written', () => {
  test('is taken back, byte for byte, records and all', async () => {
    const before = file('nn')
    await save('nn', 'Mine ord.')
    await write('review', {language: 'nn', key, index: 0, by: 'Ola'})
    expect(await write('undo', {id: 2})).toEqual({ok: true, undo: null})
    expect(await version('nn')).toMatchObject({state: 'translated', raw: 'Mine ord.'})
    expect(await write('undo', {id: 1})).toEqual({ok: true, undo: null})
    expect(file('nn')).toBe(before)
    expect(fs.existsSync(path.join(preview.root, 'policies/newsletter/translations.tsv'))).toBe(false)
    expect((await version('nn')).raw).toBe(words)
  })

  test('is not taken back over what was written since, and only once', async () => {
    await save('nn', 'Mine ord.')
    fs.appendFileSync(path.join(preview.root, 'policies/newsletter/nn.yaml'), '# ei merking\n')
    expect(await write('undo', {id: 1})).toEqual({
      ok: false,
      kind: 'refused',
      messages: ['Dette kan ikkje angrast, for fila er endra etterpå.']
    })
    expect(file('nn')).toContain('# ei merking')
    expect(await write('undo', {id: 9})).toEqual({
      ok: false,
      kind: 'refused',
      messages: ['Dette kan ikkje angrast lenger.']
    })
  })
})

describe('a draft', () => {
  test('is not made for the source, for what is not there, for the product’s words and where nothing makes any', async () => {
    const messageOf = async (body: object): Promise<string> => {
      const answer = await write<DraftAnswer>('draft', body)
      return answer.ok ? answer.text : answer.messages.join()
    }
    expect(await messageOf({language: 'nb', key, sourceIndex: 0})).toContain('står ikkje lenger i fila')
    expect(await messageOf({language: 'nn', key, sourceIndex: 3})).toContain('står ikkje lenger i fila')
    expect(await messageOf({language: 'nn', key: 'document.rights.intro', sourceIndex: 0})).toContain(
      'felles for alle erklæringar'
    )
    expect(await messageOf({language: 'nn', key, sourceIndex: 0})).toContain('ikkje noko omsetjingsprogram')
  })

  test('is what was read before, where the same words are, and nothing is written', async () => {
    const before = file('nn')
    await write('review', {language: 'nn', key, index: 0, by: 'Ola'})
    const answer = await write<DraftAnswer>('draft', {language: 'nn', key, sourceIndex: 0})
    expect(answer).toMatchObject({ok: true, text: words})
    expect(file('nn')).toBe(before)
  })
})

describe('a request that is not of its shape', () => {
  test.each([
    ['try', {language: 'nn', key, index: 0}],
    ['try', {language: 'nn', key, index: -1, text: 'x'}],
    ['save', {language: 'nn', key, index: '0', text: 'x', base: 'x', by: 'x'}],
    ['save', {language: 'nn', key: ['x'], index: 0, text: 'x', base: 'x', by: 'x'}],
    ['review', {language: 'nn', key, index: null, by: 'x'}],
    ['draft', {language: 'nn', key, sourceIndex: 0.5}],
    ['undo', {id: '1'}],
    ['undo', []]
  ])('is refused: %s %j', async (what, body) => {
    expect((await preview.post(`/api/policies/newsletter/${what}`, body)).status).toBe(400)
  })

  test('is refused when it is no JSON, and of a language that the policy does not have', async () => {
    expect((await preview.post('/api/policies/newsletter/try', '{')).status).toBe(400)
    const other = {language: 'sv', key, index: 0, text: 'x'}
    expect((await preview.post('/api/policies/newsletter/try', other)).status).toBe(404)
    expect((await preview.post('/api/policies/none/try', other)).status).toBe(404)
  })
})
