import path from 'node:path'
import {runFolder} from '../project/run-folder.ts'
import {compareFile} from './compare-file.ts'
import {digestIds} from './digest-ids.ts'
import {
  listManifests,
  openManifestFile,
  readManifestEntry,
  type ListedFile,
  type ManifestEntry,
  type ManifestHead,
  type ManifestName
} from './manifest-file.ts'
import {listUnfinished} from './unfinished-file.ts'

/** What is wrong with an output folder: the code is that of its words, `verify.<code>`. */
export interface OutputFault {
  code:
    | 'damaged'
    | 'different'
    | 'empty'
    | 'line-breaks'
    | 'made'
    | 'manifest'
    | 'missing'
    | 'mixed'
    | 'path-twice'
    | 'policies'
    | 'policy-twice'
    | 'project'
    | 'shard'
    | 'shards'
    | 'unfinished'
  parameters: Readonly<Record<string, string | number>>
}

/** What an output folder was found to be. */
export interface VerifiedOutput {
  /** What is wrong, in a fixed order; nothing when it is what the runs wrote. */
  faults: readonly OutputFault[]
  policies: number
  files: number
}

interface Opened extends ManifestName {
  head: ManifestHead | undefined
  lines: Iterator<string, void>
}

/**
 * Verify that an output folder holds what one or several runs wrote: all parts of one project, and every file as it was written. Nothing
 * else is needed than the folder.
 *
 * @param out the output folder
 * @returns what is wrong
 * @throws Misuse when something is there and cannot be read
 */
export function verifyOutput(out: string): VerifiedOutput {
  const manifests = listManifests(out).map((one): Opened => ({
    ...one,
    ...openManifestFile(path.join(out, runFolder, one.name))
  }))
  if (manifests.length === 0) return {faults: [{code: 'manifest', parameters: {}}], policies: 0, files: 0}
  const faults = shardFaults(manifests)
  const whole = faults.length === 0
  if (listUnfinished(out).length > 0) faults.unshift({code: 'unfinished', parameters: {}})
  const files: OutputFault[] = []
  const paths = new Set<string>()
  const look = (file: ListedFile): void => {
    const code = compareFile(out, file)
    if (code) files.push({code, parameters: {path: file.path}})
  }
  const assets = new Map(manifests.flatMap(({head}) => (head?.assets ?? []).map((file) => [file.path, file] as const)))
  for (const file of assets.values()) look(file)
  const entries = (function* (): Generator<string> {
    let last: string | undefined
    for (const {id, files: own, refused} of mergedEntries(manifests, faults)) {
      if (refused) faults.push({code: 'empty', parameters: {policy: id}})
      if (id === last) faults.push({code: 'policy-twice', parameters: {policy: id}})
      else yield id
      last = id
      for (const file of own) {
        if (paths.has(file.path) || assets.has(file.path))
          files.push({code: 'path-twice', parameters: {path: file.path}})
        else look(file)
        paths.add(file.path)
      }
    }
  })()
  const {count, digest} = digestIds(entries)
  const head = manifests[0]!.head
  if (whole && head && (head.ids !== digest || head.policies !== count))
    faults.push({code: 'policies', parameters: {expected: head.policies, actual: count}})
  const sorted = files.sort((one, other) => (String(one.parameters.path) < String(other.parameters.path) ? -1 : 1))
  return {faults: [...faults, ...sorted], policies: count, files: paths.size + assets.size}
}

/** What is wrong with the parts: each must be there, and all must be of one project. */
function shardFaults(manifests: readonly Opened[]): OutputFault[] {
  const faults = manifests.flatMap(({name, shard, of, head}): OutputFault[] =>
    head?.shard === shard && head.of === of ? [] : [{code: 'damaged', parameters: {file: `${runFolder}/${name}`}}]
  )
  const counts = [...new Set(manifests.map(({of}) => of))]
  if (counts.length > 1) return [...faults, {code: 'mixed', parameters: {counts: counts.join(', ')}}]
  const [of = 0] = counts
  const there = new Set(manifests.map(({shard}) => shard))
  faults.push(...missingShards(there, of))
  const projects = new Set(manifests.flatMap(({head}) => (head ? [`${String(head.policies)} ${head.ids}`] : [])))
  if (projects.size > 1) faults.push({code: 'project', parameters: {}})
  const made = new Set(manifests.flatMap(({head}) => head?.made ?? []))
  if (made.size > 1) faults.push({code: 'made', parameters: {}})
  return faults
}

/** Which parts are missing; those that follow one another are told together. */
function missingShards(there: ReadonlySet<number>, of: number): OutputFault[] {
  const faults: OutputFault[] = []
  for (let first = 1; first <= of; first++) {
    if (there.has(first)) continue
    let last = first
    while (last < of && !there.has(last + 1)) last++
    faults.push(
      first === last ? {code: 'shard', parameters: {shard: first, of}} : {code: 'shards', parameters: {first, last, of}}
    )
    first = last
  }
  return faults
}

/** The entries of several manifests, by ids. */
function* mergedEntries(manifests: readonly Opened[], faults: OutputFault[]): Generator<ManifestEntry> {
  const next = ({lines, name}: Opened): ManifestEntry | undefined => {
    for (let one = lines.next(); !one.done; one = lines.next()) {
      const entry = readManifestEntry(one.value)
      if (entry) return entry
      faults.push({code: 'damaged', parameters: {file: `${runFolder}/${name}`}})
    }
    return undefined
  }
  const heads = manifests.map((manifest) => ({manifest, entry: next(manifest)}))
  for (;;) {
    let first: (typeof heads)[number] | undefined
    for (const one of heads) if (one.entry && (!first?.entry || one.entry.id < first.entry.id)) first = one
    if (!first?.entry) return
    yield first.entry
    first.entry = next(first.manifest)
  }
}
