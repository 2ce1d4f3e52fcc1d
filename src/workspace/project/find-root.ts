import fs from 'node:fs'
import path from 'node:path'
import {configurationNames} from './load-configuration.ts'

/** The file that every policy has. */
const policyFile = 'policy.yaml'

/**
 * Find the folder of the project that somebody works in: the nearest one, from the working directory upwards, that has a
 * configuration or a policy. The search ends where a repository does (`.git`), and at folders of other people.
 *
 * @param cwd the working directory
 * @param asked the folder that was asked for, which is taken as it is; default: none was
 * @returns the folder, absolute; the working directory when there is no project
 */
export function findRoot(cwd: string, asked?: string): string {
  const start = path.resolve(cwd, asked ?? '.')
  if (asked !== undefined) return start
  const owner = ownerOf(start)
  for (let folder = start; ownerOf(folder) === owner; folder = path.dirname(folder)) {
    if (isProject(folder)) return folder
    if (fs.existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) break
  }
  return start
}

/**
 * Find the project that would have been found if it did not belong to somebody else.
 *
 * @param start the folder that was looked from, absolute
 * @returns the folder of the project; undefined when there is none before the top of the repository
 */
export function projectOfOthers(start: string): string | undefined {
  const owner = ownerOf(start)
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (ownerOf(folder) !== owner && isProject(folder)) return folder
    if (fs.existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) return undefined
  }
}

/** Whether a folder has a configuration or a policy, and is no policy itself; what cannot be read is not there. */
function isProject(folder: string): boolean {
  if (fs.existsSync(path.join(folder, policyFile))) return false
  if (configurationNames.some((name) => fs.existsSync(path.join(folder, name)))) return true
  const policies = path.join(folder, 'policies')
  try {
    return fs.readdirSync(policies).some((id) => fs.existsSync(path.join(policies, id, policyFile)))
  } catch {
    return false
  }
}

/** Who has a folder: what somebody else put above ours must not say what we do. */
function ownerOf(folder: string): number | undefined {
  return fs.statSync(folder, {throwIfNoEntry: false})?.uid
}
