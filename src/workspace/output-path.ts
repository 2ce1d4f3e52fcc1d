import fs from 'node:fs'
import path from 'node:path'

/** What a pattern of output paths may name. */
export interface OutputFacts {
  policy: string
  language: string
  format: string
  slug: string
}

/** The names that a pattern may use. */
export const outputNames = ['policy', 'language', 'format', 'slug'] as const

/**
 * Work out where a file is written.
 *
 * @param pattern a path relative to the output folder, with `{policy}` and the like
 * @param facts what the names stand for
 * @returns the path, with `/`; undefined when it would not stay within the output folder, or names what there is not
 */
export function outputPath(pattern: string, facts: OutputFacts): string | undefined {
  let unknown = false
  const filled = pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    if (Object.hasOwn(facts, name)) return facts[name as keyof OutputFacts]
    unknown = true
    return ''
  })
  return unknown || !isWithin(filled) ? undefined : path.posix.normalize(filled)
}

/** Whether a relative path stays where it is put, on any system. */
function isWithin(relative: string): boolean {
  const parts = relative.split('/')
  return (
    !/[\\:*?"<>|\p{Cc}]/u.test(relative) &&
    !path.posix.isAbsolute(relative) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part)) &&
    parts.at(-1)!.length <= 200
  )
}

/**
 * Whether a file would really be written within a folder, links on the way followed.
 *
 * @param folder the output folder
 * @param file the file, relative to it
 * @returns whether the nearest folder that exists lies within it
 */
export function staysWithin(folder: string, file: string): boolean {
  const top = realPathOfNearest(folder)
  const target = realPathOfNearest(path.dirname(path.join(folder, file)))
  const own = fs.lstatSync(path.join(folder, file), {throwIfNoEntry: false})
  return (target === top || target.startsWith(top.endsWith(path.sep) ? top : top + path.sep)) && !own?.isSymbolicLink()
}

/** The real path of a folder, or of its nearest parent that exists, with what is missing after it. */
function realPathOfNearest(folder: string): string {
  const full = path.resolve(folder)
  if (fs.existsSync(full)) return fs.realpathSync(full)
  return path.join(realPathOfNearest(path.dirname(full)), path.basename(full))
}
