import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {removeFile} from '../disk/remove-file.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {unwritable} from '../disk/unwritable.ts'
import {withLock} from '../disk/with-lock.ts'
import {staysWithin} from '../disk/within.ts'
import {writeTogether, type OutputFile} from '../disk/write-together.ts'
import {writeLines, type LineWriter} from '../lines/line-writer.ts'
import {readLines} from '../lines/read-lines.ts'
import {isRefused} from '../outcome/is-refused.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {shardOf} from '../project/choose-shard.ts'
import {runFolder} from '../project/run-folder.ts'
import {earlierText, readEarlierFiles, withoutPresent} from './earlier-files.ts'
import {listAssets} from './list-assets.ts'
import {earlierFile, listManifests, manifestLine, manifestName, idOfManifestLine} from './manifest-file.ts'
import {manifestScope, type EarlierFiles, type ManifestGiven, type ManifestScope} from './manifest-scope.ts'
import {mergeManifest, type ManifestNews} from './merge-manifest.ts'
import {removeEarlier, type RemovedFiles} from './remove-earlier.ts'
import {takeUpUnfinished} from './take-up-unfinished.ts'
import {listUnfinished} from './unfinished-file.ts'

/** What is told of a run in the output folder. */
export interface ManifestRun {
  /**
   * Tell what became of a policy. Policies come in the order of their ids.
   *
   * @param outcome what became of it, once it is written
   */
  add(outcome: Outcome): void
  /**
   * Write it down, beside what other runs wrote of other policies.
   *
   * @param clean whether what an earlier run wrote and this one does not is removed
   * @returns what was removed
   */
  close(clean: boolean): Promise<RemovedFiles>
  /** Write nothing down, since the run ended before it was done: the list of what it was about to write tells the next one. */
  abandon(): void
}

/** The lock of whoever writes manifests; no policy can be called so. */
const lock = '_manifest.lock'

/** What is being told of a run. */
interface Telling {
  out: string
  /** The folder of the project. */
  root: string | undefined
  /** The folder of manifests. */
  folder: string
  scope: ManifestScope
  assets: readonly OutputFile[]
  /** What was written, as lines of a manifest; begun with the first. */
  news: {file: string; writer: LineWriter | undefined}
  /** The list of what it is about to write. */
  unfinished: string | undefined
  refused: string[]
  /** Whether there are pages at all; without them nothing is needed besides. */
  hasPages: boolean
}

/** What a run that is told in manifests is about. */
export interface ManifestRunGiven extends ManifestGiven {
  /** What pages need besides. */
  assets: readonly OutputFile[]
  /** The list of what the run is about to write, in the folder of runs; default: none. */
  unfinished?: string | undefined
}

/** Nothing was removed and nothing kept. */
const untouched: RemovedFiles = {removed: [], kept: [], linked: []}

/**
 * Tell in the output folder what a run writes. Nothing is kept per policy while it goes on.
 *
 * @param given what the run is about, and what pages need besides
 * @returns what is told each outcome
 * @throws Misuse when it cannot be written
 */
export function openManifest(given: ManifestRunGiven): ManifestRun {
  const {out, root, assets, unfinished} = given
  const folder = path.join(out, runFolder)
  const news = temporaryName(path.join(folder, 'run'))
  const telling: Telling = {
    out,
    root,
    folder,
    scope: manifestScope(given),
    assets,
    news: {file: news, writer: undefined},
    unfinished,
    refused: [],
    hasPages: false
  }
  return {
    add(outcome) {
      telling.hasPages ||= outcome.files.length > 0
      if (isRefused(outcome)) telling.refused.push(outcome.id)
      else (telling.news.writer ??= begin(telling)).add(manifestLine(outcome))
    },
    async close(clean) {
      const {writer} = telling.news
      // Where nothing has ever been written nothing is told; but a part without policies says that it was made.
      const isEmptyPart = given.shard !== undefined && given.ids.length === 0 && telling.scope.whole
      if (!writer && !isEmptyPart && !fs.existsSync(folder)) return untouched
      writer?.close()
      try {
        makeFolder(telling)
        return await withLock(path.join(folder, lock), () => write(telling, clean))
      } finally {
        removeFile(news)
      }
    },
    abandon() {
      telling.news.writer?.close()
      removeFile(news)
    }
  }
}

function begin(telling: Telling): LineWriter {
  makeFolder(telling)
  return writeLines(telling.news.file)
}

function makeFolder({out, folder}: Telling): void {
  if (!staysWithin(out, runFolder)) throw new Misuse('out-linked', {file: folder})
  try {
    fs.mkdirSync(folder, {recursive: true})
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function write(telling: Telling, clean: boolean): RemovedFiles {
  const {out, folder, scope} = telling
  const earlier = readEarlierFiles(out)
  const merged = mergeAll(telling, earlier)
  const stopped = listUnfinished(out, telling.unfinished)
  const written = takeUpUnfinished(out, stopped, earlier)
  const otherwise = withoutPresent(
    out,
    earlier,
    merged.flatMap(({file, temporary, became}) => (became === 'empty' ? [] : [became === 'new' ? temporary : file]))
  )
  // Whoever is stopped here leaves more names than needed, and never fewer.
  keep(folder, earlier)
  for (const {file, temporary, became} of merged) {
    if (became === 'new') fs.renameSync(temporary, file)
    else removeFile(temporary)
    if (became === 'empty') removeFile(file)
  }
  if (telling.unfinished !== undefined) removeFile(path.join(folder, telling.unfinished))
  // What a stopped run wrote of a policy that this one is not about is known to be its own as long as its list is there.
  if (!otherwise.some((key) => written.has(key))) for (const list of stopped) removeFile(list)
  if (!clean) return untouched
  const refused = new Set(telling.refused)
  const removed = removeEarlier(out, earlier, (id) => !refused.has(id) && scope.isAbout(id), telling.root)
  keep(folder, earlier)
  return removed
}

interface Merged {
  file: string
  temporary: string
  became: ReturnType<typeof mergeManifest>
}

/** Lay the run over its own manifests, and take its policies out of those of other divisions of the project. */
function mergeAll(telling: Telling, earlier: EarlierFiles): Merged[] {
  const {out, folder, scope} = telling
  const assets = telling.hasPages ? listAssets(telling.assets) : []
  const keepsAssets = !scope.whole || !telling.hasPages || telling.refused.length > 0
  const there = listManifests(out)
  const own = scope.shards.map((shard) => ({name: manifestName(shard, scope.of), of: scope.of, shard}))
  const others = there.filter(({name}) => !own.some((one) => one.name === name))
  return [...own, ...others].map(({name, of, shard}): Merged => {
    const file = path.join(folder, name)
    const temporary = temporaryName(file)
    const isOwn = own.some((one) => one.name === name)
    if (!isOwn && of === scope.of) return {file, temporary, became: 'same'}
    const became = mergeManifest({
      file,
      temporary,
      shard: isOwn ? shard : undefined,
      scope,
      assets,
      keepsAssets,
      news: newsOf(telling, isOwn ? (id) => shardOf(id, of) === shard : () => true),
      earlier
    })
    return {file, temporary, became}
  })
}

/** What the run came to for the policies that are meant, by ids that grow. */
function* newsOf({news, refused}: Telling, isMeant: (id: string) => boolean): Generator<ManifestNews, void> {
  const left = [...refused]
  const before = function* (id: string | undefined): Generator<ManifestNews, void> {
    while (left.length > 0 && (id === undefined || left[0]! < id)) yield {id: left.shift()!, line: undefined}
  }
  const all = function* (): Generator<ManifestNews, void> {
    for (const line of news.writer ? readLines(news.file) : []) {
      const id = idOfManifestLine(line) ?? ''
      yield* before(id)
      yield {id, line}
    }
    yield* before(undefined)
  }
  for (const one of all()) if (isMeant(one.id)) yield one
}

function keep(folder: string, earlier: EarlierFiles): void {
  writeTogether(folder, [{path: earlierFile, content: earlierText(earlier) ?? null}])
}
