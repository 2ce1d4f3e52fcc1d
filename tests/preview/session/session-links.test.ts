import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import type {PassageDetail, ServerEvent, Start, WriteAnswer} from '../../../src/preview/protocol.ts'
import {createDirectAnalyst} from '../../../src/preview/session/analyst.ts'
import {openSession} from '../../../src/preview/session/session.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {soundFile} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

const key = 'sections.about.text'
const sound = (id: string): Record<string, string> =>
  Object.fromEntries(
    (['policy', 'nb', 'nn', 'en'] as const).map((name) => [`policies/${id}/${name}.yaml`, soundFile(name)])
  )

let preview: TestPreview
let secret: string
const at = (file: string): string => path.join(preview.root, file)
const passage = (id: string): string => `/api/policies/${id}/passages?language=nn&key=${key}&index=0`

beforeEach(() => {
  preview = openTestPreview({files: {...sound('here'), ...sound('there')}})
  secret = path.join(temporaryFolder({'nn.yaml': soundFile('nn').replace('korleis vi', 'LØYNDOM')}), 'nn.yaml')
})

/** Whatever can be asked of a policy. */
async function everythingOf(id: string): Promise<string> {
  const paths = [
    `/api/policies/${id}?fresh`,
    `/api/policies/${id}/pages/nn`,
    `/page/${id}/nn`,
    `/page/${id}/nn?mode=release`,
    passage(id)
  ]
  const answers = await Promise.all(paths.map(async (one) => (await preview.get(one)).text()))
  return answers.join('\n')
}

describe('what a link leads to outside of the project', () => {
  test('is not shown: a policy that lies elsewhere is none', async () => {
    fs.symlinkSync(path.dirname(secret), at('policies/linked'))
    preview.session.changed(['policies/linked'])
    expect((await preview.get('/api/policies/linked')).status).toBe(404)
    const {policies} = await preview.read<Start>('/api/start')
    expect(policies.map(({id}) => id)).toEqual(['here', 'there'])
  })

  test('is not shown when the link is made while the policy is looked at, and the others go on', async () => {
    expect(await everythingOf('here')).toContain('korleis vi')
    const told: ServerEvent[] = []
    preview.session.events.listen((event) => event.kind !== 'checked' && told.push(event))
    fs.rmSync(at('policies/here/nn.yaml'))
    fs.symlinkSync(secret, at('policies/here/nn.yaml'))
    expect(await everythingOf('here')).not.toContain('LØYNDOM')
    preview.session.changed(['policies/here/nn.yaml'])
    expect(await everythingOf('here')).not.toContain('LØYNDOM')
    expect(told).toEqual([{kind: 'project'}])
    told.splice(0)
    expect((await preview.get('/api/policies/there?fresh')).status).toBe(200)
    fs.rmSync(at('policies/here/nn.yaml'))
    fs.writeFileSync(at('policies/here/nn.yaml'), soundFile('nn'))
    preview.session.changed(['policies/here/nn.yaml'])
    expect(told).toEqual([{kind: 'pages', policy: 'here', languages: null}])
    expect(await everythingOf('here')).toContain('korleis vi')
  })

  test('is neither read nor written when a file becomes a link between reading and saving', async () => {
    const detail = await preview.read<PassageDetail>(passage('here'))
    const {base} = detail.versions.find(({language}) => language.code === 'nn')!
    const before = fs.readFileSync(secret, 'utf8')
    const body = {language: 'nn', key, index: 0, text: 'Mine ord.', base, by: 'Kari'}
    // The request has begun: the policy was looked up before the link was there.
    const {session} = preview
    const {policy} = session
    const live = policy('here')!
    fs.rmSync(at('policies/here/nn.yaml'))
    fs.symlinkSync(secret, at('policies/here/nn.yaml'))
    session.policy = (id) => (id === 'here' ? live : policy(id))
    const answer = await preview.write<WriteAnswer>('/api/policies/here/save', body)
    expect(answer).toEqual({
      ok: false,
      kind: 'refused',
      messages: [expect.stringContaining('«policies/here/nn.yaml» er ei lenkje ut av prosjektmappa.')]
    })
    expect(fs.readFileSync(secret, 'utf8')).toBe(before)
    expect(fs.lstatSync(at('policies/here/nn.yaml')).isSymbolicLink()).toBe(true)
  })

  test.each([['locales'], ['templates'], ['personvern.config.yaml']])(
    'is not opened where policies share it: %s',
    (name) => {
      const root = temporaryFolder({...sound('here')})
      fs.symlinkSync(path.dirname(secret), path.join(root, name))
      const open = (): unknown =>
        openSession({
          ...{root, today: '2026-11-22', language: 'nn', apertium: false, run: 'x'},
          secret: () => undefined,
          analyst: createDirectAnalyst()
        })
      expect(misuseOf(open)).toEqual({code: 'linked-outside', parameters: {file: name}})
    }
  )

  test('is not read when what policies share becomes a link later: what was read stays', async () => {
    const outside = temporaryFolder({'nn/own.json': '{"title": "LØYNDOM"}'})
    fs.symlinkSync(outside, at('locales'))
    preview.session.changed(['locales'])
    expect(await everythingOf('here')).not.toContain('LØYNDOM')
  })
})
