import fs from 'node:fs'
import path from 'node:path'
import {packageRoot} from './package-root.ts'

/** A place in a file that was built, in a line of a stack. */
const place = /(?:file:\/\/)?((?:[A-Za-z]:)?[^():]*\.c?js):(\d+):\d+\)?/

/** What the build writes before what it took from a file. */
const origin = /^\/\/ (?:.*?)((?:src|node_modules)\/.*)$/

/**
 * Name the sources of what was built in a stack, so that whoever is told of a bug knows where to look.
 *
 * @param stack the stack of an error
 * @returns the stack, each line of the product's own with the file that it was built from
 */
export function nameSources(stack: string): string {
  const built = path.join(packageRoot, 'build') + path.sep
  return stack
    .split('\n')
    .map((line) => {
      const [, file, number] = place.exec(line) ?? []
      if (file === undefined || !path.normalize(file).startsWith(built) || !fs.existsSync(file)) return line
      const before = fs.readFileSync(file, 'utf8').split('\n').slice(0, Number(number))
      const source = before.map((text) => origin.exec(text)?.[1]).findLast((name) => name !== undefined)
      return source === undefined ? line : `${line} ← ${source}`
    })
    .join('\n')
}
