import {describe, expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const facts = oneLanguage.replace(/^(?=.)/gm, '  ')
const words = `  title: Personvern
  controller: {name: Kommunen}
  sections: {about: {title: Om, text: "Vi bruker {{skyhus}}."}}
`
const sound = `policy:\n${facts}nb:\n${words}`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Render a document in an empty folder; what is wrong with it is told by rule, line and column. */
async function rendered(document: string | Uint8Array, root = temporaryFolder()) {
  const {policies, ok} = await render({
    root,
    policies: ['min'],
    document: typeof document === 'string' ? bytes(document) : document,
    formats: ['md'],
    out: false
  })
  const [{files, findings, sources}] = policies as [(typeof policies)[0]]
  return {
    ok,
    sources,
    pages: files.map(({path, content}) => [path, content]),
    findings: findings.map(({rule, file, place}) => [rule, file, place?.start.line, place?.start.column])
  }
}

describe('a policy that is one document', () => {
  test('has the pages that its files would have', async () => {
    const root = temporaryFolder({
      'policies/min/policy.yaml': oneLanguage,
      'policies/min/nb.yaml': words.replace(/^ {2}/gm, '')
    })
    const fromFiles = await render({root, formats: ['md'], out: false})
    const {ok, pages} = await rendered(sound)
    expect(ok).toBe(true)
    expect(pages).toEqual(fromFiles.policies[0]!.files.map(({path, content}) => [path, content]))
    expect(pages[0]![1]).toContain('Vi bruker Skyhus AS.')
  })

  test('may be JSON', async () => {
    const document = {
      policy: {
        personvern: 1,
        languages: ['nb'],
        controller: {email: 'post@eksempel.no'},
        parties: {skyhus: {name: 'Skyhus AS'}},
        outline: [{id: 'about', blocks: ['text']}]
      },
      nb: {
        title: 'Personvern',
        controller: {name: 'Kommunen'},
        sections: {about: {title: 'Om', text: 'Vi bruker {{skyhus}}.'}}
      }
    }
    expect((await rendered(JSON.stringify(document))).pages).toEqual((await rendered(sound)).pages)
  })

  test('is not mixed with files of the same name', async () => {
    const root = minimalProject({'policies/min/policy.yaml': 'x: 1\n', 'policies/min/translations.tsv': 'damaged\n'})
    expect((await rendered(sound, root)).pages).toEqual((await rendered(sound)).pages)
  })

  test('has the configuration and the words of the project that it is rendered in', async () => {
    const root = temporaryFolder({'personvern.config.yaml': 'path: "{slug}.{format}"\n'})
    expect((await rendered(sound, root)).pages.map(([path]) => path)).toEqual(['min.md'])
  })
})

describe('what is wrong with a document', () => {
  test.each([
    ['in its facts', sound.replace('email:', 'emial:'), ['unknown-field', '-', 4, 16]],
    ['in its words', sound.replace('{{skyhus}}', '{{skyhuus}}'), ['unfilled-placeholder', '-', 10, 50]],
    ['that it lacks words', `policy:\n${facts}`, ['missing-field', '-', 1, 1]],
    ['that it lacks facts', `nb:\n${words}`, ['missing-field', '-', 1, 1]],
    ['a part that nobody knows', `${sound}nn: {title: X}\n`, ['unknown-field', '-', 11, 1]],
    ['that it cannot be read', 'policy: [\n', ['yaml-syntax', '-', 2, 1]],
    ['that it is a list', '[1]\n', ['wrong-type', '-', undefined, undefined]],
    ['that it is empty', '', ['missing-field', '-', 1, 1]],
    ['that it has notes alone', '# policy:\n\n', ['missing-field', '-', 1, 1]],
    ['that it is no text', Uint8Array.from([0xff, 0xfe, 0]), ['file-encoding', '-', undefined, undefined]],
    ['that it is too large', ' '.repeat(1_000_001), ['file-too-large', '-', undefined, undefined]]
  ])('is told where it stands: %s', async (_, document, finding) => {
    const {ok, pages, findings, sources} = await rendered(document)
    expect({ok, pages, sources}).toEqual({ok: false, pages: [], sources: []})
    expect(findings).toContainEqual(finding)
    expect(findings.every(([, file]) => file === '-')).toBe(true)
  })
})

test('a document is one policy, which must be called something', async () => {
  const root = temporaryFolder()
  const document = bytes(sound)
  const refused = {code: 'document-policy', parameters: {option: '--stdin'}}
  expect(await misuseIn(render({root, document, out: false}))).toEqual(refused)
  expect(await misuseIn(render({root, document, policies: ['a', 'b'], out: false}))).toEqual(refused)
  expect(await misuseIn(render({root, document, policies: ['a'], shard: '1/2', out: false}))).toEqual({
    code: 'option-conflict',
    parameters: {option: '--stdin', other: '--shard'}
  })
})
