import {beforeAll, describe, expect, test} from '@jest/globals'
import type {PassageDetail, PolicyView, VersionDetail, WriteAnswer} from '../../../../src/preview/protocol.ts'
import {ownWords} from '../../../support/own-words.ts'
import {soundFile} from '../../../support/sound-project.ts'
import {openTestPreview, type TestPreview} from '../../support/preview.ts'

const key = 'sections.about.text'
const service =
  'translations: {services: {omset: {kind: libretranslate, address: "https://omset.eksempel.no", languages: {nb: nb, nn: nn}}}}\n'

let preview: TestPreview

const opened = (language: string, name = key, index = 0): Promise<PassageDetail> =>
  preview.read(`/api/policies/newsletter/passages?language=${language}&key=${name}&index=${index}`)
const versionIn = ({versions}: PassageDetail, code: string): VersionDetail =>
  versions.find(({language}) => language.code === code)!

beforeAll(() => {
  const files = Object.fromEntries(
    (['policy', 'nb', 'nn', 'en'] as const).map((name) => [`policies/newsletter/${name}.yaml`, soundFile(name)])
  )
  const text =
    'text: |\n      Her står det om personopplysninger. Skriv til **{{controller.email}}**.\n\n      Mer om <b>det</b>.\n'
  const nb = files['policies/newsletter/nb.yaml']!.replace(/text: Her .*\n/, text)
  preview = openTestPreview({
    files: {...files, ...ownWords, 'policies/newsletter/nb.yaml': nb, 'personvern.config.yaml': service}
  })
})

describe('a passage that is opened', () => {
  test('has its versions in the order of the policy, with their words, places and facts', async () => {
    const detail = await opened('nb')
    expect(detail).toMatchObject({key, index: 0, language: 'nb', layer: 'policy', title: 'Om erklæringa'})
    expect(detail.versions.map(({language, isSource}) => [language.code, isSource])).toEqual([
      ['nb', true],
      ['nn', false],
      ['en', false]
    ])
    const raw = 'Her står det om personopplysninger. Skriv til **{{controller.email}}**.'
    expect(versionIn(detail, 'nb')).toMatchObject({
      raw,
      shown: 'Her står det om personopplysninger. Skriv til post@eksempel.no.',
      values: [{raw: '{{controller.email}}', shown: 'post@eksempel.no', before: null}],
      editable: true,
      place: {file: 'policies/newsletter/nb.yaml', line: 9, column: 7}
    })
  })

  test('has the findings that stand in it, and no other', async () => {
    const findings = (detail: PassageDetail): string[] => versionIn(detail, 'nb').findings.map(({rule}) => rule)
    expect(findings(await opened('nb', key, 1))).toContain('html-in-words')
    expect(findings(await opened('nb', key, 0))).not.toContain('html-in-words')
  })

  test('tells the terms that occur in it, and what to avoid, in every language', async () => {
    const {terms} = await opened('nn')
    const [term] = terms.filter(({forms}) => forms['nb']?.preferred === 'personopplysninger')
    expect(Object.keys(term!.forms)).toEqual(['nb', 'nn', 'en'])
    expect(term!.forms['nn']!.avoid).toContain('personopplysninger')
  })

  test('names the engine that would draft it, and whether words leave the machine; never for the source', async () => {
    const engines = (await opened('nb')).versions.map(({engine}) => engine)
    expect(engines).toEqual([null, {name: 'omset', remote: true}, null])
  })

  test('that is missing in a language has no place there, and the facts of the source', async () => {
    const english = versionIn(await opened('nb', key, 1), 'en')
    expect(english).toMatchObject({state: 'absent', index: null, raw: '', shown: '', by: ''})
    expect(english.base).toBe(versionIn(await opened('nb'), 'en').base)
  })

  test('of the project’s own words says so, and can be changed', async () => {
    const detail = await opened('nb', 'own.hello')
    expect(detail).toMatchObject({layer: 'project'})
    expect(versionIn(detail, 'en')).toMatchObject({raw: 'Welcome here, all of you', editable: true})
    expect(versionIn(detail, 'en').place.file).toBe('locales/en/more.json')
    expect(versionIn(detail, 'nn')).toMatchObject({state: 'absent', index: null, editable: true})
  })

  test('of the product’s words can only be read', async () => {
    const detail = await opened('nn', 'document.rights.intro')
    expect(detail.layer).toBe('standard')
    expect(detail.versions.map(({editable, engine, place}) => [editable, engine, place.address])).toEqual([
      [false, null, null],
      [false, null, null],
      [false, null, null]
    ])
    expect(versionIn(detail, 'nn').shown).not.toBe('')
  })

  test('is not found where there is none', async () => {
    const paths = [
      'language=nn&key=no.such&index=0',
      `language=nn&key=${key}&index=9`,
      `language=nn&key=${key}&index=x`,
      `language=sv&key=${key}&index=0`,
      `key=${key}`,
      ''
    ]
    for (const query of paths)
      expect((await preview.get(`/api/policies/newsletter/passages?${query}`)).status).toBe(404)
  })

  test('tells what was changed in the source since, who made it and who read it', async () => {
    const save = async (language: string, text: string): Promise<WriteAnswer> => {
      const version = versionIn(await opened('nb'), language)
      return preview.write('/api/policies/newsletter/save', {
        language,
        key,
        index: version.index,
        text,
        base: version.base,
        by: 'Kari'
      })
    }
    expect(await save('nn', 'Her står det om personopplysningar. Skriv til **{{controller.email}}**.')).toMatchObject({
      ok: true
    })
    expect(
      await preview.write('/api/policies/newsletter/review', {language: 'nn', key, index: 0, by: 'Ola'})
    ).toMatchObject({ok: true})
    expect(versionIn(await opened('nb'), 'nn')).toMatchObject({
      by: 'Kari',
      changed: '2026-11-22',
      reader: 'Ola',
      read: '2026-11-22',
      change: null
    })
    expect(
      await save('nb', 'Her står det alt om personopplysninger. Skriv til **{{controller.email}}**.')
    ).toMatchObject({ok: true})
    const stale = versionIn(await opened('nb'), 'nn')
    expect(stale.state).toBe('stale')
    expect(stale.change?.filter(({kind}) => kind !== 'same')).toEqual([{kind: 'added', text: 'alt '}])
    const {undo} = await preview.read<PolicyView>('/api/policies/newsletter?fresh')
    expect(undo.map(({done}) => done)).toEqual(['save', 'review', 'save'])
  })
})
