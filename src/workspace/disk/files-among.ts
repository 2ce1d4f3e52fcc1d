import fs from 'node:fs'
import path from 'node:path'
import {lookAt} from './look-at.ts'

/**
 * Find files.
 *
 * @param root a folder
 * @param names files and folders in it
 * @returns those that there are, and all that is in the folders but for what begins with a full stop: paths relative to the folder, with `/`, sorted;
 *   what cannot be looked into is among them
 */
export function filesAmong(root: string, names: readonly string[]): string[] {
  return names.flatMap((name) => filesBelow(root, name, [])).sort()
}

/** Links are followed, but for those that lead back to where they lie. */
function filesBelow(root: string, name: string, above: readonly string[]): string[] {
  const full = path.join(root, name)
  const stats = lookAt(full, (one) => fs.statSync(one, {throwIfNoEntry: false}))
  if (typeof stats === 'string' || stats?.isFile()) return [name]
  const own = stats && `${String(stats.dev)} ${String(stats.ino)}`
  if (!stats?.isDirectory() || above.includes(own!)) return []
  const within = lookAt(full, (one) => fs.readdirSync(one, {withFileTypes: true})) ?? []
  if (typeof within === 'string') return [name]
  return within
    .filter((one) => !one.name.startsWith('.'))
    .flatMap((one) => {
      const below = `${name}/${one.name}`
      return one.isFile() ? [below] : filesBelow(root, below, [...above, own!])
    })
}
