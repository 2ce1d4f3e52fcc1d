import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {isFolder} from '../disk/list-names.ts'
import {reading} from '../disk/reading.ts'
import type {WrittenFile} from '../disk/watch-writes.ts'
import {withLock} from '../disk/with-lock.ts'
import {writeTogether} from '../disk/write-together.ts'
import {lockOf} from '../policy/lock-of.ts'
import {folderOf, projectWordsId} from '../policy/policy-id.ts'
import {refuseLinksOutside} from '../project/links-outside.ts'

/** A file that was written, and can be put back. */
export interface KeptFile {
  /** Its path relative to the project, with `/`. */
  path: string
  /** Its bytes as they were; null when it was not there. */
  before: Uint8Array | null
  /** What its bytes were afterwards, by their SHA-256; null when it was gone. */
  after: string | null
}

/**
 * Keep what is needed to put files back.
 *
 * @param root the folder of the project
 * @param written the files that were written; those outside of the project are left out
 * @returns the files, as they were
 */
export function keepFiles(root: string, written: readonly WrittenFile[]): KeptFile[] {
  return written.flatMap((file): KeptFile[] => {
    const relative = path.relative(path.resolve(root), file.path).split(path.sep).join('/')
    if (relative.startsWith('../') || path.isAbsolute(relative)) return []
    return [{path: relative, before: file.before, after: file.after && digest(file.after)}]
  })
}

/**
 * Put files back as they were, all of them or none, while nobody else works with the same policies.
 *
 * @param root the folder of the project
 * @param files the files
 * @returns whether they were put back: false when one of them is not as it was left
 * @throws Misuse when somebody else works with them for too long, or a link leads out of the project
 */
export async function restoreFiles(root: string, files: readonly KeptFile[]): Promise<boolean> {
  const ids = [...new Set(files.flatMap(({path: file}) => ownerOf(file) ?? []))].sort()
  const work = (): boolean => {
    for (const id of ids) refuseLinksOutside(root, id)
    if (!files.every((file) => isAsLeft(root, file))) return false
    writeTogether(
      root,
      files.map(({path: file, before}) => ({path: file, content: before}))
    )
    return true
  }
  if (!ids.every((id) => isFolder(path.join(root, folderOf(id))))) return false
  return locked(
    ids.map((id) => lockOf(root, id)),
    work
  )
}

/** In the order of their names, so that two who want the same locks never wait for each other. */
async function locked(locks: readonly string[], work: () => boolean): Promise<boolean> {
  const [lock, ...others] = locks
  return lock === undefined ? work() : withLock(lock, () => locked(others, work))
}

/** The policy that a file is of, or the project's own words. */
function ownerOf(file: string): string | undefined {
  const [folder, id] = file.split('/')
  return folder === projectWordsId ? folder : folder === 'policies' ? id : undefined
}

function isAsLeft(root: string, {path: file, after}: KeptFile): boolean {
  const bytes = reading(path.join(root, file), (one) => fs.readFileSync(one))
  return (bytes ? digest(bytes) : null) === after
}
