import type {Finding} from '../../diagnostics/finding.ts'
import {deriveStates, type StateInput} from '../../translate/state/derive-states.ts'
import {nothingStops} from '../../translate/state/nothing-stops.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {readRecords} from '../../translate/state/read-records.ts'
import type {PassageRecord} from '../../translate/state/record.ts'
import {readText} from '../disk/read-source.ts'
import type {Languages} from '../languages/load-languages.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import {folderOf} from '../policy/policy-id.ts'
import type {Project} from '../project/open-project.ts'
import {policyWording} from './policy-wording.ts'
import type {Wording} from './wording.ts'

/** The largest table of records that is read, in bytes: they hold what was translated, and so are larger than what people write. */
const largestRecords = 20_000_000

/** How far passages have come. */
export interface PassageStates {
  /** Every passage in every language; none when nothing is known of them. */
  statuses: readonly PassageStatus[]
  /** What is remembered. */
  records: readonly PassageRecord[]
  /** Whether anything is remembered at all. */
  recorded: boolean
  /** What is wrong with the table itself. */
  findings: readonly Finding[]
}

/** Where nobody asks how far passages have come: none is known, and none lacks a record. */
export const unaskedStates: PassageStates = {statuses: [], findings: [], records: [], recorded: true}

/**
 * The file that remembers what became of passages.
 *
 * @param id the policy, or `locales`
 * @returns its path, relative to the project
 */
export function recordsFile(id: string): string {
  return `${folderOf(id)}/translations.tsv`
}

/** What is needed of a project. */
type Means = Pick<Project, 'root'> & {languages: Pick<Languages, 'translator'>}

/**
 * Find out how far each passage of a policy has come.
 *
 * @param project the project
 * @param loaded the policy
 * @returns states, what is remembered, and findings
 */
export function loadPassageStates(project: Means, loaded: LoadedPolicy): PassageStates {
  return loadWordingStates(project, policyWording(loaded))
}

/**
 * Find out how far each passage of a policy has come, where any could stop a version of it.
 *
 * @param project the project
 * @param loaded the policy
 * @returns the same as `loadPassageStates`; without states when it can be seen at once that none of them stops anything
 */
export function loadStoppingStates(project: Means, loaded: LoadedPolicy): PassageStates {
  return loadWordingStates(project, policyWording(loaded), nothingStops)
}

/**
 * Find out how far each passage has come of words that are translated together.
 *
 * @param project the project
 * @param wording the words
 * @param needless whether nobody needs to know the states; default: they are always derived
 * @returns states, what is remembered, and findings
 */
export function loadWordingStates(
  {root, languages}: Means,
  wording: Wording,
  needless: (input: StateInput) => boolean = () => false
): PassageStates {
  const {id, policy, words, findings} = wording
  const {records, recorded, findings: wrong} = loadRecords(root, recordsFile(id))
  const input = {
    policy,
    languages: wording.languages,
    words,
    translator: languages.translator,
    records,
    empty: emptyKeys(findings)
  }
  return {statuses: needless(input) ? [] : deriveStates(input), records, recorded, findings: wrong}
}

function loadRecords(root: string, file: string): Pick<PassageStates, 'findings' | 'recorded' | 'records'> {
  const {text, finding} = readText(root, file, largestRecords)
  if (finding) return {records: [], recorded: false, findings: finding.rule === 'missing-file' ? [] : [finding]}
  return {recorded: true, ...readRecords(text, file)}
}

/** Words that are there and empty, by language: the name of the file, or of the folder that it is in. */
function emptyKeys(findings: readonly Finding[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const {rule, file, parameters} of findings) {
    const language = /^locales\/([^/]+)\/|([^/]+)\.yaml$/
      .exec(file)
      ?.slice(1)
      .find((name) => name !== undefined)
    const {key} = parameters
    if (rule !== 'empty-word' || language === undefined || typeof key !== 'string') continue
    keys.set(language, (keys.get(language) ?? new Set()).add(key))
  }
  return keys
}
