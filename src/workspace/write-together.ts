import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../diagnostics/misuse.ts'
import {reading} from './reading.ts'
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

/**
 * Write files together: all are replaced, or none. What is the same already is left as it is.
 *
 * @param folder the output folder, made when it is absent
 * @param files the files
 * @throws Misuse when something cannot be written; nothing is then changed
 */
export function writeTogether(folder: string, files: readonly OutputFile[]): void {
  const staged: Staged[] = []
  let current = folder
  try {
    for (const {path: relative, content} of files) {
      current = path.join(folder, relative)
      if (isSame(current, content)) continue
      const temporary = content === null ? undefined : beside(current, 'new')
      staged.push({target: current, content, temporary, before: null, backup: undefined, replaced: false})
      if (content === null) continue
      fs.mkdirSync(path.dirname(current), {recursive: true})
      fs.writeFileSync(temporary!, content, {flush: true})
    }
    for (const file of staged) {
      current = file.target
      file.backup = keep(file.target)
      if (isWatched()) file.before = reading(file.target, (one) => fs.readFileSync(one)) ?? null
      replace(file)
    }
  } catch (error) {
    for (const file of staged) restore(file)
    throw new Misuse(
      'unwritable',
      {file: current, reason: (error as NodeJS.ErrnoException).code ?? String(error)},
      {cause: error}
    )
  }
  for (const {backup} of staged) if (backup !== undefined) fs.rmSync(backup, {force: true})
  for (const {target, before, content} of staged)
    tellWritten({
      path: path.resolve(target),
      before,
      after: typeof content === 'string' ? Buffer.from(content) : content
    })
}

function isSame(file: string, content: OutputFile['content']): boolean {
  const size = fs.statSync(file, {throwIfNoEntry: false})
  if (content === null) return size === undefined
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return size?.isFile() === true && size.size === bytes.length && fs.readFileSync(file).equals(bytes)
}

function replace(file: Staged): void {
  if (file.temporary === undefined) fs.rmSync(file.target, {force: true})
  else fs.renameSync(file.temporary, file.target)
  file.replaced = true
}

/** A name beside a file that no page has, and that two processes do not share. */
function beside(file: string, purpose: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.${purpose}`)
}

/** Keep the file as it was under another name; it stays in its place too. */
function keep(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined
  const backup = beside(file, 'old')
  fs.rmSync(backup, {force: true})
  fs.copyFileSync(file, backup)
  return backup
}

function restore({target, temporary, backup, replaced}: Staged): void {
  if (temporary !== undefined) fs.rmSync(temporary, {force: true})
  if (backup !== undefined) fs.renameSync(backup, target)
  else if (replaced) fs.rmSync(target, {force: true})
  fs.rmSync(beside(target, 'old'), {force: true})
}
