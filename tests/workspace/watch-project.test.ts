import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {watchProject, type Watching} from '../../src/workspace/watch-project.ts'
import {soundProject} from '../support/sound-project.ts'

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
