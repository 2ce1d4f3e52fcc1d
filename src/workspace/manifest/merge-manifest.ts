import fs from 'node:fs'
import {mergeById} from '../lines/merge-by-id.ts'
import {writeLines} from '../lines/line-writer.ts'
import {
  idOfManifestLine,
  manifestLine,
  manifestVersion,
  openManifestFile,
  readManifestEntry,
  type ListedFile,
  type ManifestHead
} from './manifest-file.ts'
import {noteEarlier, type EarlierFiles, type ManifestScope} from './manifest-scope.ts'

/** What a run came to for a policy: what it wrote of it, as a line of a manifest; no line when it was refused and its old files stay. */
export interface ManifestNews {
  id: string
  line: string | undefined
}

/** What is laid over a manifest. */
export interface MergeGiven {
  /** The manifest. */
  file: string
  /** The file that is to take its place. */
  temporary: string
  /** Which part it is of, when the run is told in it; absent for one whose policies are told in others from now on. */
  shard: number | undefined
  scope: ManifestScope
  /** What pages of the run need besides. */
  assets: readonly ListedFile[]
  /** Whether pages that this run did not make are there, which need what they needed. */
  keepsAssets: boolean
  /** What the run came to, by ids that grow. */
  news: Iterator<ManifestNews, void>
  /** Where files go that are no policy's any more. */
  earlier: EarlierFiles
}

/** What became of a manifest: it is another, nothing is left in it, or it is as it was. */
export type MergedManifest = 'empty' | 'new' | 'same'

/**
 * Lay what a run came to over a manifest. Of a large one no more is kept than a line.
 *
 * @param given the manifest, and the run
 * @returns what became of it; only a new one has been written, to its temporary file
 * @throws Misuse when something cannot be read or written
 */
export function mergeManifest(given: MergeGiven): MergedManifest {
  const {file, temporary, shard, earlier} = given
  const {head: before, lines} = openManifestFile(file)
  const head = shard === undefined ? before : headOf(given, shard, before)
  const writer = writeLines(temporary)
  let same = before !== undefined && JSON.stringify(head) === JSON.stringify(before)
  try {
    writer.add(JSON.stringify(head))
    for (const {old, next} of mergedLines(before ? lines : [].values(), given)) {
      same &&= old === next
      if (next !== undefined) writer.add(next)
    }
  } finally {
    lines.return?.()
    writer.close()
  }
  const isEmpty = shard === undefined && writer.count === 1
  noteDroppedAssets(before, isEmpty ? undefined : head, earlier)
  if (isEmpty) return 'empty'
  // What follows the last line of the old one was cut.
  return same && fs.statSync(file).size === fs.statSync(temporary).size ? 'same' : 'new'
}

/** Note what pages needed besides, and need no more. */
function noteDroppedAssets(
  before: ManifestHead | undefined,
  head: ManifestHead | undefined,
  earlier: EarlierFiles
): void {
  const kept = new Set(head?.assets.map(({path}) => path))
  for (const asset of before?.assets ?? []) if (!kept.has(asset.path)) noteEarlier(earlier, asset)
}

function headOf(
  {scope, assets, keepsAssets}: MergeGiven,
  shard: number,
  before: ManifestHead | undefined
): ManifestHead {
  const old = keepsAssets ? (before?.assets ?? []) : []
  const others = old.filter(({path}) => !assets.some((one) => one.path === path))
  const all = [...others, ...assets].sort((one, other) => (one.path < other.path ? -1 : 1))
  const made = scope.whole ? scope.made : before?.made
  return {
    version: manifestVersion,
    shard,
    of: scope.of,
    ...scope.project,
    ...(made !== undefined && {made}),
    assets: all
  }
}

/** The lines as they were and as they are to be, policy by policy. */
function* mergedLines(
  before: Iterator<string, void>,
  {news, shard, scope, earlier}: MergeGiven
): Generator<{old: string | undefined; next: string | undefined}> {
  const isOwn = shard !== undefined
  const old = {items: before, idOf: (line: string) => idOfManifestLine(line) ?? ''}
  for (const {id, old: was, fresh: is} of mergeById(old, {items: news, idOf: (one) => one.id})) {
    // A line that is of no policy goes.
    const next = id === '' ? undefined : nextLine(was, is, {id, isOwn, isKnown: scope.isKnown(id)})
    if (was !== undefined && was !== next) noteDropped(id, was, is?.line ?? next, earlier)
    if (was !== undefined || next !== undefined) yield {old: was, next}
  }
}

function nextLine(
  was: string | undefined,
  is: ManifestNews | undefined,
  {id, isOwn, isKnown}: {id: string; isOwn: boolean; isKnown: boolean}
): string | undefined {
  if (!is) return isKnown ? was : undefined
  if (is.line !== undefined) return isOwn ? is.line : undefined
  if (was !== undefined && readManifestEntry(was)?.files.length !== 0) return was
  return isOwn || was !== undefined ? manifestLine({id, files: [], refused: true}) : undefined
}

/** Note the files that a policy had and has no more. */
function noteDropped(id: string, was: string, next: string | undefined, earlier: EarlierFiles): void {
  const now = new Set((next === undefined ? undefined : readManifestEntry(next))?.files.map(({path}) => path))
  for (const file of readManifestEntry(was)?.files ?? []) if (!now.has(file.path)) noteEarlier(earlier, file, id)
}
