import {shardOf, type Shard} from '../project/choose-shard.ts'
import {digestIds} from './digest-ids.ts'
import {listManifests, type ListedFile} from './manifest-file.ts'

/** What a run is about. */
export interface ManifestGiven {
  /** The output folder, absolute. */
  out: string
  /** The folder of the project, whose own files are nothing that was written; default: none lies in the output folder. */
  root?: string | undefined
  /** The ids of the policies that are rendered, sorted. */
  ids: readonly string[]
  /** The ids of all policies of the project, sorted. */
  policies: readonly string[]
  /** The part of the project that is rendered; default: the whole. */
  shard?: Shard | undefined
  /** What all parts must be made with, as SHA-256; default: nobody knows. */
  made?: string | undefined
}

/** What a run says in manifests. */
export interface ManifestScope {
  /** How many parts there are. */
  of: number
  /** The parts that have policies of this run. */
  shards: readonly number[]
  /** Whether every policy of these parts is rendered, so that what they do not make is not made any more. */
  whole: boolean
  /** What all parts must be made with, as SHA-256; undefined where nobody knows, or not all of a part is made. */
  made: string | undefined
  /** How many policies the project has, and the digest of their ids. */
  project: {policies: number; ids: string}
  /** Whether a policy is of the project. */
  isKnown(this: void, id: string): boolean
  /** Whether what was written of a policy is this run's to judge: it is rendered, or is no policy any more and would have been. */
  isAbout(this: void, id: string): boolean
}

/**
 * Work out which manifests a run is to be told in.
 *
 * @param given what it is about
 * @returns the parts of the project; a run of some policies stays with the parts that there are
 */
export function manifestScope({out, ids, policies, shard, made}: ManifestGiven): ManifestScope {
  const inPart = shard ? policies.filter((id) => shardOf(id, shard.of) === shard.index) : policies
  const whole = ids.length === inPart.length
  const of = shard?.of ?? (whole ? 1 : (onlyCount(out) ?? 1))
  const known = new Set(policies)
  const asked = new Set(ids)
  const {count, digest} = digestIds(policies)
  return {
    of,
    shards: shard ? [shard.index] : [...new Set(ids.map((id) => shardOf(id, of)))].sort((one, other) => one - other),
    whole,
    made: whole ? made : undefined,
    project: {policies: count, ids: digest},
    isKnown: (id) => known.has(id),
    isAbout: (id) => asked.has(id) || (whole && !known.has(id) && (!shard || shardOf(id, of) === shard.index))
  }
}

/** How many parts the manifests are of, where all are of as many. */
function onlyCount(out: string): number | undefined {
  const counts = new Set(listManifests(out).map(({of}) => of))
  return counts.size === 1 ? [...counts][0] : undefined
}

/** Collects files of earlier runs that no later one writes, each once, by what tells places apart. */
export interface EarlierFiles extends Map<string, ListedFile & {id?: string}> {
  /** What tells places apart, as `placeKeys` says. */
  keyOf(this: void, place: string): string
}

/**
 * Note a file of an earlier run.
 *
 * @param earlier what is collected
 * @param file the file
 * @param id the policy that it was of; default: none, as for what pages need besides
 */
export function noteEarlier(earlier: EarlierFiles, {path, digest, size}: ListedFile, id?: string): void {
  earlier.set(earlier.keyOf(path), {path, digest, size, ...(id !== undefined && {id})})
}
