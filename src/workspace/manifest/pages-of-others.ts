import path from 'node:path'
import {runFolder} from '../project/run-folder.ts'
import {listManifests, openManifestFile, readManifestEntry} from './manifest-file.ts'
import type {ManifestGiven} from './manifest-scope.ts'

/** A page that an earlier run wrote. */
export interface WrittenPage {
  /** The policy that it is of. */
  id: string
  /** Its path relative to the output folder, with `/`. */
  path: string
}

/**
 * Find the pages that earlier runs wrote of policies that a run is not about, and that are still policies: their places are not free.
 *
 * @param given what the run is about
 * @yields the pages; none when the run is about all policies
 * @throws Misuse when a manifest is there and cannot be read
 */
export function* pagesOfOthers({out, ids, policies}: Omit<ManifestGiven, 'shard'>): Generator<WrittenPage, void> {
  const asked = new Set(ids)
  const others = new Set(policies.filter((id) => !asked.has(id)))
  if (others.size === 0) return
  for (const {name} of listManifests(out)) {
    const {lines} = openManifestFile(path.join(out, runFolder, name))
    for (let line = lines.next(); !line.done; line = lines.next()) {
      const entry = readManifestEntry(line.value)
      if (!entry || !others.has(entry.id)) continue
      for (const file of entry.files) yield {id: entry.id, path: file.path}
    }
  }
}
