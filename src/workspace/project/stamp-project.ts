import path from 'node:path'
import {fileStamp} from '../disk/file-stamp.ts'
import {lookAt} from '../disk/look-at.ts'
import {listPolicies} from '../policy/load-policy.ts'
import {policyFiles, sharedFiles} from './project-files.ts'

/** What tells the files of a project from the same files written later. */
export interface ProjectStamps {
  /** Those that all policies share. */
  shared: string
  /** Those of each policy, by id, sorted. */
  policies: ReadonlyMap<string, string>
}

/**
 * Look at the files of a project without reading them, so that only what changed since is made anew.
 *
 * @param root the folder of the project
 * @returns what each policy, and what all of them share, are told by; the same as long as no file is written, made or removed
 */
export function stampProject(root: string): ProjectStamps {
  const stampsOf = (files: readonly string[]): string =>
    files.map((file) => `${file} ${lookAt(path.join(root, file), fileStamp)}`).join('\n')
  return {
    shared: stampsOf(sharedFiles(root)),
    policies: new Map(listPolicies(root).map((id) => [id, stampsOf(policyFiles(root, id))]))
  }
}
