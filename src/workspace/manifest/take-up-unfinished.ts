import {readLines} from '../lines/read-lines.ts'
import {compareFile} from './compare-file.ts'
import {readEarlier} from './manifest-file.ts'
import {noteEarlier, type EarlierFiles} from './manifest-scope.ts'

/**
 * Take up what runs were about to write that were stopped. What is there as they would have written it was written by them, whatever an
 * older list says of it; what is there otherwise is an older one's, where one names it.
 *
 * @param out the output folder
 * @param lists the lists of these runs
 * @param earlier where their files are noted
 * @returns the keys of those that are there as these runs would have written them
 * @throws Misuse when something is there and cannot be read
 */
export function takeUpUnfinished(out: string, lists: readonly string[], earlier: EarlierFiles): ReadonlySet<string> {
  const written = new Set<string>()
  for (const list of lists)
    for (const line of readLines(list)) {
      const file = readEarlier(line)
      const state = file && compareFile(out, file)
      if (!file || state === 'missing') continue
      const key = earlier.keyOf(file.path)
      if (state === undefined) written.add(key)
      if (state === undefined || !earlier.has(key)) noteEarlier(earlier, file, file.id)
    }
  return written
}
