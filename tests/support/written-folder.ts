import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {announceFiles} from '../../src/workspace/manifest/announce-files.ts'
import {openCheck, type OutputDifference} from '../../src/workspace/manifest/open-check.ts'
import {openManifest} from '../../src/workspace/manifest/open-manifest.ts'
import type {RemovedFiles} from '../../src/workspace/manifest/remove-earlier.ts'
import type {Outcome} from '../../src/workspace/outcome/outcome.ts'
import {shardOf} from '../../src/workspace/project/choose-shard.ts'
import {nameOfProcess} from './name-of-process.ts'
import {temporaryFolder, writeFiles} from './temporary-folder.ts'

/** Pages by policies: texts by file names; `refused` for a policy that is refused. */
export type Pages = Readonly<Record<string, Readonly<Record<string, string>> | 'refused'>>

/** How a run goes. */
export interface RunGiven {
  /** All policies of the project; default: those that have pages. */
  policies?: readonly string[]
  /** Style sheets, by path. */
  assets?: Readonly<Record<string, string>>
  shard?: {index: number; of: number}
  /** What parts are made with; default: nobody knows. */
  made?: string | undefined
  clean?: boolean
  /** What is written; default: everything that is made. */
  unwritten?: boolean
}

/** An output folder that runs write to. */
export interface WrittenFolder {
  out: string
  run(pages: Pages, given?: RunGiven): Promise<RemovedFiles>
  check(pages: Pages, given?: RunGiven): readonly OutputDifference[]
  /** Begin a run of a process that is gone: it has announced these pages, written some of them, and told nothing. */
  stop(pages: Pages, given?: RunGiven & {written?: readonly string[]}): void
}

/** No process has such a number. */
const gone = 2 ** 30

/**
 * Make an output folder that runs write to.
 *
 * @returns the folder, empty
 */
export function writtenFolder(): WrittenFolder {
  const out = path.join(temporaryFolder(), 'dist')
  return {
    out,
    async run(pages, given = {}) {
      const {outcomes, texts, about} = runOf(out, pages, given)
      if (!given.unwritten) writeFiles(out, {...texts, ...given.assets})
      const manifest = openManifest(about)
      for (const outcome of outcomes) manifest.add(outcome)
      return manifest.close(given.clean ?? false)
    },
    check(pages, given = {}) {
      const {outcomes, about} = runOf(out, pages, given)
      const check = openCheck(about)
      for (const outcome of outcomes) check.add(outcome)
      return check.close()
    },
    stop(pages, given = {}) {
      const {outcomes, texts, about} = runOf(out, pages, given)
      fs.mkdirSync(path.join(out, '.personvern'), {recursive: true})
      const announce = announceFiles(out, `unfinished-${nameOfProcess(gone)}-1.jsonl`)
      for (const {id, files} of outcomes)
        announce(id, [...about.assets, ...files.map((file) => ({path: file.path, content: texts[file.path]!}))], files)
      const all = {...texts, ...given.assets}
      const written = Object.entries(all).filter(([file]) => given.written?.includes(file) ?? true)
      writeFiles(out, Object.fromEntries(written))
    }
  }
}

function runOf(
  out: string,
  pages: Pages,
  {policies, assets = {}, shard, made}: RunGiven
): {outcomes: Outcome[]; texts: Record<string, string>; about: Parameters<typeof openManifest>[0]} {
  const ids = Object.keys(pages)
    .filter((id) => !shard || shardOf(id, shard.of) === shard.index)
    .sort()
  const texts: Record<string, string> = {}
  const outcomes = ids.map((id): Outcome => {
    const own = pages[id]!
    if (own === 'refused')
      return {id, files: [], findings: [{rule: 'missing-file', file: `policies/${id}/nb.yaml`, parameters: {}}]}
    return {
      id,
      findings: [],
      files: Object.entries(own).map(([name, text]) => {
        texts[`${id}/${name}`] = text
        return {
          language: 'nb',
          format: 'html',
          path: `${id}/${name}`,
          digest: createHash('sha256').update(text).digest('hex'),
          size: Buffer.byteLength(text)
        }
      })
    }
  })
  return {
    outcomes,
    texts,
    about: {
      out,
      ids,
      policies: policies ?? Object.keys(pages).sort(),
      shard,
      made,
      assets: Object.entries(assets).map(([place, content]) => ({path: place, content}))
    }
  }
}
