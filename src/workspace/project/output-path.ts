import {isWithin} from '../disk/within.ts'
import {runFolder} from './run-folder.ts'

/** What a pattern of output paths may name. */
export interface OutputFacts {
  policy: string
  language: string
  format: string
  slug: string
}

/** Patterns to show to whoever wrote one that cannot be used. */
export const patternExamples = ['{policy}/{language}.{format}', '{language}/{slug}.{format}']

/** Where a file is written, and whether that is fit to be written to. */
export interface OutputPlace {
  /** The path relative to the output folder, with `/`. */
  path: string
  /** Whether it stays within the output folder, on any system, and names only what there is. */
  safe: boolean
}

/**
 * Work out where a file is written.
 *
 * @param pattern a path relative to the output folder, with `{policy}` and the like
 * @param facts what the names stand for
 * @returns the path, and whether it may be used
 */
export function outputPath(pattern: string, facts: OutputFacts): OutputPlace {
  let known = true
  const filled = pattern.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    if (Object.hasOwn(facts, name)) return facts[name as keyof OutputFacts]
    known = false
    return whole
  })
  return {path: filled, safe: known && isWithin(filled) && !isOfRuns(filled)}
}

/**
 * Whether a pattern can make a path that may be used.
 *
 * @param pattern the pattern
 * @returns whether it names what there is and stays within the output folder
 */
export function isPattern(pattern: string): boolean {
  return outputPath(pattern, {policy: 'p', language: 'l', format: 'f', slug: 's'}).safe
}

/** Whether a path leads to where runs write down what they did, or takes its place. */
function isOfRuns(relative: string): boolean {
  return relative.toLowerCase().split('/')[0] === runFolder
}
