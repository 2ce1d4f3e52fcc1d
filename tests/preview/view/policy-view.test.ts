import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import type {PolicyView} from '../../../src/preview/protocol.ts'
import {openTestPreview, type TestPreview} from '../support/preview.ts'

let preview: TestPreview
let view: PolicyView

/** A word of another language, in the second block. */
const leak = ['Dersom du samtykkjer, bruker vi', 'Dersom du ikke samtykkjer, bruker vi'] as const

beforeAll(async () => {
  preview = openTestPreview({policies: ['mangfoldimai']})
  const file = path.join(preview.root, 'policies/mangfoldimai/nn.yaml')
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(...leak))
  preview.session.changed(['policies/mangfoldimai/nn.yaml'])
  view = await preview.read<PolicyView>('/api/policies/mangfoldimai?fresh&reader=nn')
}, 60_000)

describe('what is known of a policy', () => {
  test('is what it is called, and its languages in its own order, the source first', () => {
    expect(view.title).toBe('Personvernerklæring – Nav Arbeids- og velferdsdirektoratet')
    expect(view.languages.map(({language, isSource}) => [language.own, language.name, isSource])).toEqual([
      ['bokmål', 'Bokmål', true],
      ['nynorsk', 'Nynorsk', false],
      ['English', 'Engelsk', false]
    ])
    expect(view.fresh).toBe(true)
    expect(view.broken).toEqual([])
  })

  test('is how far each language has come; passages without words of their own are not counted', () => {
    const counted = view.languages.map(({counts}) => Object.values(counts).reduce((sum, count) => sum + count, 0))
    expect(new Set(counted).size).toBe(1)
    expect(counted[0]).toBeGreaterThan(15)
    expect(counted[0]).toBeLessThan(view.passages.length)
  })

  test('is the versions of each passage side by side, in the order of the source', () => {
    const keys = view.passages.map(({versions}) => `${versions['nb']!.key} ${versions['nb']!.index}`)
    const introduction = keys.filter((name) => name.startsWith('sections.introduction.text'))
    expect(introduction).toEqual(['sections.introduction.text 0', 'sections.introduction.text 1'])
    expect(view.passages.every(({versions}) => Object.keys(versions).join() === 'nb,nn,en')).toBe(true)
    expect(view.passages.every(({versions}) => versions['en']!.there)).toBe(true)
  })

  test('is what the check found: in words, with its place in the file and in the page', () => {
    const finding = view.findings.find(({message}) => message.includes('«ikke»'))!
    expect(finding).toMatchObject({
      rule: 'foreign-word',
      languages: ['nn'],
      passage: {language: 'nn', key: 'sections.cookies.text', index: 1},
      section: 'cookies',
      acceptable: true
    })
    expect(finding.place).toMatchObject({file: 'policies/mangfoldimai/nn.yaml', line: 22})
    expect(finding.why).toMatch(/\S/)
    expect(new Set(view.findings.map(({id}) => id)).size).toBe(view.findings.length)
  })

  test('is told in the language of the reader', async () => {
    const english = await preview.read<PolicyView>('/api/policies/mangfoldimai?reader=en')
    expect(english.languages.map(({language}) => language.name)).toEqual(['Bokmål', 'Nynorsk', 'English'])
    expect(english.findings).toHaveLength(view.findings.length)
    expect(english.findings[0]!.message).not.toBe(view.findings[0]!.message)
  })

  test('is not there for a policy that is not', async () => {
    for (const id of ['absent', '..', '%2e%2e', 'Mangfoldimai'])
      expect((await preview.get(`/api/policies/${id}`)).status).toBe(404)
  })
})
