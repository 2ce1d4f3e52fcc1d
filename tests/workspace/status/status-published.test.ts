import {describe, expect, test} from '@jest/globals'
import {isMisuse} from '../../../src/diagnostics/misuse.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import type {FetchPage} from '../../../src/workspace/network/fetch-page.ts'
import {statusProject as status} from '../../../src/workspace/status/status-project.ts'
import {statusProject} from '../../../src/workspace/status/status-project.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'
import {languageIn, policyIn} from '../../support/status-of.ts'
import {textOf} from '../../support/text-of.ts'

const id = 'newsletter'

describe('what is published', () => {
  const address = 'https://www.eksempel.no/personvern'
  const pages = async (root: string): Promise<Map<string, string>> => {
    const {policies} = await render({root, out: false, formats: ['html']})
    return new Map(
      policies.flatMap(({id: policy, files}) =>
        files.map((file): [string, string] => [`${policy} ${file.language}`, textOf(file)])
      )
    )
  }
  const serve =
    (content: string): FetchPage =>
    (asked) =>
      Promise.resolve({address: asked, form: 'html', bytes: Buffer.from(content)})
  const sentence = 'Vi gir aldri adressa di til nokon annan utan at du seier ja til det først.'
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => (isMisuse(error) ? [error.code, error.parameters] : error)
    )

  test('is as the policy when it was made from it, in the language that it is in', async () => {
    const root = soundProject()
    const fetchPage = serve((await pages(root)).get(`${id} nn`)!)
    const report = await policyIn(root, {published: [{address}], fetchPage})
    expect(report.languages.map(({language, published}) => [language, published])).toEqual([
      ['nb', null],
      ['nn', {address, ok: true, differences: []}],
      ['en', null]
    ])
    expect(report.ok).toBe(true)
  })

  test('makes the answer no when it says something else', async () => {
    const root = soundProject()
    const fetchPage = serve((await pages(root)).get(`${id} nn`)!.replace('</h2>', `</h2><p>${sentence}</p>`))
    const report = await policyIn(root, {published: [{address, language: 'nn'}], fetchPage})
    expect(report).toMatchObject({ok: false, languages: [{ok: true}, {ok: false, errors: 0}, {ok: true}]})
    const {differences} = report.languages[1]!.published!
    expect(differences).toMatchObject([{has: {page: 0, quote: expect.stringContaining(sentence)}, lacks: {page: 1}}])
  })

  test('is compared with an unfinished policy too, and not with one that cannot be made', async () => {
    const root = soundProject()
    const fetchPage = serve((await pages(root)).get(`${id} nn`)!)
    const published = [{address}]
    const gap = soundProject({[`policies/${id}/nn.yaml`]: soundFile('nn').replace(/ {4}text: .*\n/, '')})
    expect((await languageIn(gap, 'nn', {published, fetchPage})).published).toMatchObject({
      ok: false,
      differences: [expect.anything()]
    })
    const wrong = soundProject({[`policies/${id}/nn.yaml`]: `${soundFile('nn')}\nzzz: Nei\n`})
    expect((await languageIn(wrong, 'nn', {published, fetchPage})).published).toEqual({
      address,
      ok: false,
      differences: null
    })
  })

  test('belongs to the policy that says that it is published there, or to the only one', async () => {
    const two = {
      [`policies/other/policy.yaml`]: `publication: {addresses: {nn: "${address}"}}\n${soundFile('policy')}`,
      ...Object.fromEntries(
        (['nb', 'nn', 'en'] as const).map((name) => [`policies/other/${name}.yaml`, soundFile(name)])
      )
    }
    const root = soundProject(two)
    const fetchPage = serve((await pages(root)).get('other nn')!)
    const {policies} = await statusProject({root, apertium: false, published: [{address}], fetchPage})
    expect(policies.map((policy) => policy.languages[1]!.published?.address)).toEqual([undefined, address])
    const elsewhere = statusProject({root, published: [{address: `${address}/annet`}], fetchPage})
    expect(await codeOf(elsewhere)).toEqual([
      'published-policy',
      {address: `${address}/annet`, expected: [id, 'other']}
    ])
  })

  test('must be in a language of the policy, once, and the policy must be readable', async () => {
    const root = soundProject()
    const fetchPage = serve((await pages(root)).get(`${id} nn`)!)
    const one = soundProject({[`policies/${id}/policy.yaml`]: soundFile('policy').replace('[nb, nn, en]', '[nb, en]')})
    const other = {address, id, actual: 'nn', expected: ['nb', 'en']}
    for (const published of [[{address}], [{address, language: 'nn'}]])
      expect(await codeOf(statusProject({root: one, published, fetchPage}))).toEqual(['published-language', other])
    expect(await codeOf(statusProject({root, published: [{address}, {address}], fetchPage}))).toEqual([
      'published-twice',
      {address, id, language: 'nn'}
    ])
    const broken = soundProject({[`policies/${id}/policy.yaml`]: 'x'})
    expect(await codeOf(statusProject({root: broken, published: [{address}], fetchPage}))).toEqual([
      'published-unreadable',
      {address, id}
    ])
  })

  test('is asked for on no network when nobody asks', async () => {
    const fetchPage: FetchPage = () => Promise.reject(new Error('asked'))
    expect(await status({root: soundProject(), apertium: false, fetchPage})).toMatchObject({ok: true})
  })
})
