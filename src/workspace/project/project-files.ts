import path from 'node:path'
import {filesAmong} from '../disk/files-among.ts'
import {folderOf} from '../policy/policy-id.ts'
import {configurationNames} from './load-configuration.ts'
import {sharedFolders, sharedInputs} from './project-inputs.ts'

/**
 * The files of a policy.
 *
 * @param root the folder of the project
 * @param id the policy
 * @returns their paths relative to the project, with `/`, sorted
 */
export function policyFiles(root: string, id: string): string[] {
  return filesAmong(root, [folderOf(id)])
}

/**
 * The files of a project that all its policies share: configuration, bundles and templates.
 *
 * @param root the folder of the project
 * @returns their paths relative to the project, with `/`, sorted
 */
export function sharedFiles(root: string): string[] {
  return filesAmong(root, sharedInputs)
}

/**
 * Find what of a project a file belongs to.
 *
 * @param file its path relative to the project, with `/`
 * @returns the id of its policy; `true` when all policies share it, `undefined` when no page is made from it
 */
export function belongsTo(file: string): string | true | undefined {
  const [first = '', second] = file.split('/')
  // What programs put beside files for a moment begins with a full stop.
  if (path.posix.basename(file).startsWith('.')) return undefined
  if (first === 'policies' && second !== undefined) return second
  return sharedFolders.includes(first) || configurationNames.includes(file) || undefined
}
