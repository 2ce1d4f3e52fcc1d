import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import type {Watching} from '../../../src/workspace/disk/watch-tree.ts'
import {watchProject} from '../../../src/workspace/project/watch-project.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

let watching: Watching | undefined

afterEach(async () => {
  await watching?.close()
  watching = undefined
})

/** Watch a project; what is returned gives the files of the next change. */
async function watched(root: string): Promise<() => Promise<readonly string[]>> {
  const changes: (readonly string[])[] = []
  let tell: (() => void) | undefined
  watching = watchProject(root, (files) => {
    changes.push(files)
    tell?.()
  })
  await watching.ready
  return async () => {
    if (changes.length === 0) await new Promise<void>((resolve) => (tell = resolve))
    return changes.shift()!
  }
}

describe('a project that is watched', () => {
  test('tells of a file that is written, made or removed', async () => {
    const root = soundProject()
    const next = await watched(root)
    fs.appendFileSync(path.join(root, 'policies/newsletter/nn.yaml'), '\n')
    expect(await next()).toEqual(['policies/newsletter/nn.yaml'])
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'messages: nn\n')
    expect(await next()).toEqual(['personvern.config.yaml'])
    fs.rmSync(path.join(root, 'policies/newsletter/en.yaml'))
    expect(await next()).toEqual(['policies/newsletter/en.yaml'])
  })

  test('tells of a file that another took the place of, as editors save', async () => {
    const root = soundProject()
    const next = await watched(root)
    const file = path.join(root, 'policies/newsletter/nn.yaml')
    fs.writeFileSync(path.join(root, 'policies/newsletter/.nn.yaml.swp'), fs.readFileSync(file, 'utf8') + '\n')
    fs.renameSync(path.join(root, 'policies/newsletter/.nn.yaml.swp'), file)
    expect(await next()).toEqual(['policies/newsletter/nn.yaml'])
  })

  test('tells of a file that is written again at once', async () => {
    const root = soundProject()
    const next = await watched(root)
    const file = path.join(root, 'policies/newsletter/nn.yaml')
    for (let time = 0; time < 3; time++) {
      fs.appendFileSync(file, '\n')
      expect(await next()).toEqual(['policies/newsletter/nn.yaml'])
    }
  })

  test('tells at once of files that are written together', async () => {
    const root = soundProject()
    const next = await watched(root)
    for (const name of ['nn.yaml', 'nb.yaml']) fs.appendFileSync(path.join(root, 'policies/newsletter', name), '\n')
    expect(await next()).toEqual(['policies/newsletter/nb.yaml', 'policies/newsletter/nn.yaml'])
  })

  test('tells of a policy that is new, and says nothing of what lies beside the project or begins with a full stop', async () => {
    const root = soundProject()
    const next = await watched(root)
    fs.writeFileSync(path.join(root, 'notes.txt'), 'a')
    fs.writeFileSync(path.join(root, 'policies/newsletter/.translations.lock'), 'a')
    fs.mkdirSync(path.join(root, 'policies/other'))
    fs.writeFileSync(path.join(root, 'policies/other/policy.yaml'), 'personvern: 1\n')
    const seen = new Set<string>()
    while (!seen.has('policies/other/policy.yaml')) for (const file of await next()) seen.add(file)
    expect([...seen].sort()).toEqual(['policies/other', 'policies/other/policy.yaml'])
  })
})

/** What has been told until all of what is waited for has. */
async function until(next: () => Promise<readonly string[]>, ...files: string[]): Promise<Set<string>> {
  const told = new Set<string>()
  while (!files.every((file) => told.has(file))) for (const file of await next()) told.add(file)
  return told
}

/** A project with a policy, a language's bundle and the templates elsewhere, where links lead. */
function linkedProject(): {root: string; elsewhere: string} {
  const root = soundProject()
  const elsewhere = temporaryFolder({
    'templates/partials/text.md.hbs': '{{text}}',
    'one.json': '{}',
    'other.json': '{}'
  })
  fs.renameSync(path.join(root, 'policies/newsletter'), path.join(elsewhere, 'newsletter'))
  fs.mkdirSync(path.join(root, 'locales/nn'), {recursive: true})
  for (const [link, target] of [
    ['policies/newsletter', 'newsletter'],
    ['templates', 'templates'],
    ['locales/nn/own.json', 'one.json']
  ] as const)
    fs.symlinkSync(path.join(elsewhere, target), path.join(root, link))
  return {root, elsewhere}
}

describe('a project with links that is watched', () => {
  test('tells of what changes where they lead, as if it were in the project', async () => {
    const {root, elsewhere} = linkedProject()
    const next = await watched(root)
    fs.appendFileSync(path.join(elsewhere, 'newsletter/nn.yaml'), '\n')
    expect(await next()).toEqual(['policies/newsletter/nn.yaml'])
    fs.writeFileSync(path.join(elsewhere, 'templates/partials/own.md.hbs'), '')
    expect(await next()).toEqual(['templates/partials/own.md.hbs'])
    fs.writeFileSync(path.join(elsewhere, 'one.json'), '{"a": "b"}')
    expect(await next()).toEqual(['locales/nn/own.json'])
    fs.rmSync(path.join(elsewhere, 'newsletter/en.yaml'))
    expect(await next()).toEqual(['policies/newsletter/en.yaml'])
  })

  test('follows a link that is new, and one that leads elsewhere, and leaves one that is gone', async () => {
    const {root, elsewhere} = linkedProject()
    fs.cpSync(path.join(elsewhere, 'newsletter'), path.join(elsewhere, 'later'), {recursive: true})
    const link = path.join(root, 'policies/other')
    const point = (target: string): void => {
      fs.symlinkSync(path.join(elsewhere, target), path.join(elsewhere, 'link'))
      fs.renameSync(path.join(elsewhere, 'link'), link)
    }
    const next = await watched(root)
    point('newsletter')
    await until(next, 'policies/other', 'policies/other/nn.yaml')
    point('later')
    await until(next, 'policies/other', 'policies/other/nn.yaml')
    fs.writeFileSync(path.join(elsewhere, 'later/new.yaml'), 'a: b\n')
    await until(next, 'policies/other/new.yaml')
    fs.rmSync(link)
    await until(next, 'policies/other')
    for (const folder of ['later', 'newsletter']) fs.writeFileSync(path.join(elsewhere, folder, 'newest.yaml'), '')
    const told = await until(next, 'policies/newsletter/newest.yaml')
    expect(told).not.toContain('policies/other/newest.yaml')
  })

  test('goes on when the folder that a link leads to is away for a while', async () => {
    const {root, elsewhere} = linkedProject()
    const folder = path.join(elsewhere, 'newsletter')
    const next = await watched(root)
    fs.renameSync(folder, `${folder}-away`)
    await until(next, 'policies/newsletter')
    fs.renameSync(`${folder}-away`, folder)
    await until(next, 'policies/newsletter/nn.yaml')
    fs.appendFileSync(path.join(folder, 'nb.yaml'), '\n')
    await until(next, 'policies/newsletter/nb.yaml')
  })

  test('does not go round in circles', async () => {
    const {root, elsewhere} = linkedProject()
    for (const [link, target] of [
      ['policies/newsletter/itself', 'policies/newsletter'],
      ['policies/newsletter/up', '.'],
      ['policies/newsletter/across', 'templates'],
      ['templates/back', 'policies/newsletter'],
      ['templates/top', '/']
    ] as const)
      fs.symlinkSync(path.resolve(root, target), path.join(root, link))
    const next = await watched(root)
    fs.writeFileSync(path.join(elsewhere, 'templates/new.md.hbs'), '')
    fs.writeFileSync(path.join(elsewhere, 'newsletter/new.yaml'), '')
    const told = await until(
      next,
      ...['policies/newsletter/new.yaml', 'policies/newsletter/across/new.md.hbs'],
      ...['templates/new.md.hbs', 'templates/back/new.yaml']
    )
    expect(told.size).toBe(4)
  })
})
