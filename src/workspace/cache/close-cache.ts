import fs from 'node:fs'
import path from 'node:path'
import {removeFile} from '../disk/remove-file.ts'
import {removeLeftovers} from '../disk/remove-leftovers.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {withLock} from '../disk/with-lock.ts'
import {openLines} from './cache-index.ts'
import {forgetOldest, sizeFile} from './forget-oldest.ts'
import {mergeIndex} from './merge-index.ts'
import {reasonOf, type CacheNews, type OpenedCache} from './opened-cache.ts'
import {readItem} from './read-item.ts'

/** The lock of whoever writes an index, or removes entries. */
const lock = 'lock'

/**
 * Keep what was learned, and see that not too much is kept. What fails here is told in the report of the cache, and fails nothing else.
 *
 * @param cache the cache
 */
export async function closeCache(cache: OpenedCache): Promise<void> {
  const {folder, file, news, index, clock, report} = cache
  index.close()
  if (!news) return
  tidy(cache, () => news.writer.close())
  try {
    if (report.stopped !== undefined) return
    if (news.writer.count === 0 && cache.added === 0) return touch(file, clock.now())
    // The folder may have been deleted meanwhile; then nothing was learned that lasts.
    if (!fs.existsSync(news.file)) return
    await withLock(path.join(folder, lock), () => write(cache, news), {folders: []})
  } catch (error) {
    report.stopped = reasonOf(error)
  } finally {
    tidy(cache, () => removeFile(news.file))
    tidy(cache, () => clock.close())
    // Nobody has added what was written until it stopped: all is counted next time.
    if (report.stopped !== undefined && cache.added !== 0) tidy(cache, () => removeFile(path.join(folder, sizeFile)))
  }
}

/** Remove what was there for a moment; where nothing can be removed any more, whoever has the lock next does. */
function tidy({report}: OpenedCache, remove: () => void): void {
  try {
    remove()
  } catch (error) {
    report.stopped ??= reasonOf(error)
  }
}

function write(cache: OpenedCache, {file: learned, inOrder, writer}: CacheNews): void {
  const {folder, root, file, context, policies, clock, added, limit, report} = cache
  const interrupted = removeLeftovers(folder) > 0
  const now = clock.now()
  const known = new Set(policies)
  const isThere = (id: string): boolean => known.has(id) || fs.existsSync(path.join(root, 'policies', id))
  if (writer.count > 0) {
    const before = readItem(cache, () => openLines(file, context, now))
    mergeIndex({file, before, news: learned, inOrder, context, isThere, now}, temporaryName(file))
  }
  forgetOldest({folder, own: file, added, interrupted, limit, report})
}

/** What an index names was asked for now. */
function touch(file: string, now: number): void {
  if (fs.existsSync(file)) fs.utimesSync(file, now / 1000, now / 1000)
}
