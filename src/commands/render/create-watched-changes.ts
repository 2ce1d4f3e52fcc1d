import path from 'node:path'
import {isFolder} from '../../workspace/disk/list-names.ts'
import {folderOf} from '../../workspace/policy/policy-id.ts'
import {belongsTo} from '../../workspace/project/project-files.ts'

/** What changes are about. */
export interface WatchedChanges {
  /** The policies to make again, sorted; none at all are all that there are. Undefined when there is nothing to make. */
  again: readonly string[] | undefined
  /** Policies that were removed, and were not the last time either, sorted. */
  gone: readonly string[]
}

/**
 * Make what sorts out what changes are about, while files are watched.
 *
 * @param root the folder of the project
 * @param asked the policies that are watched; none are all
 * @param waiting policies that wait for a place in the output folder, which any change may make free; default: none
 * @returns called with the files that changed, relative to the project, with `/`
 */
export function createWatchedChanges(
  root: string,
  asked: readonly string[],
  waiting: ReadonlySet<string> = new Set()
): (files: readonly string[]) => WatchedChanges {
  // The files of a folder need not go at once.
  const removed = new Set<string>()
  const isThere = (id: string): boolean => isFolder(path.join(root, folderOf(id)))
  return (files) => {
    // With the folder of all policies, which may be a link, every one of them comes and goes.
    const owners = files.map((file) => (file === 'policies' ? true : belongsTo(file)))
    const ids = [...new Set(owners.filter((owner) => typeof owner === 'string'))]
      .filter((id) => asked.length === 0 || asked.includes(id))
      .sort()
    const changed = ids.filter(isThere)
    const gone = ids.filter((id) => !changed.includes(id) && !removed.has(id))
    for (const id of changed) removed.delete(id)
    for (const id of gone) removed.add(id)
    if (!owners.includes(true)) {
      const again = ids.length > 0 ? [...new Set([...changed, ...[...waiting].filter(isThere)])].sort() : []
      return {again: again.length > 0 ? again : undefined, gone}
    }
    if (asked.length === 0) return {again: [], gone}
    // Of those that were asked for, none may be left.
    const left = asked.filter(isThere)
    return {again: left.length > 0 ? left : undefined, gone}
  }
}
