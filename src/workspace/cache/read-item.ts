import path from 'node:path'
import {isMisuse} from '../../diagnostics/misuse.ts'
import type {CacheReport} from './render-cache.ts'

/** A cache that tells what could not be read in it. */
export interface ReportingCache {
  /** Its folder, absolute. */
  folder: string
  report: CacheReport
}

/**
 * Read something in a cache. What is there and cannot be read fails no page: it is as if it were absent, and is told at last.
 *
 * @param cache the cache
 * @param read what reads it
 * @returns what is read; undefined when it cannot be
 */
export function readItem<T>({folder, report}: ReportingCache, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!isMisuse(error) || error.code !== 'unreadable') throw error
    const {file, reason} = error.parameters as {file: string; reason: string}
    report.unreadable ??= {file: path.relative(folder, file), reason}
    return undefined
  }
}
