import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isMisuse} from '../../../src/diagnostics/misuse.ts'
import type {DraftEngine} from '../../../src/translate/draft/engine.ts'
import {shownText} from '../../../src/translate/passages/segment.ts'
import {draftPassages, type DraftReport, type DraftRequest} from '../../../src/workspace/translation/draft-passages.ts'
import {changedProject, changeText, translate} from '../../support/translating.ts'
import {serve, type Service} from '../../support/translation-service.ts'

/** A service that answers in capital letters, so that its work is known. */
async function loudService(): Promise<Service> {
  return serve(({body}) => ({
    body: {
      translatedText: (body['q'] as string[]).map((text) => text.replace(/>[^<]+|^[^<]+/g, (one) => one.toUpperCase()))
    }
  }))
}

/** A project with passages that are missing, and a service that its configuration names. */
function projectWith({address}: Pick<Service, 'address'>, more = ''): string {
  const root = changedProject()
  const service = `    house:\n      kind: libretranslate\n      address: ${address}\n      key: HOUSE_KEY\n      languages: {nb: nb, en: en}\n${more}`
  fs.writeFileSync(path.join(root, 'personvern.config.yaml'), `translations:\n  services:\n${service}`)
  return root
}

const drafts = async (root: string, more: Partial<DraftRequest> = {}): Promise<DraftReport> =>
  draftPassages({
    root,
    policy: 'newsletter',
    to: 'en',
    today: '2026-11-22',
    secret: (name) => (name === 'HOUSE_KEY' ? 'sesame' : undefined),
    ...more
  })

async function misuseIn(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => (isMisuse(error) ? [error.code, error.parameters['actual']] : Promise.reject(error as Error))
  )
}

describe('a service that the configuration names', () => {
  test('drafts what is missing, with the key of the environment, and is told of before', async () => {
    const service = await loudService()
    const begun: DraftEngine[] = []
    const report = await drafts(projectWith(service), {begin: (engine) => begun.push(engine)})
    expect(report).toMatchObject({engine: 'house', direction: {from: 'nb', to: 'en'}})
    expect(report.passages.map(({by, segment}) => [by, shownText(segment!)])).toEqual([
      ['house', 'SKRIV TIL post@eksempel.no OM DU LURER PÅ NOE.'],
      ['house', 'DU KAN LESE MER PÅ NETTSTEDET VÅRT.']
    ])
    expect(begun.map(({name, address}) => [name, `http://${address}`])).toEqual([['house', service.address]])
    expect(service.asked.map(({body}) => body['api_key'])).toEqual(['sesame'])
  })

  test('marks its drafts as rough when the configuration says so', async () => {
    const report = await drafts(projectWith(await loudService(), '      rough: true\n'), {engine: 'house'})
    expect(report.passages.map(({warnings}) => warnings.some(({code}) => code === 'rough'))).toEqual([true, true])
  })

  test('drafts from another language than the source, where that has the passage', async () => {
    const service = await loudService()
    const root = projectWith(service)
    const report = await drafts(root, {from: 'nn', engine: undefined})
    expect([report.engine, report.passages]).toEqual([undefined, []])
  })

  test('is refused where it is not there, cannot do it, or the languages make no sense', async () => {
    const root = projectWith(await loudService())
    expect(await misuseIn(drafts(root, {engine: 'hous'}))).toEqual(['bad-option', 'hous'])
    expect(await misuseIn(drafts(root, {engine: 'house', to: 'nn'}))).toEqual(['engine-direction', 'house'])
    expect(await misuseIn(drafts(root, {from: 'en'}))).toEqual(['bad-option', 'en'])
    expect(await misuseIn(drafts(root, {from: 'se'}))).toEqual(['bad-option', 'se'])
    expect(await misuseIn(drafts(root, {to: 'nb'}))).toEqual(['translation-is-source', 'nb'])
  })

  test('that loses a part gives no draft, and what is there stays', async () => {
    const service = await serve(({body}) => ({
      body: {translatedText: (body['q'] as string[]).map(() => 'Nothing of it.')}
    }))
    const root = projectWith(service)
    const file = path.join(root, 'policies', 'newsletter', 'en.yaml')
    const before = fs.readFileSync(file, 'utf8')
    const report = await drafts(root)
    expect(report.passages.map(({segment, warnings}) => [segment, warnings.map(({code}) => code)])).toEqual([
      [undefined, ['lost-part']],
      [undefined, ['lost-part']]
    ])
    expect(fs.readFileSync(file, 'utf8')).toBe(before)
  })

  test('that stops midway says why, and what it did before is kept', async () => {
    const service = await serve(({body}, times) => (times === 1 ? {body: {translatedText: body['q']}} : {status: 456}))
    const root = projectWith(service)
    const long = 'Vi vil gjerne svare. '.repeat(120)
    changeText(path.join(root, 'policies', 'newsletter', 'nb.yaml'), {
      'Skriv til': `${long}Skriv til`,
      'Du kan lese mer': `${long}Du kan lese mer`
    })
    const {stdout, stderr, code} = await translate(root, ['draft', 'newsletter', '--to', 'en', '--engine', 'house'])
    expect([code, service.asked.length]).toEqual([1, 2])
    expect(stdout).toContain('Skriv til post@eksempel.no')
    expect(stderr).toContain('The quota at the translation service house')
  })

  test('that cannot do it is named to whoever asked for it', async () => {
    const root = projectWith(await loudService())
    const {stderr, code} = await translate(root, ['draft', 'newsletter', '--to', 'nn', '--engine', 'house'])
    expect([code, stderr.includes('house')]).toEqual([2, true])
  })
})
