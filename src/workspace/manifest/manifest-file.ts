import path from 'node:path'
import {listNames} from '../disk/list-names.ts'
import {isWithin} from '../disk/within.ts'
import {leadingText} from '../lines/leading-text.ts'
import {readLines} from '../lines/read-lines.ts'
import {runFolder} from '../project/run-folder.ts'

/** A file that a run wrote. */
export interface ListedFile {
  /** Its path relative to the output folder, with `/`. */
  path: string
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string
  /** How many bytes it has. */
  size: number
}

/** What a run wrote of a policy. */
export interface ManifestEntry {
  id: string
  files: readonly ListedFile[]
  /** Whether it has no files since it was refused, and not because it is to have none. */
  refused?: true
}

/** What the beginning of a manifest says. */
export interface ManifestHead {
  /** The form of the manifest. */
  version: typeof manifestVersion
  /** Which part of the project it is of, from 1. */
  shard: number
  /** How many parts there are. */
  of: number
  /** How many policies the whole project has. */
  policies: number
  /** SHA-256 of their ids, in their order, each as JSON on a line of its own. */
  ids: string
  /** SHA-256 of what all parts must be made with; absent where nobody knows, as of a run of the whole. */
  made?: string
  /** What pages need besides: style sheets and their images. */
  assets: readonly ListedFile[]
}

/** A manifest in the output folder. */
export interface ManifestName {
  name: string
  shard: number
  of: number
}

/** The form of manifests. */
export const manifestVersion = 1

/** Files of earlier runs that no later one wrote, and that are still there. */
export const earlierFile = 'earlier.jsonl'

/**
 * The name of a manifest.
 *
 * @param shard which part of the project it is of, from 1
 * @param of how many parts there are
 * @returns the name
 */
export function manifestName(shard: number, of: number): string {
  return `${String(shard)}-of-${String(of)}.jsonl`
}

/**
 * Find the manifests of an output folder.
 *
 * @param out the output folder
 * @returns manifests, by how many parts there are and which they are of
 */
export function listManifests(out: string): ManifestName[] {
  return listNames(path.join(out, runFolder))
    .files.flatMap((name): ManifestName[] => {
      const [, shard, of] = (/^([1-9]\d{0,4})-of-([1-9]\d{0,4})\.jsonl$/.exec(name) ?? []).map(Number)
      return shard !== undefined && of !== undefined && shard <= of ? [{name, shard, of}] : []
    })
    .sort((one, other) => one.of - other.of || one.shard - other.shard)
}

/** Reads a manifest from its beginning to its end. */
export interface ManifestReader {
  /** Its beginning; undefined when there is no manifest, or one that cannot be read. */
  head: ManifestHead | undefined
  /** Its lines, one a policy, by ids that grow. */
  lines: Iterator<string, void>
}

/**
 * Read a manifest. No more of it is kept than a part.
 *
 * @param file the file
 * @returns what reads it
 * @throws Misuse when it is there and cannot be read
 */
export function openManifestFile(file: string): ManifestReader {
  const lines = readLines(file)
  const first = lines.next()
  return {head: first.done ? undefined : readHead(first.value), lines}
}

/**
 * Read what a run wrote of a policy.
 *
 * @param line a line of a manifest
 * @returns the policy and its files; undefined when the line cannot be read
 */
export function readManifestEntry(line: string): ManifestEntry | undefined {
  const entry = parsed(line) as Partial<ManifestEntry> | undefined
  if (typeof entry?.id !== 'string' || !areFiles(entry.files)) return undefined
  return {id: entry.id, files: entry.files, ...(entry.refused && {refused: true})}
}

/**
 * The policy that a line is of, without reading the whole line.
 *
 * @param line a line of a manifest
 * @returns its id; undefined when the line is none of a manifest
 */
export function idOfManifestLine(line: string): string | undefined {
  return line.startsWith('{"id":') ? leadingText(line, '{"id":'.length) : undefined
}

/**
 * Write what a run wrote of a policy.
 *
 * @param entry the policy and its files
 * @returns a line
 */
export function manifestLine({id, files, refused}: ManifestEntry): string {
  return JSON.stringify({id, files: files.map(listed), refused})
}

/**
 * What is listed of a file.
 *
 * @param file a file
 * @returns its path, digest and size
 */
export function listed({path: place, digest, size}: ListedFile): ListedFile {
  return {path: place, digest, size}
}

/**
 * Read a file of an earlier run.
 *
 * @param line a line
 * @returns the file, and the policy that it was of, where it was of one; undefined when the line cannot be read
 */
export function readEarlier(line: string): (ListedFile & {id?: string}) | undefined {
  const file = parsed(line) as (ListedFile & {id?: unknown}) | undefined
  if (!areFiles([file])) return undefined
  return typeof file?.id === 'string' ? {...listed(file), id: file.id} : listed(file!)
}

function readHead(line: string): ManifestHead | undefined {
  const head = parsed(line) as Partial<ManifestHead> | undefined
  const numbers = [head?.shard, head?.of, head?.policies]
  const sound = head?.version === manifestVersion && numbers.every(Number.isInteger) && typeof head.ids === 'string'
  return sound && areFiles(head.assets) ? (head as ManifestHead) : undefined
}

/** A manifest may have come from anywhere: what it names lies in the output folder, or it is none. */
function areFiles(files: unknown): files is ListedFile[] {
  return (
    Array.isArray(files) &&
    files.every((file: Partial<ListedFile> | undefined | null) => {
      const {path: place, digest, size} = file ?? {}
      const sound = typeof place === 'string' && isWithin(place) && !place.startsWith(`${runFolder}/`)
      return sound && typeof digest === 'string' && Number.isInteger(size)
    })
  )
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
