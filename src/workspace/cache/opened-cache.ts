import path from 'node:path'
import {isMisuse, Misuse} from '../../diagnostics/misuse.ts'
import {digest} from '../../source/digest.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import type {RenderPolicyOptions} from '../forms/language-run.ts'
import {isPackage} from '../languages/load-languages.ts'
import {writeLines, type LineWriter} from '../lines/line-writer.ts'
import type {Project} from '../project/open-project.ts'
import {
  againWhenGone,
  checkCachePlace,
  makeCacheFolder,
  openFileClock,
  stoppedClock,
  type FileClock
} from './cache-folder.ts'
import {noIndex, openIndex, type IndexReader} from './cache-index.ts'
import {contextDigest} from './context-digest.ts'
import {cacheLimit, indexEnding} from './forget-oldest.ts'
import {digestProduct} from './digest-product.ts'
import {readItem} from './read-item.ts'
import type {CacheReport} from './render-cache.ts'
import {digestShared, stampShared} from './shared-files.ts'

/** What a cache remembers, and where. */
export interface CacheGiven {
  /** The folder of the cache, absolute; made when it is absent, unless nothing is to be remembered. */
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
  /** Whether what is there is read, and nothing is remembered; default: `false`. */
  readOnly?: boolean | undefined
  /** How many bytes may be kept; default: 1 GiB. */
  limit?: number | undefined
  /** What names the product; default: it is found out. */
  product?: string | undefined
}

/** What is learned, for the index. */
export interface CacheNews {
  /** A file of lines. */
  file: string
  writer: LineWriter
  /** Whether the lines are in the order of their ids. */
  inOrder: boolean
  last: string | undefined
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
  /** What is learned; undefined where nothing is, or can be, remembered. */
  news: CacheNews | undefined
  report: CacheReport
  /** By how many bytes its entries grew. */
  added: number
}

/**
 * Look into the folder of a cache. One that cannot be written is read nevertheless, and the reason is told at last.
 *
 * @param given what it remembers, and where
 * @returns the cache
 * @throws Misuse when its folder lies where it may not
 */
export function openCacheFolder(given: CacheGiven): OpenedCache {
  const {folder, out, project, render, messages, shared, readOnly = false, limit = cacheLimit} = given
  const {root, policies} = project
  checkCachePlace(folder, root, out)
  const settings = {render, messages, standard: isPackage(root)}
  const place = JSON.stringify([root, out ?? null, contextDigest({...settings, product: '', shared: ''})])
  const name = digest(place, 32)
  const file = path.join(folder, `${name}${indexEnding}`)
  const report: CacheReport = {damaged: 0}
  const news = readOnly ? undefined : beginNews(folder, file, report)
  const clock = news ? openFileClock(folder) : stoppedClock
  const now = clock.now()
  const context = contextDigest({
    ...settings,
    product: given.product ?? digestProduct({folder, report}, news && now),
    shared: digestShared(root)
  })
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
    // Its stamps say nothing where there is no clock.
    index: (news && readItem({folder, report}, () => openIndex(file, context, now))) ?? noIndex,
    news,
    report,
    added: 0
  }
}

/** Make the folder of a cache, and begin to write down what is learned; where that cannot be, the reason is told at last. */
function beginNews(folder: string, index: string, report: CacheReport): CacheNews | undefined {
  const file = temporaryName(index)
  try {
    const writer = againWhenGone(() => {
      makeCacheFolder(folder)
      return writeLines(file)
    })
    return {file, writer, inOrder: true, last: undefined}
  } catch (error) {
    const reason = reasonOf(error)
    // A file lies where folders must: no disk becomes free of that.
    if (reason === 'ENOTDIR') throw new Misuse('unwritable', {file: folder, reason}, {cause: error})
    report.stopped = reason
    return undefined
  }
}

/**
 * Do something with the folder of a cache. What fails there fails no page: nothing more is remembered, and the reason is told at last.
 *
 * @param cache the cache
 * @param work what to do; called with what is learned, and not where nothing is
 */
export function attempt(cache: OpenedCache, work: (news: CacheNews) => void): void {
  if (!cache.news || cache.report.stopped !== undefined) return
  try {
    work(cache.news)
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
