import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {PageMeans} from '../../published/page-means.ts'
import type {Page} from '../../published/page.ts'
import {readPage} from '../../published/read-page.ts'
import {reading} from '../disk/reading.ts'

/** The largest page that is read, in megabytes; those that people publish are far below. */
export const largestPage = 10

/** Where to look for a page, and what is known of it. */
export interface PageRequest {
  /** The folder that the name of the file is relative to. */
  cwd: string
  /** The language that it is said to be in; default: found out. */
  language?: string
  /** How that is said, for messages; default: `--language`. */
  option?: string
  /** Reads what is piped in; default: nothing is. */
  stdin?: () => Uint8Array
}

/**
 * Load a published page from a file.
 *
 * @param file the file, relative to the working directory or absolute; `-` for what is piped in
 * @param request where to look, and what is known
 * @param means what is known of languages
 * @returns the page
 * @throws Misuse when there is no such file, it cannot be read, is too large, or is no page
 */
export async function loadPage(file: string, request: PageRequest, means: PageMeans): Promise<Page> {
  const {cwd, language, option, stdin} = request
  const bytes = file === '-' ? (stdin?.() ?? new Uint8Array()) : readBytes(path.resolve(cwd, file), file)
  refuseTooLarge(file, bytes.length)
  return await readPage(
    bytes,
    {file, ...(language !== undefined && {language}), ...(option !== undefined && {option})},
    means
  )
}

/** The size is asked for before anything is read. */
function readBytes(full: string, file: string): Uint8Array {
  const stats = reading(full, (one) => fs.statSync(one))
  if (!stats) throw new Misuse('page-missing', {file})
  if (!stats.isFile()) throw new Misuse('page-folder', {file})
  refuseTooLarge(file, stats.size)
  const bytes = reading(full, (one) => fs.readFileSync(one))
  if (!bytes) throw new Misuse('page-missing', {file})
  return bytes
}

function refuseTooLarge(file: string, size: number): void {
  const megabytes = Math.ceil(size / 1_000_000)
  if (megabytes > largestPage) throw new Misuse('page-too-large', {file, actual: megabytes, expected: largestPage})
}
