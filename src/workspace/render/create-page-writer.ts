import fs from 'node:fs'
import path from 'node:path'
import {unwritable} from '../disk/unwritable.ts'
import {withLock} from '../disk/with-lock.ts'
import {isWritten, writeTogether, type OutputFile} from '../disk/write-together.ts'
import type {FileAnnouncer} from '../manifest/announce-files.ts'
import type {ListedFile} from '../manifest/manifest-file.ts'
import {runFolder} from '../project/run-folder.ts'
import {createOutputGuard} from './check-output.ts'
import type {PreparedRender} from './prepare-render.ts'

/** What is known of pages that are to be written. */
export interface PagesKnown {
  /** Whether the policy has pages at all, where those that are there already are left out; default: whether there are files. */
  hasPages?: boolean
  /** Its files as lists name them, for whoever announces them; those that are not written were looked at; default: none. */
  listed?: readonly ListedFile[]
  /** Called when files were written and nobody else may write them yet. */
  written?(): void
}

/**
 * Writes the files of a policy, all or none, and before the first of them what pages need besides.
 *
 * @param id the policy
 * @param files its files
 * @param known what is known of them
 * @throws Misuse when something cannot be written
 */
export type PageWriter = (id: string, files: readonly OutputFile[], known?: PagesKnown) => Promise<void>

/** How often to look whether another run is done with a policy, in milliseconds: it takes no longer than writing a few files. */
const every = 5

/**
 * Make what writes pages. Where another run writes to the same folder, each policy has the files of one of the two at last.
 *
 * @param prepared where pages go, and what they need besides
 * @param announce told what is written before it is; default: nobody is
 * @returns the writer
 */
export function createPageWriter(
  {out, assets, project: {root}}: Pick<PreparedRender, 'assets' | 'out' | 'project'>,
  announce?: FileAnnouncer
): PageWriter {
  const guard = createOutputGuard(out, root)
  let needed = assets
  let hasFolder = false
  return async (id, own, {hasPages = own.length > 0, listed = [], written} = {}) => {
    const files = hasPages ? [...needed, ...own] : own
    // Those that are there already, too: what lies behind a link is none of this folder's.
    for (const {path: place} of listed) guard.checkFolderOf(place)
    for (const {path: place} of files) guard.check(place)
    // What another run is replacing at this moment shows as different, so nothing is needed where all is the same.
    if (!files.every((file) => isThere(out, file))) {
      guard.check(`${runFolder}/${id}.lock`)
      if (!hasFolder) makeRunFolder(out)
      hasFolder = true
      const folders = [...new Set(files.map(({path: relative}) => path.posix.dirname(relative)))]
      const work = (): void => {
        announce?.(id, files, listed)
        writeTogether(out, files, {durable: false})
        written?.()
      }
      await withLock(path.join(out, runFolder, `${id}.lock`), work, {every, folders})
    }
    if (hasPages) needed = []
  }
}

/** What cannot be looked at is told when it is written. */
function isThere(out: string, file: OutputFile): boolean {
  try {
    return isWritten(out, file)
  } catch {
    return false
  }
}

function makeRunFolder(out: string): void {
  try {
    fs.mkdirSync(path.join(out, runFolder), {recursive: true})
  } catch (error) {
    throw unwritable(out, error)
  }
}
