import {largestFile} from '../disk/read-source.ts'
import {runGit} from './run-git.ts'

/** A revision of a project. */
export interface Revision {
  /** The commit, in full. */
  sha: string
  /** Where the project lies in the repository, with `/` at its end; empty when it is the repository. */
  prefix: string
}

/** Why there is no revision to look at. */
export type RevisionFault =
  /** There is no git on this machine, or the project is in no repository of it. */
  | 'no-repository'
  /** There is no revision of that name. */
  | 'unknown-revision'
  /** It has not the files that are asked for. */
  | 'not-in-revision'
  /** It has more of them, or larger ones, than a project has. */
  | 'revision-too-large'
  /** They cannot be read, or not be understood. */
  | 'revision-unreadable'

/** A commit, to be chosen. */
export interface Commit {
  sha: string
  /** The day it was made, where it was made: `2026-11-22`. */
  day: string
  /** The first line of what was said about it. */
  subject: string
}

/** A file of a revision. */
export interface RevisionFile {
  /** Relative to the project, with `/`. */
  path: string
  content: Buffer
}

/** What names a revision: a commit, a branch or a tag, and steps back from it. No ranges, no searches, no paths, no options. */
const revisionName = /^(?!.*\.\.)[\p{L}\p{N}@_][\p{L}\p{N}@_./~^{}+-]{0,199}$/u

/** More files than this are no project. */
const mostFiles = 2_000

/** So many bytes of files are read at most. */
const mostBytes = 32_000_000

/**
 * Find a revision of a project.
 *
 * @param root the folder of the project
 * @param name what a person calls it: `main`, `v2.0`, `HEAD~3`, or the beginning of a commit
 * @returns the revision, or why there is none
 */
export async function findRevision(root: string, name: string): Promise<Revision | RevisionFault> {
  const prefix = await prefixOf(root)
  if (prefix === undefined) return 'no-repository'
  if (!revisionName.test(name)) return 'unknown-revision'
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const sha = found?.toString('utf8').trim()
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? {sha, prefix} : 'unknown-revision'
}

/**
 * List the commits that touched a folder of a project, the latest first.
 *
 * @param root the folder of the project
 * @param folder the folder, relative to it
 * @param most how many at most
 * @returns the commits, or why there are none
 */
export async function listCommits(root: string, folder: string, most: number): Promise<Commit[] | RevisionFault> {
  if ((await prefixOf(root)) === undefined) return 'no-repository'
  const format = '--format=tformat:%H%x00%cd%x00%s'
  const shape = ['--date=format:%Y-%m-%d', '--no-color', '--no-ext-diff', '--no-textconv', '-z', `--max-count=${most}`]
  const written = await runGit(root, ['log', format, ...shape, 'HEAD', '--', folder])
  // A repository without any commit has no HEAD yet.
  const fields = (written?.toString('utf8') ?? '').split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + 2 < fields.length; at += 3)
    commits.push({sha: fields[at]!, day: fields[at + 1]!, subject: fields[at + 2]!})
  return commits
}

/**
 * Read files of a revision from what git has stored; the files on the disk and the index are left alone. Symbolic links and repositories
 * within the repository are passed over.
 *
 * @param root the folder of the project
 * @param revision the revision
 * @param folders files and folders that they are in, relative to the project
 * @param wanted which of them, by their path in the project
 * @returns the files, or why there are none
 */
export async function readRevision(
  root: string,
  {sha, prefix}: Revision,
  folders: readonly string[],
  wanted: (path: string) => boolean
): Promise<RevisionFile[] | RevisionFault> {
  const paths = folders.map((folder) => prefix + folder)
  const listed = await runGit(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', sha, '--', ...paths])
  if (!listed) return 'revision-unreadable'
  const files = entriesOf(listed.toString('utf8'), prefix).filter(({path}) => wanted(path))
  const total = files.reduce((sum, {size}) => sum + size, 0)
  if (files.length > mostFiles || total > mostBytes || files.some(({size}) => size > largestFile))
    return 'revision-too-large'
  if (Number.isNaN(total)) return 'revision-unreadable'
  if (files.length === 0) return 'not-in-revision'
  const stored = await runGit(root, ['cat-file', '--batch'], files.map(({object}) => `${object}\n`).join(''))
  return (stored && contentsOf(stored, files)) ?? 'revision-unreadable'
}

/** Where the project lies in its repository; undefined when it lies in none. */
async function prefixOf(root: string): Promise<string | undefined> {
  const written = await runGit(root, ['rev-parse', '--show-prefix'])
  return written?.toString('utf8').replace(/\n$/, '')
}

interface Entry {
  path: string
  object: string
  /** In bytes; not a number when what is stored of it is damaged. */
  size: number
}

/** Ordinary files alone, and none with a name that leads elsewhere. */
function entriesOf(listed: string, prefix: string): Entry[] {
  return listed.split('\0').flatMap((line) => {
    const [, object, size, path] = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+|BAD)\t([^]+)$/.exec(line) ?? []
    if (path === undefined || !path.startsWith(prefix)) return []
    const own = path.slice(prefix.length)
    const leadsElsewhere = own.split('/').some((step) => step === '' || /^\.+$|[\\:]/.test(step))
    return leadsElsewhere ? [] : [{path: own, object: object!, size: Number(size)}]
  })
}

/** Each object comes with a line that says what it is and how long. */
function contentsOf(stored: Buffer, files: readonly Entry[]): RevisionFile[] | undefined {
  const read: RevisionFile[] = []
  let at = 0
  for (const {path, object, size} of files) {
    const header = `${object} blob ${size}\n`
    if (stored.toString('utf8', at, at + header.length) !== header) return undefined
    at += header.length
    read.push({path, content: stored.subarray(at, at + size)})
    at += size + 1
  }
  return read
}
