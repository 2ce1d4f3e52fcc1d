import path from 'node:path'
import type {MessageWords} from '../../language/message-words.ts'
import type {CacheReport} from '../../workspace/cache/render-cache.ts'

/**
 * Say what was wrong with a cache. The pages are right nevertheless.
 *
 * @param report what became of it
 * @param folder its folder, as it is shown
 * @param words what says it
 * @returns lines; none when all went well
 */
export function cacheLines(
  {damaged, stopped, unreadable}: CacheReport,
  folder: string,
  words: MessageWords
): readonly string[] {
  return [
    ...(damaged > 0 ? [words.say('output.cache.damaged', {count: damaged}, damaged)] : []),
    ...(unreadable
      ? [words.say('output.cache.unreadable', {...unreadable, file: path.join(folder, unreadable.file)})]
      : []),
    ...(stopped === undefined ? [] : [words.say('output.cache.stopped', {folder, reason: stopped})])
  ]
}
