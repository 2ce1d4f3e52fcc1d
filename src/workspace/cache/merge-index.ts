import {readLines} from '../lines/read-lines.ts'
import {mergeById} from '../lines/merge-by-id.ts'
import {writeLines} from '../lines/line-writer.ts'
import {sealIndex} from './index-seal.ts'
import {headLine, idOfLine, indexLine, readIndexLine} from './cache-index.ts'
import {putItem} from './put-item.ts'

/** What is laid over an index. */
export interface IndexNews {
  /** The index. */
  file: string
  /** Its lines; undefined when it is not there, or not believed. */
  before: Iterator<string, void> | undefined
  /** What was learned in this run, a file of lines. */
  news: string
  /** Whether these lines are in the order of their ids, each once. */
  inOrder: boolean
  /** What every page is made from besides its policy. */
  context: string
  /** Whether there is a policy of this id: of others nothing is remembered. */
  isThere(this: void, id: string): boolean
  /** The moment, by the clock that stamps files. */
  now: number
}

/**
 * Lay what was learned over an index. It is replaced as a whole; of a large one no more is kept in memory than a line.
 *
 * @param given the index, and what was learned
 * @param temporary the file that becomes the index, in the same folder
 * @throws Misuse when it cannot be written
 */
export function mergeIndex({file, before, news, inOrder, context, isThere, now}: IndexNews, temporary: string): void {
  const writer = writeLines(temporary)
  try {
    writer.add(headLine(context, now))
    const learned = inOrder ? readLines(news) : inOrderOf(news)
    const lines = mergeById({items: before ?? [].values(), idOf: idOfLine}, {items: learned, idOf: idOfLine})
    for (const {id, old, fresh} of lines)
      if (fresh !== undefined) writer.add(timed(fresh, now))
      else if (old !== undefined && isThere(id)) writer.add(old)
  } finally {
    writer.close()
  }
  sealIndex(temporary)
  putItem(temporary, file)
}

/** Stamps are known to be these until now. */
function timed(line: string, now: number): string {
  return indexLine({...readIndexLine(line), at: now})
}

function inOrderOf(file: string): Iterator<string, void> {
  const last = new Map([...readLines(file)].map((line) => [idOfLine(line), line]))
  return [...last]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => line)
    .values()
}
