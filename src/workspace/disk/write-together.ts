import fs from 'node:fs'
import path from 'node:path'
import {threadId} from 'node:worker_threads'
import {processName} from './process-name.ts'
import {reading} from './reading.ts'
import {removeFile} from './remove-file.ts'
import {unwritable} from './unwritable.ts'
import {isWatched, tellWritten} from './watch-writes.ts'

/** A file to write. */
export interface OutputFile {
  /** Its path relative to the output folder, with `/`. */
  path: string
  /** A text, which is written as UTF-8, or bytes; null when the file is to be gone. */
  content: string | Uint8Array | null
}

interface Staged {
  target: string
  content: OutputFile['content']
  /** What takes its place; undefined when it is to be gone. */
  temporary: string | undefined
  /** Its bytes as they were, where somebody wants to know. */
  before: Uint8Array | null
  /** The file as it was, kept until all are replaced. */
  backup: string | undefined
  replaced: boolean
}

/** How files are written. */
export interface WriteOptions {
  /** Whether they must outlast a loss of power, as what people wrote must and what can be made again need not; default: `true`. */
  durable?: boolean
}

/**
 * Write files together: all are replaced, or none. What is the same already is left as it is.
 *
 * @param folder the output folder, made when it is absent
 * @param files the files
 * @param options how they are written
 * @throws Misuse when something cannot be written; nothing is then changed
 */
export function writeTogether(folder: string, files: readonly OutputFile[], {durable = true}: WriteOptions = {}): void {
  const staged: Staged[] = []
  const work: Work = {current: folder, made: new Set()}
  try {
    for (const file of files) stage(folder, file, {staged, work, durable})
    for (const file of staged) {
      work.current = file.target
      file.backup = keep(file.target, durable)
      if (isWatched()) file.before = reading(file.target, (one) => fs.readFileSync(one)) ?? null
      replace(file)
    }
  } catch (error) {
    for (const file of staged) tryToRestore(file)
    throw unwritable(work.current, error)
  }
  for (const {backup} of staged) if (backup !== undefined) removeFile(backup)
  for (const {target, before, content} of staged)
    tellWritten({
      path: path.resolve(target),
      before,
      after: typeof content === 'string' ? Buffer.from(content) : content
    })
}

interface Work {
  /** The file that is worked on, for whoever is told that it cannot be written. */
  current: string
  /** Folders that are there. */
  made: Set<string>
}

/** Write a file beside the one that it is to replace, unless that is the same. */
function stage(
  folder: string,
  file: OutputFile,
  {staged, work, durable}: {staged: Staged[]; work: Work; durable: boolean}
): void {
  const {content} = file
  const place = (work.current = path.join(folder, file.path))
  if (isWritten(folder, file)) return
  const was = fs.statSync(place, {throwIfNoEntry: false})
  // What people wrote stays where it lies, also where a link leads to it; pages are no links, whoever writes them sees to that.
  const target = durable && was && content !== null ? fs.realpathSync(place) : place
  const temporary = content === null ? undefined : beside(target, 'new')
  staged.push({target, content, temporary, before: null, backup: undefined, replaced: false})
  if (temporary === undefined) return
  makeFolder(path.dirname(target), work.made)
  fs.writeFileSync(temporary, content!, {flush: durable})
  // Who may read a file is not changed by what stands in it.
  if (was && was.mode !== fs.statSync(temporary).mode) fs.chmodSync(temporary, was.mode & 0o777)
}

/**
 * Whether a file is on disk as it must be; it is read only where its size is right.
 *
 * @param folder the output folder
 * @param file the file
 * @returns whether it is there with these bytes, or gone when it is to be gone
 */
export function isWritten(folder: string, {path: relative, content}: OutputFile): boolean {
  const file = path.join(folder, relative)
  const stats = fs.statSync(file, {throwIfNoEntry: false})
  if (content === null || stats === undefined) return content === null && stats === undefined
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  if (!stats.isFile() || stats.size !== size) return false
  return fs.readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content)
}

function makeFolder(folder: string, made: Set<string>): void {
  if (!made.has(folder)) fs.mkdirSync(folder, {recursive: true})
  made.add(folder)
}

function replace(file: Staged): void {
  if (file.temporary === undefined) removeFile(file.target)
  else fs.renameSync(file.temporary, file.target)
  file.replaced = true
}

/** A name beside a file that no page has, and that two processes do not share, nor two threads of one. */
function beside(file: string, purpose: string): string {
  const owner = threadId === 0 ? processName : `${processName}-${threadId}`
  return path.join(path.dirname(file), `.${path.basename(file)}.${owner}.${purpose}`)
}

/** Keep the file as it was under another name; it stays in its place too. */
function keep(file: string, durable: boolean): string | undefined {
  if (!fs.existsSync(file)) return undefined
  const backup = beside(file, 'old')
  removeFile(backup)
  // The file itself is replaced and never written in, so a second name for it is as good as a copy.
  if (durable || !link(file, backup)) fs.copyFileSync(file, backup)
  return backup
}

/** Not every file system has second names. */
function link(file: string, name: string): boolean {
  try {
    fs.linkSync(file, name)
    return true
  } catch {
    return false
  }
}

/** A disk that refuses one file may take the others, and what it refused first is what is told. */
function tryToRestore(file: Staged): void {
  try {
    restore(file)
  } catch {
    // As it was before stays beside it under another name.
  }
}

function restore({target, temporary, backup, replaced}: Staged): void {
  if (temporary !== undefined) removeFile(temporary)
  if (backup !== undefined) fs.renameSync(backup, target)
  else if (replaced) removeFile(target)
  removeFile(beside(target, 'old'))
}
