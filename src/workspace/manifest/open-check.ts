import path from 'node:path'
import type {OutputFile} from '../disk/write-together.ts'
import {isRefused} from '../outcome/is-refused.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {isProjectInput} from '../project/project-inputs.ts'
import {runFolder} from '../project/run-folder.ts'
import {compareFile, type FileState} from './compare-file.ts'
import {readEarlierFiles, withoutPresent} from './earlier-files.ts'
import {listAssets} from './list-assets.ts'
import {
  listManifests,
  openManifestFile,
  readManifestEntry,
  type ListedFile,
  type ManifestName
} from './manifest-file.ts'
import {manifestScope, noteEarlier, type EarlierFiles, type ManifestGiven} from './manifest-scope.ts'
import {placeKeys} from './place-keys.ts'
import {whyKept} from './remove-earlier.ts'
import {takeUpUnfinished} from './take-up-unfinished.ts'
import {listUnfinished} from './unfinished-file.ts'

/** A file that is not as a run would leave it. */
export interface OutputDifference {
  /** Nothing is there; something else is there, or the same with other line breaks; or an earlier run wrote it and this one would not: it would be removed by cleaning, or left since it was changed or is a link. */
  state: FileState | 'left' | 'surplus'
  /** Its path relative to the output folder, with `/`. */
  path: string
}

/** Compares what a run would write with what is there. */
export interface CheckRun {
  /**
   * Compare the files of a policy.
   *
   * @param outcome what became of it
   */
  add(outcome: Outcome): void
  /** @returns what is not as the run would leave it, by path */
  close(): readonly OutputDifference[]
}

/**
 * Compare what a run would write with what is there; nothing is written.
 *
 * @param given what the run is about, and what pages need besides
 * @returns what is told each outcome
 * @throws Misuse when something is there and cannot be read
 */
export function openCheck(given: ManifestGiven & {assets: readonly OutputFile[]}): CheckRun {
  const {out, root} = given
  const scope = manifestScope(given)
  const differences: OutputDifference[] = []
  const wanted = new Set<string>()
  const keyOf = placeKeys(out)
  const refused = new Set<string>()
  const look = (file: ListedFile): void => {
    wanted.add(keyOf(file.path))
    const state = compareFile(out, file)
    if (state) differences.push({state, path: file.path})
  }
  const assets = listAssets(given.assets)
  let needed = false
  return {
    add({id, files, findings}) {
      if (isRefused({files, findings})) refused.add(id)
      for (const file of files) look(file)
      needed ||= files.length > 0
    },
    close() {
      // Without pages nothing is needed besides, and nothing of it is written.
      if (needed) for (const asset of assets) look(asset)
      const isAbout = (id: string): boolean => !refused.has(id) && scope.isAbout(id)
      const isOwn = ({of, shard}: ManifestName): boolean => of !== scope.of || scope.shards.includes(shard)
      const before = {isAbout, isOwn, withAssets: needed && scope.whole && refused.size === 0, wanted}
      for (const file of surplusFiles(out, before))
        if (root === undefined || !isProjectInput(path.join(out, file.path), root))
          differences.push({state: whyKept(out, file) ? 'left' : 'surplus', path: file.path})
      return differences.sort((one, other) => (one.path < other.path ? -1 : 1))
    }
  }
}

/** What is known of files that were written before. */
interface Before {
  isAbout(this: void, id: string): boolean
  /** Whether a manifest is of parts that this run makes, or of a project divided otherwise. */
  isOwn(this: void, manifest: ManifestName): boolean
  /** Whether what pages need besides is this run's to judge. */
  withAssets: boolean
  /** The keys of the paths that this run would write. */
  wanted: ReadonlySet<string>
}

/** Files that an earlier run wrote, that are this run's to judge, and that it would not write. */
function surplusFiles(out: string, before: Before): ListedFile[] {
  const earlier = readEarlierFiles(out)
  const others = new Set<string>()
  for (const manifest of listManifests(out)) {
    const {head, lines} = openManifestFile(path.join(out, runFolder, manifest.name))
    for (const asset of head?.assets ?? [])
      if (before.withAssets && before.isOwn(manifest)) noteEarlier(earlier, asset)
      else others.add(earlier.keyOf(asset.path))
    for (let line = lines.next(); !line.done; line = lines.next()) noteEntry(line.value, before, earlier, others)
  }
  takeUpUnfinished(out, listUnfinished(out), earlier)
  for (const [key, {id}] of earlier)
    if (before.wanted.has(key) || others.has(key) || (id !== undefined && !before.isAbout(id))) earlier.delete(key)
  // What is named and not there is no surplus.
  withoutPresent(out, earlier, [])
  return [...earlier.values()]
}

/** Note the files of a policy: as surplus, unless they are wanted, or another run's. */
function noteEntry(line: string, {isAbout, wanted}: Before, earlier: EarlierFiles, others: Set<string>): void {
  const {id, files} = readManifestEntry(line) ?? {id: '', files: []}
  for (const file of files) {
    const key = earlier.keyOf(file.path)
    if (!isAbout(id)) others.add(key)
    else if (!wanted.has(key)) noteEarlier(earlier, file, id)
  }
}
