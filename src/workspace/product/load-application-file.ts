import fs from 'node:fs'
import path from 'node:path'
import {reading} from '../disk/reading.ts'
import {packageRoot} from './package-root.ts'

/** Where the application of the preview lies, as it was built. */
const folder = path.join(packageRoot, 'build', 'app')

/**
 * Load a file of the application of the preview.
 *
 * @param name the name of the file
 * @returns its content; undefined when there is no such file
 */
export function loadApplicationFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[a-z0-9-]+\.[a-z]+$/i.test(name)) return undefined
  const bytes = reading(path.join(folder, name), (one) => fs.readFileSync(one))
  return bytes && new Uint8Array(bytes)
}

/**
 * List the files of the application of the preview.
 *
 * @returns their names, sorted
 */
export function listApplicationFiles(): string[] {
  return (reading(folder, (one) => fs.readdirSync(one)) ?? []).sort()
}
