import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {main} from '../../../src/cli.ts'
import type {Output} from '../../../src/commands/program/surroundings.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** A run that goes on until it is told to stop. */
interface WatchedRun {
  /** Resolves with all that was said since this was last asked, once that has a text in it. */
  heard(text: string | RegExp): Promise<string>
  stop(): Promise<number>
}

/** Begin `personvern render --watch`. */
function watching(root: string, ...args: string[]): WatchedRun {
  let said = ''
  let hear = (): void => undefined
  let stop = (): void => undefined
  const output: Output = {
    write(content) {
      said += String(content)

      hear()
    }
  }
  const done = main(['render', '--watch', ...args], {
    cwd: root,
    stdout: output,
    stderr: output,
    stopped: () => new Promise((resolve) => (stop = resolve))
  })
  return {
    async heard(text) {
      while (typeof text === 'string' ? !said.includes(text) : !text.test(said))
        await new Promise<void>((resolve) => (hear = resolve))
      const all = said
      said = ''
      return all
    },
    async stop() {
      stop()
      return done
    }
  }
}

const begun = 'Stopp med Ctrl+C.\n'
const rounds = /Sider laget: .*\n/

const write = (root: string, file: string, change: (text: string) => string): void => {
  const full = path.join(root, file)
  fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')))
}

const read = (root: string, file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** The files in a folder that this process has open, where the system tells. */
function openBelow(folder: string): string[] {
  const open = '/proc/self/fd'
  if (!fs.existsSync(open)) return []
  return fs.readdirSync(open).flatMap((name) => {
    try {
      return [fs.readlinkSync(path.join(open, name))].filter((file) => file.startsWith(folder))
    } catch {
      // What the list was read with is closed by now.
      return []
    }
  })
}

describe('rendering while files are watched', () => {
  test('makes the pages, says so in one line, and makes a policy again when it changes', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const run = watching(root)
    expect(await run.heard(begun)).toBe(
      'Sider laget: 8. Mappe: «dist».\nSidene blir laget på nytt når en fil blir endret. Stopp med Ctrl+C.\n'
    )
    const long = new Date('2001-01-01T00:00:00Z')
    fs.utimesSync(path.join(root, 'dist/b/nb.md'), long, long)
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('Vi bruker', 'Vi benytter'))
    expect(await run.heard(rounds)).toBe('Sider laget: 6. Mappe: «dist».\n')
    expect(read(root, 'dist/minimal/nb.md')).toContain('Vi benytter')
    expect(fs.statSync(path.join(root, 'dist/b/nb.md')).mtime).toEqual(long)
    expect(await run.stop()).toBe(0)
  })

  test('says once what is wrong with its cache', async () => {
    const root = minimalProject({'cache/entries': ''})
    const run = watching(root, '--cache', 'cache')
    expect(await run.heard(begun)).toMatch(/^.*«cache».*\n/)
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('Vi bruker', 'Vi benytter'))
    expect(await run.heard(rounds)).toBe('Sider laget: 6. Mappe: «dist».\n')
    expect(await run.stop()).toBe(0)
  })

  test('makes all again when something changes that all share', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const run = watching(root)
    await run.heard(begun)
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'formats: [md]\n')
    expect(await run.heard(rounds)).toBe('Sider laget: 4. Mappe: «dist».\n')
    expect(await run.stop()).toBe(0)
  })

  test('tells what is wrong with a policy, leaves its pages, and goes on', async () => {
    const root = minimalProject()
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    const before = read(root, 'policies/minimal/nb.yaml')
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('{{skyhus}}', '{{skyhuus}}'))
    const told = await run.heard(/feil\. Rett/)
    expect(told).toContain('unfilled-placeholder')
    expect(told).toContain('Sider laget: 0. Mappe: «dist».\n')
    expect(read(root, 'dist/minimal/nb.md')).toContain('Vi bruker Skyhus AS.')
    write(root, 'policies/minimal/nb.yaml', () => before.replace('Vi bruker', 'Vi benytter'))
    expect(await run.heard(rounds)).toBe('Sider laget: 3. Mappe: «dist».\n')
    expect(read(root, 'dist/minimal/nb.md')).toContain('Vi benytter')
    expect(await run.stop()).toBe(0)
  })

  test('says that a policy was deleted, once, and goes on with the others', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    fs.rmSync(path.join(root, 'policies/b'), {recursive: true})
    expect(await run.heard('er slettet')).toBe(
      'Erklæringen «b» er slettet. Sidene som er laget av den, ligger der de lå.\n'
    )
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('Vi bruker', 'Vi benytter'))
    expect(await run.heard(rounds)).toBe('Sider laget: 3. Mappe: «dist».\n')
    expect(read(root, 'dist/b/nb.md')).toContain('# Personvern')
    expect(await run.stop()).toBe(0)
  })

  test('makes a policy that is new', async () => {
    const root = minimalProject()
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    fs.mkdirSync(path.join(root, 'policies/.b'))
    fs.writeFileSync(path.join(root, 'policies/.b/policy.yaml'), oneLanguage)
    fs.writeFileSync(path.join(root, 'policies/.b/nb.yaml'), words)
    fs.renameSync(path.join(root, 'policies/.b'), path.join(root, 'policies/b'))
    expect(await run.heard(rounds)).toBe('Sider laget: én. Mappe: «dist».\n')
    expect(await run.stop()).toBe(0)
  })

  test('makes a policy again that is a link to a folder elsewhere, and begins with one round', async () => {
    const root = minimalProject()
    const elsewhere = temporaryFolder({'policy.yaml': oneLanguage, 'nb.yaml': words})
    fs.symlinkSync(elsewhere, path.join(root, 'policies/b'))
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    write(elsewhere, 'nb.yaml', (text) => text.replace('Tekst', 'Ny tekst'))
    expect(await run.heard(rounds)).toBe('Sider laget: én. Mappe: «dist».\n')
    expect(read(root, 'dist/b/nb.md')).toContain('Ny tekst')
    expect(await run.stop()).toBe(0)
  })

  test('leaves policies alone that nobody asked for', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const run = watching(root, 'b', '--format', 'md')
    expect(await run.heard(begun)).toContain('Sider laget: én.')
    write(root, 'policies/minimal/nb.yaml', (text) => `${text}\n`)
    write(root, 'policies/b/nb.yaml', (text) => text.replace('Tekst', 'Ny tekst'))
    expect(await run.heard(rounds)).toBe('Sider laget: én. Mappe: «dist».\n')
    expect(fs.existsSync(path.join(root, 'dist/minimal'))).toBe(false)
    expect(await run.stop()).toBe(0)
  })

  test('says what cannot work and goes on', async () => {
    const root = minimalProject()
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    fs.rmSync(path.join(root, 'dist'), {recursive: true})
    fs.writeFileSync(path.join(root, 'dist'), '')
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('Vi bruker', 'Vi benytter'))
    expect(await run.heard(/\n/)).toMatch(/^Kan ikke lagre «[^»]*dist» \(ENOTDIR\)/)
    fs.rmSync(path.join(root, 'dist'))
    write(root, 'policies/minimal/nb.yaml', (text) => text.replace('Vi benytter', 'Vi nytter'))
    expect(await run.heard(rounds)).toBe('Sider laget: 3. Mappe: «dist».\n')
    expect(await run.stop()).toBe(0)
  })

  test('leaves nothing open, and nothing half written, of a round that could not be carried out', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const kept = (): string[] => fs.readdirSync(path.join(root, 'dist/.personvern')).sort()
    const run = watching(root, '--format', 'md')
    await run.heard(begun)
    const before = kept()
    fs.rmSync(path.join(root, 'dist/minimal'), {recursive: true})
    fs.writeFileSync(path.join(root, 'dist/minimal'), '')
    for (const title of ['En', 'To', 'Tre']) {
      // The first policy is made, and the second one cannot be written.
      fs.writeFileSync(path.join(root, 'personvern.config.yaml'), `# ${title}\n`)
      expect(await run.heard(/\n/)).toMatch(/^Kan ikke lagre/)
      expect(openBelow(path.join(root, 'dist'))).toEqual([])
    }
    fs.rmSync(path.join(root, 'dist/minimal'))
    fs.rmSync(path.join(root, 'personvern.config.yaml'))
    await run.heard(rounds)
    expect(kept()).toEqual(before)
    expect(await run.stop()).toBe(0)
  })

  test('makes a policy that waits for the place of another, once the place is free', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/b/nb.yaml': words})
    const run = watching(root, '--format', 'md', '--path', '{language}.{format}')
    expect(await run.heard(begun)).toContain('output-taken')
    expect(read(root, 'dist/nb.md')).toContain('Tekst.')
    fs.rmSync(path.join(root, 'policies/b'), {recursive: true})
    expect(await run.heard(rounds)).not.toContain('output-taken')
    expect(read(root, 'dist/nb.md')).not.toContain('Tekst.')
    expect(await run.stop()).toBe(0)
  })

  test('does not clean, and says which options are in each other’s way', async () => {
    const run = watching(minimalProject(), '--clean')
    expect(await run.heard(/\n/)).toMatch(/^«--clean» og «--watch» kan ikke stå sammen\./)
    expect(await run.stop()).toBe(2)
  })

  test('does not begin where it cannot work', async () => {
    const run = watching(minimalProject(), 'nobody')
    expect(await run.heard('nobody')).toContain('finnes ikke')
    expect(await run.stop()).toBe(2)
  })
})

const words = 'title: Personvern\ncontroller: {name: Kommunen}\nsections: {about: {title: Om, text: Tekst.}}\n'
