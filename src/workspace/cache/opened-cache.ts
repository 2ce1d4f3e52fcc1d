import {createHash} from 'node:crypto'
import path from 'node:path'
import {isMisuse} from '../../diagnostics/misuse.ts'
import type {RenderPolicyOptions} from '../language-run.ts'
import {writeLines, type LineWriter} from '../lines/line-writer.ts'
import {isPackage} from '../load-languages.ts'
import type {Project} from '../open-project.ts'
import {temporaryName} from '../temporary-name.ts'
import {againWhenGone, openFileClock, prepareCacheFolder, type FileClock} from './cache-folder.ts'
import {openIndex, type IndexReader} from './cache-index.ts'
import {contextDigest} from './context-digest.ts'
import {cacheLimit, indexEnding} from './forget-oldest.ts'
import {digestProduct} from './product-digest.ts'
import type {CacheReport} from './render-cache.ts'
import {digestShared, stampShared} from './shared-files.ts'

/** What a cache remembers, and where. */
export interface CacheGiven {
  /** The folder of the cache, absolute; made when it is absent. */
  folder: string
  /** The folder that pages are written to, absolute; undefined when none are. */
  out: string | undefined
  project: Pick<Project, 'policies' | 'root'>
  /** How policies are rendered. */
  render: RenderPolicyOptions
  /** The language of the marks of a draft. */
  messages: string
  /** What policies share, stamped before the project was opened. */
  shared: string
  /** How many bytes may be kept; default: 1 GiB. */
  limit?: number | undefined
  /** What names the product; default: it is found out. */
  product?: string | undefined
}

/** A cache that is open. */
export interface OpenedCache extends Pick<CacheGiven, 'folder' | 'out'> {
  root: string
  /** Ids of policies that there are. */
  policies: readonly string[]
  limit: number
  /** What names all that pages are made from besides their policy. */
  context: string
  /** Whether what policies share is what it was when the project was opened: else nothing is certain. */
  certain: boolean
  clock: FileClock
  /** The index of this project, output folder and settings. */
  file: string
  index: IndexReader
  /** What is learned, for the index: a file of lines, and whether they are in the order of their ids. */
  news: {file: string; writer: LineWriter; inOrder: boolean; last: string | undefined}
  report: CacheReport
  /** How many bytes of entries were written. */
  added: number
}

/**
 * Look into the folder of a cache.
 *
 * @param given what it remembers, and where
 * @returns the cache
 * @throws Misuse when its folder cannot be used
 */
export function openCacheFolder(given: CacheGiven): OpenedCache {
  return againWhenGone(() => lookInto(given))
}

function lookInto(given: CacheGiven): OpenedCache {
  const {folder, out, project, render, messages, shared, limit = cacheLimit} = given
  const {root, policies} = project
  prepareCacheFolder(folder, root, out)
  const clock = openFileClock(folder)
  const now = clock.now()
  const settings = {render, messages, standard: isPackage(root)}
  const context = contextDigest({
    ...settings,
    product: given.product ?? digestProduct(folder, now),
    shared: digestShared(root)
  })
  const place = JSON.stringify([root, out ?? null, contextDigest({...settings, product: '', shared: ''})])
  const name = createHash('sha256').update(place).digest('hex').slice(0, 32)
  const file = path.join(folder, `${name}${indexEnding}`)
  const news = temporaryName(file)
  return {
    folder,
    out,
    root,
    policies,
    limit,
    context,
    certain: stampShared(root) === shared,
    clock,
    file,
    index: openIndex(file, context, now),
    news: {file: news, writer: writeLines(news), inOrder: true, last: undefined},
    report: {damaged: 0},
    added: 0
  }
}

/**
 * Do something with the folder of a cache. What fails there fails no page: nothing more is remembered, and the reason is told at last.
 *
 * @param cache the cache
 * @param work what to do
 */
export function attempt(cache: OpenedCache, work: () => void): void {
  if (cache.report.stopped !== undefined) return
  try {
    work()
  } catch (error) {
    cache.report.stopped = reasonOf(error)
  }
}

/**
 * Why the system refused something.
 *
 * @param error what was thrown
 * @returns its code
 * @throws the error, when it comes of something else
 */
export function reasonOf(error: unknown): string {
  const told = isMisuse(error) ? (error.parameters.reason ?? error.code) : (error as NodeJS.ErrnoException).code
  if (typeof told !== 'string') throw error
  return told
}
