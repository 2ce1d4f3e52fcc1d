import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Plugin} from 'vite'
import {personvern, type VitePlugin} from '../../../src/vite.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {unfinishedWords} from '../../support/unfinished-words.ts'
import {writeFiles} from '../../support/temporary-folder.ts'
import {runPlugin} from './support/run-plugin.ts'

/** A project with two policies, and a site that shows both. */
function twoPolicies(): string {
  const root = minimalProject({'locales/nn/own.json': '{}'})
  fs.cpSync(path.join(root, 'policies/minimal'), path.join(root, 'policies/other'), {recursive: true})
  return root
}

const modules = [
  '\0policy:minimal?language=nn',
  '\0policy:minimal?langauge=en',
  '\0policy:other?language=nn',
  '\0policy:',
  '/src/main.js',
  null
].map((id) => ({id}))

/** Which modules are made again when a file changes. */
function reloaded(plugin: VitePlugin, file: string): (string | null)[] | undefined {
  const graph = {environment: {moduleGraph: {idToModuleMap: new Map(modules.map((one) => [String(one.id), one]))}}}
  return plugin.hotUpdate.call(graph, {file, modules: []})?.map(({id}) => id)
}

const [nn, wrong, other, list] = modules.map(({id}) => id)

describe('a file that changes makes again', () => {
  test.each([
    ['policies/minimal/nn.yaml', [nn, wrong, list]],
    ['policies/other/policy.yaml', [other, list]],
    ['policies/new/policy.yaml', [list]],
    ['locales/nn/own.json', [nn, wrong, other, list]],
    ['templates/partials/title.md.hbs', [nn, wrong, other, list]],
    ['personvern.config.yaml', [nn, wrong, other, list]],
    ['policies/minimal/.nn.yaml.swp', undefined],
    ['src/main.js', undefined],
    ['../policies/minimal/nn.yaml', undefined]
  ])('of %s, what is made from it', (file, expected) => {
    const root = twoPolicies()
    expect(reloaded(runPlugin(root).plugin, path.join(root, file))).toEqual(expected)
  })

  test('and leaves what other plugins make again', () => {
    const root = twoPolicies()
    const {plugin} = runPlugin(root)
    const own = {id: '/src/page.js'}
    const graph = {environment: {moduleGraph: {idToModuleMap: new Map([['/src/page.js', own]])}}}
    const file = path.join(root, 'policies/minimal/nn.yaml')
    expect(plugin.hotUpdate.call(graph, {file, modules: [own]})).toEqual([own])
  })
})

describe('a policy in a new language', () => {
  test('has what is wrong with the words of all policies told anew, wherever it is shown', async () => {
    const root = twoPolicies()
    writeFiles(root, unfinishedWords)
    const {plugin, load, run} = runPlugin(root)
    const change = (text: string): void => {
      writeFiles(root, {'policies/other/policy.yaml': text, 'policies/minimal/policy.yaml': oneLanguage})
      // Each environment of a site tells of a change.
      for (let time = 0; time < 2; time++) plugin.watchChange(path.join(root, 'policies/other/policy.yaml'))
    }
    change(oneLanguage)
    plugin.watchChange(path.join(root, 'policies/minimal/policy.yaml'))
    expect((await run('policy:minimal')).title).toBe('Personvern')
    change(oneLanguage.replace('[nb]', '[nb, en]'))
    expect(reloaded(plugin, path.join(root, 'policies/other/policy.yaml'))).toEqual([nn, wrong, other, list])
    expect(() => load('policy:minimal')).toThrow('absent-passage')
    change(oneLanguage)
    expect(reloaded(plugin, path.join(root, 'policies/other/policy.yaml'))).toEqual([nn, wrong, other, list])
    expect((await run('policy:minimal')).title).toBe('Personvern')
    change(oneLanguage.replace('Skyhus', 'Skytak'))
    expect(reloaded(plugin, path.join(root, 'policies/other/policy.yaml'))).toEqual([other, list])
  })
})

describe('what is imported', () => {
  test('is new when a file of its policy is', async () => {
    const root = twoPolicies()
    const {plugin, run} = runPlugin(root)
    const titles = async (): Promise<unknown[]> => [
      (await run('policy:minimal?language=en')).title,
      (await run('policy:other?language=en')).title,
      JSON.stringify((await run('policy:')).default).match(/Privac\w+|Renewed/g)
    ]
    const before = ['Privacy', 'Privacy', ['Privacy', 'Privacy']]
    expect(await titles()).toEqual(before)
    const file = path.join(root, 'policies/minimal/en.yaml')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Privacy', 'Renewed'))
    plugin.watchChange(path.join(root, 'README.md'))
    plugin.watchChange(path.join(root, 'policies/other/en.yaml'))
    expect(await titles()).toEqual(before)
    plugin.watchChange(file)
    expect(await titles()).toEqual(['Renewed', 'Privacy', ['Renewed', 'Privacy']])
  })

  test('is new when something is that all policies share', async () => {
    const root = twoPolicies()
    const {plugin, run} = runPlugin(root)
    expect((await run('policy:minimal?language=en')).description).toBe(
      'How Eksempel municipality processes personal data.'
    )
    writeFiles(root, {'locales/en/own.json': '{"page.description": "All that {{controller}} does."}'})
    plugin.watchChange(path.join(root, 'locales/en/own.json'))
    expect((await run('policy:minimal?language=en')).description).toBe('All that Eksempel municipality does.')
  })

  test('is new in the next build when what all policies share was not there before, of whose coming nobody tells', async () => {
    const root = twoPolicies()
    const {plugin, run} = runPlugin(root)
    const build = async (): Promise<unknown> => {
      plugin.buildStart.call({addWatchFile: () => undefined})
      return (await run('policy:minimal?language=en')).description
    }
    expect(await build()).toBe('How Eksempel municipality processes personal data.')
    writeFiles(root, {'locales/en/own.json': '{"page.description": "All that {{controller}} does."}'})
    expect(await build()).toBe('All that Eksempel municipality does.')
    writeFiles(root, {'personvern.config.yaml': 'themx: none\n'})
    await expect(build()).rejects.toThrow('themx')
  })

  test('may be a policy that was not there before, and is gone when it is removed', async () => {
    const root = minimalProject()
    const {plugin, load, run} = runPlugin(root)
    expect(() => load('policy:second?language=nn')).toThrow('«second» finnes ikke')
    fs.cpSync(path.join(root, 'policies/minimal'), path.join(root, 'policies/second'), {recursive: true})
    plugin.watchChange(path.join(root, 'policies/second/policy.yaml'))
    expect((await run('policy:second?language=nn')).title).toBe('Personvern')
    fs.rmSync(path.join(root, 'policies/second'), {recursive: true})
    plugin.watchChange(path.join(root, 'policies/second/policy.yaml'))
    expect(() => load('policy:second?language=nn')).toThrow('«second» finnes ikke')
  })

  test('comes back when what was wrong is put right', async () => {
    const root = minimalProject()
    const {plugin, load, run, watched} = runPlugin(root)
    const file = path.join(root, 'policies/minimal/nn.yaml')
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace('{{skyhus}}', '{{skyhuset}}'))
    expect(() => load('policy:minimal?language=nn')).toThrow('skyhuset')
    expect(watched).toContain(file)
    fs.writeFileSync(file, text)
    plugin.watchChange(file)
    expect((await run('policy:minimal?language=nn')).title).toBe('Personvern')
  })
})

describe('Vite', () => {
  test('watches the project also where it lies outside of the site', () => {
    const root = minimalProject()
    const added: string[] = []
    const plugin = personvern({root: '..'})
    plugin.configResolved({root: path.join(root, 'site')})
    plugin.configureServer({watcher: {add: (files) => added.push(...[files].flat())}})
    expect(added).toEqual([root])
  })

  test('watches each file that a module is made from', () => {
    const root = twoPolicies()
    writeFiles(root, {'personvern.config.yaml': 'theme: none\n', 'templates/partials/own.md.hbs': ''})
    const {load, watched} = runPlugin(root)
    load('policy:minimal?language=nn')
    const own = ['en', 'nb', 'nn', 'policy'].map((name) => `policies/minimal/${name}.yaml`)
    const shared = ['locales/nn/own.json', 'personvern.config.yaml', 'templates/partials/own.md.hbs']
    expect(watched.map((file) => path.relative(root, file))).toEqual([...shared, ...own])
  })

  test('makes a module also where a link among its files leads back to their folder', () => {
    const root = minimalProject()
    fs.symlinkSync('.', path.join(root, 'policies/minimal/self'))
    const {load, watched} = runPlugin(root)
    expect(load('policy:minimal?language=nn')).toContain('Personvern')
    expect(watched.filter((file) => file.includes('self'))).toEqual([])
  })

  test('is told of what is not as it should be, once, with its place', () => {
    const root = minimalProject()
    const file = path.join(root, 'policies/minimal/policy.yaml')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Skyhus AS', '"Skyhus\\u202E AS"'))
    const {plugin, load, warnings} = runPlugin(root)
    load('policy:minimal?language=nn')
    load('policy:minimal?language=en')
    load('policy:')
    expect(warnings).toMatchObject([{id: file, loc: {file, line: 5, column: 17}}])
    expect(warnings[0]!.message).toMatch(/^policies\/minimal\/policy\.yaml:5:18: .*\(direction-control\)/)
    plugin.watchChange(file)
    load('policy:minimal?language=nn')
    expect(warnings).toHaveLength(2)
  })

  test('asks the plugin for nothing that other plugins make, also where it knows no filters', () => {
    const {plugin} = runPlugin(minimalProject())
    const nobody = {
      error: (): never => {
        throw new Error('asked')
      },
      warn: () => undefined,
      addWatchFile: () => undefined
    }
    expect(plugin.resolveId.handler('./policy.js')).toBe(undefined)
    expect(plugin.load.handler.call(nobody, '/src/policy:dfo')).toBe(undefined)
    const {resolveId, load} = plugin
    expect([resolveId, load].map(({filter}) => filter.id.test('policy:dfo'))).toEqual([true, false])
    expect([resolveId, load].map(({filter}) => filter.id.test('\0policy:dfo'))).toEqual([false, true])
  })

  test('has a type for plugins that this is', () => {
    const plugin: Plugin = personvern()
    expect(plugin).toMatchObject({name: 'personvern', enforce: 'pre'})
  })
})
