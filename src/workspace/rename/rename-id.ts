import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {declaredIds, idKinds} from '../../translate/rename/declared-ids.ts'
import {groupOf, type Renaming} from '../../translate/rename/renaming.ts'
import {withLock} from '../disk/with-lock.ts'
import {writeTogether} from '../disk/write-together.ts'
import {lockOf} from '../policy/lock-of.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {openProject} from '../project/open-project.ts'
import {planRename, type RenamedFile} from './plan-rename.ts'
import {refuseNewId} from './refuse-rename.ts'
import {openRename, type RenameGround} from './rename-ground.ts'

/** What is to be renamed. */
export interface RenameRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  from: string
  to: string
  /** The kind of the id, `parties`, `data` or `cookies.<group>`; default: the only one that it has. */
  kind?: string | undefined
  /** Whether nothing is written; default: `false`. */
  dryRun?: boolean | undefined
}

/** What was renamed. */
export interface RenameReport extends Renaming {
  policy: string
  /** The files in which something changed, and in how many places. */
  files: readonly Pick<RenamedFile, 'file' | 'places'>[]
  /** Whether they were written. */
  written: boolean
}

/**
 * Rename an id everywhere in a policy: its facts, its words, what is remembered of its passages, its approvals, and findings that the
 * project accepts. Pages and the states of passages stay as they are, and so does every other byte.
 *
 * @param request what is renamed
 * @returns the files that changed
 * @throws Misuse when there is no such policy or id, the new id cannot be, or something would mean something else
 * @throws Error when anything else would change: a bug, not misuse
 */
export async function renameId({
  root = '.',
  policy,
  from,
  to,
  kind,
  dryRun = false
}: RenameRequest): Promise<RenameReport> {
  const rename = (): RenameReport => {
    const ground = openRename(openProject(root), policy)
    const renaming = {kind: chooseKind(ground, from, kind), from, to}
    refuseNewId(ground, renaming)
    const files = planRename(ground, renaming)
    if (!dryRun)
      writeTogether(
        ground.project.root,
        files.map(({file, content}) => ({path: file, content}))
      )
    return {policy, ...renaming, files: files.map(({file, places}) => ({file, places})), written: !dryRun}
  }
  // Before there is a folder for the lock, it must be known that there is such a policy.
  chooseIds([policy], openProject(root).policies)
  return dryRun ? rename() : withLock(lockOf(root, policy), rename)
}

/** Which of the ids that are called so is meant. */
function chooseKind({id: policy, loaded}: RenameGround, actual: string, kind: string | undefined): string {
  const declared = declaredIds(loaded.policy)
  const kinds = [...idKinds, ...new Set(declared.map((one) => one.kind).filter((one) => groupOf(one) !== undefined))]
  if (kind !== undefined && !kinds.includes(kind)) {
    const suggestion = nearest(kind, kinds)
    throw new Misuse('bad-option', {
      option: '--kind',
      actual: kind,
      expected: kinds,
      ...(suggestion && {nearest: suggestion})
    })
  }
  const asked = declared.filter((one) => kind === undefined || isOfKind(one.kind, kind))
  const found = [...new Set(asked.filter(({id}) => id === actual).map((one) => one.kind))]
  if (found.length === 0) {
    const suggestion = nearest(
      actual,
      asked.map(({id}) => id)
    )
    throw new Misuse('rename-unknown', {policy, actual, ...(suggestion && {nearest: suggestion})})
  }
  const exact = found.find((one) => one === kind) ?? found[0]!
  if (found.length > 1 && exact !== kind) throw new Misuse('rename-ambiguous', {policy, actual, expected: found})
  return exact
}

/** Who asks for cookies means groups, and single cookies where no group is called so. */
function isOfKind(kind: string, asked: string): boolean {
  return kind === asked || (asked === 'cookies' && groupOf(kind) !== undefined)
}
