import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {isInside, realPathOfNearest} from '../disk/within.ts'
import {folderOf} from '../policy/policy-id.ts'
import {sharedInputs} from './project-inputs.ts'

/**
 * Find a file or folder of a project that a link leads out of it, whatever lies on the way.
 *
 * @param root the folder of the project
 * @param places files and folders, relative to it; folders with all that is in them
 * @returns the first that lies outside, relative to the project, with `/`; undefined when none does
 */
export function linkOutside(root: string, places: readonly string[]): string | undefined {
  const top = realPathOfNearest(root)
  const seen = new Set<string>()
  const visit = (place: string): string | undefined => {
    const real = realPathOf(path.join(root, place))
    if (real === undefined || !isInside(real, top)) return place
    if (seen.has(real)) return undefined
    seen.add(real)
    return first(linksAndFolders(real), (name) => visit(`${place}/${name}`))
  }
  return first(places, visit)
}

/**
 * Refuse to work with a policy, or the project's own words, when anything of it lies outside of the project; whoever writes asks again when nobody
 * else can write.
 *
 * @param root the folder of the project
 * @param id the policy, or `locales`; default: what all policies share, alone
 * @throws Misuse when a link leads outside
 */
export function refuseLinksOutside(root: string, id?: string): void {
  const file = linkOutside(root, [...sharedInputs, ...(id === undefined ? [] : [folderOf(id)])])
  if (file !== undefined) throw new Misuse('linked-outside', {file})
}

/** Where a file or folder really lies, or would lie, also one that only a link tells of; undefined when that cannot be known. */
function realPathOf(file: string): string | undefined {
  try {
    return fs.realpathSync(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const folder = code === 'ENOENT' || code === 'ENOTDIR' ? realPathOf(path.dirname(file)) : undefined
    if (folder === undefined) return undefined
    const link = linkAt(file)
    return link === undefined ? path.join(folder, path.basename(file)) : realPathOf(path.resolve(folder, link))
  }
}

function linkAt(file: string): string | undefined {
  return fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ? fs.readlinkSync(file) : undefined
}

/** What of a folder may lead elsewhere; what nobody can list, nobody reads either. */
function linksAndFolders(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({name}) => name)
  } catch {
    return []
  }
}

function first<T>(all: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
