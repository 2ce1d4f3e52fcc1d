import {watchWrites} from '../../workspace/disk/watch-writes.ts'
import {keepFiles, restoreFiles, type KeptFile} from '../../workspace/editing/restore-files.ts'
import {refuseLinksOutside} from '../../workspace/project/links-outside.ts'
import type {UndoView} from '../protocol.ts'

/** What became of something that was to be taken back: it was; files have changed since, and nothing was done; or nothing is known of it. */
export type Undone = 'changed' | 'done' | 'unknown'

/** Remembers what was written here, so that it can be taken back. */
export interface History {
  /**
   * Write, and remember how files were before. Everything that writes goes through this.
   *
   * @param policy the policy that was worked with
   * @param done what is done: a key below `preview.done.`
   * @param what what it is done to, for people
   * @param work what writes, under the locks that it needs
   * @returns what the work returns, and what it is taken back by; null when no file has changed
   * @throws Misuse when a link leads from the policy, or from what policies share, out of the project
   */
  record<T>(
    policy: string,
    done: string,
    what: string,
    work: () => Promise<T> | T
  ): Promise<{result: T; undo: number | null}>
  /** What can be taken back of a policy, the latest first. */
  list(policy: string): UndoView[]
  /** Put files back as they were before, all or none; only when nobody has changed them since. */
  undo(policy: string, id: number): Promise<Undone>
}

/** So much is remembered. */
const most = 50

interface Entry extends UndoView {
  policy: string
  files: readonly KeptFile[]
}

/**
 * Make what remembers what was written.
 *
 * @param root the folder of the project
 * @param changed told which files were written, relative to the project
 * @returns the history, empty
 */
export function createHistory(root: string, changed: (files: readonly string[]) => void): History {
  let entries: readonly Entry[] = []
  let next = 1
  const tell = (files: readonly KeptFile[]): void => changed(files.map(({path}) => path))
  return {
    async record(policy, done, what, work) {
      refuseLinksOutside(root, policy)
      const {result, written} = await watchWrites(work)
      const files = keepFiles(root, written)
      if (files.length === 0) return {result, undo: null}
      const id = next++
      entries = [{id, policy, done, what, files}, ...entries].slice(0, most)
      tell(files)
      return {result, undo: id}
    },
    list: (policy) => entries.filter((entry) => entry.policy === policy).map(({id, done, what}) => ({id, done, what})),
    async undo(policy, id) {
      const entry = entries.find((one) => one.policy === policy && one.id === id)
      if (!entry) return 'unknown'
      if (!(await restoreFiles(root, entry.files))) return 'changed'
      entries = entries.filter((one) => one !== entry)
      tell(entry.files)
      return 'done'
    }
  }
}
