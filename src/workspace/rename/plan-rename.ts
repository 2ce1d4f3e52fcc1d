import {writeApprovals} from '../../translate/approval/write-approvals.ts'
import {changedState} from '../../translate/rename/changed-state.ts'
import {createRenameFacts} from '../../translate/rename/rename-facts.ts'
import {renameRecords} from '../../translate/rename/rename-records.ts'
import type {Renaming} from '../../translate/rename/renaming.ts'
import {replaceSpots, type Spot} from '../../translate/rename/replace-spots.ts'
import {spotsInBundle} from '../../translate/rename/spots-in-bundle.ts'
import {spotsInConfiguration} from '../../translate/rename/spots-in-configuration.ts'
import {spotsInPolicy} from '../../translate/rename/spots-in-policy.ts'
import type {PassageRecord} from '../../translate/state/record.ts'
import {writeRecords} from '../../translate/state/write-records.ts'
import {readPolicyTexts, splitMark, type ReadablePolicy} from '../policy/policy-texts.ts'
import {recordsFile} from '../wording/load-passage-states.ts'
import {differentPage} from './different-page.ts'
import {draftVersion} from './draft-version.ts'
import {refuseRename} from './refuse-rename.ts'
import type {RenameGround} from './rename-ground.ts'

/** A file that changes when an id is renamed. */
export interface RenamedFile {
  /** Relative to the project. */
  file: string
  content: string
  /** In how many places; of tables in how many lines. */
  places: number
}

/** What comes of renaming an id. */
export interface ComposedRename {
  /** The files that change. */
  files: readonly RenamedFile[]
  after: ReadablePolicy
  records: readonly PassageRecord[]
}

/**
 * Rename an id in the texts of files, and make sure that nothing else comes of it: pages and states are as they were.
 *
 * @param ground the policy and its files
 * @param renaming what is renamed
 * @returns the files that change
 * @throws Misuse when something would mean something else
 * @throws Error when pages or states would change all the same: a bug, not misuse
 */
export function planRename(ground: RenameGround, renaming: Renaming): readonly RenamedFile[] {
  const {files, after, records} = composeRename(ground, renaming)
  verify(ground, after, records, renaming)
  return files
}

/**
 * Rename an id in the texts of files.
 *
 * @param ground the policy and its files
 * @param renaming what is renamed
 * @returns the files that change, and the policy as they have it
 * @throws Misuse when something would mean something else
 */
export function composeRename(ground: RenameGround, renaming: Renaming): ComposedRename {
  const {project, id, loaded: before, texts, records, approvals} = ground
  const files = [...texts].map(([file, text]) => renamedFile(file, text, spotsIn(file, before, renaming), renaming))
  const after = readPolicyTexts(id, new Map(files.map(({file, content}) => [file, content])), project.languages)
  if (!after) throw new Error(`${id} could not be read after renaming ${renaming.kind}.${renaming.from}.`)
  refuseRename(ground, after, renaming)
  const renameFacts = createRenameFacts(before.policy, after.policy, renaming)
  const words = {before: before.words, after: after.words}
  const renamed = renameRecords(records, {renaming, policy: before.policy, words, renameFacts})
  const approved = approvals.map((one) => ({...one, facts: renameFacts(one.facts)}))
  const all = [
    ...files,
    ...configurationFile(ground, renaming),
    tableFile(recordsFile(id), writeRecords(records), writeRecords(renamed)),
    tableFile(`policies/${id}/approvals.tsv`, writeApprovals(approvals), writeApprovals(approved))
  ]
  return {files: all.filter(({places}) => places > 0), after, records: renamed}
}

function spotsIn(file: string, {policy, words, sources}: ReadablePolicy, renaming: Renaming): Spot[] {
  const index = sources.findIndex((one) => one.file === file)
  if (index === 0) return spotsInPolicy(policy, renaming)
  const own = [...words.values()][index - 1]!
  return spotsInBundle(sources[index]!.data, {policy, has: (key) => own.has(key)}, renaming)
}

function renamedFile(file: string, whole: string, spots: readonly Spot[], renaming: Renaming): RenamedFile {
  const [mark, text] = splitMark(whole)
  const places = spots.reduce((sum, {starts}) => sum + starts.length, 0)
  return {file, content: mark + replaceSpots(text, spots, renaming), places}
}

function configurationFile({project, id, configuration}: RenameGround, renaming: Renaming): RenamedFile[] {
  if (!configuration) return []
  const spots = spotsInConfiguration(project.configuration, `policies/${id}`, renaming)
  return [renamedFile(configuration.file, configuration.text, spots, renaming)]
}

/** A table, and how many of its lines change. */
function tableFile(file: string, before: string, content: string): RenamedFile {
  const were = new Set(before.split('\n'))
  return {file, content, places: content.split('\n').filter((line) => !were.has(line)).length}
}

function verify(
  {project, id, loaded, compile, before}: RenameGround,
  after: ReadablePolicy,
  records: readonly PassageRecord[],
  renaming: Renaming
): void {
  const [were, are] = [before(), draftVersion(project, after, records, compile)]
  const what = `Renaming ${renaming.kind}.${renaming.from} in ${id} would change`
  const state = changedState(were.statuses, are.statuses, loaded.policy, renaming)
  if (state !== undefined) throw new Error(`${what} the state of ${state}.`)
  const page = differentPage(were, are, renaming)
  if (page !== undefined) throw new Error(`${what} ${page}.`)
}
