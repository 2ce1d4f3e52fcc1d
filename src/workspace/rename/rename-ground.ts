import {Misuse} from '../../diagnostics/misuse.ts'
import {createCompiler, type Compile} from '../../render/create-compiler.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import {readRecords} from '../../translate/state/read-records.ts'
import type {PassageRecord} from '../../translate/state/record.ts'
import {readText} from '../disk/read-source.ts'
import {loadApprovals} from '../policy/load-approvals.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {readPolicyTexts, readWhole, type ReadablePolicy} from '../policy/policy-texts.ts'
import type {Project} from '../project/open-project.ts'
import {brokenWords} from '../wording/broken-words.ts'
import {recordsFile} from '../wording/load-passage-states.ts'
import {policyWording} from '../wording/policy-wording.ts'
import {draftVersion, type DraftVersion} from './draft-version.ts'

/** What an id is renamed in. */
export interface RenameGround {
  project: Project
  id: string
  loaded: ReadablePolicy
  /** The texts of the policy's files of facts and words, by file. */
  texts: ReadonlyMap<string, string>
  /** The configuration of the project, when there is one. */
  configuration: {file: string; text: string} | undefined
  records: readonly PassageRecord[]
  approvals: readonly Approval[]
  /** Remembers texts, which are nearly all the same before and after. */
  compile: Compile
  /** All that comes of the files as they are; made when it is first asked for. */
  before(): DraftVersion
}

/** The largest table of records that is read, in bytes. */
const largestRecords = 20_000_000

/**
 * Open a policy to rename an id in it.
 *
 * @param project the project
 * @param id the policy
 * @returns the policy, its files, and what is remembered
 * @throws Misuse when it, its words, or what is remembered cannot be read: nothing is written over that
 */
export function openRename(project: Project, id: string): RenameGround {
  const found = loadPolicy(project.root, id, project.languages, true)
  const broken = brokenWords(policyWording(found))
  if (!found.policy || broken !== undefined)
    throw new Misuse('translation-unreadable', {id, file: broken ?? `policies/${id}/policy.yaml`})
  const records = loadRecords(project.root, recordsFile(id))
  const {file, approvals, findings: wrong} = loadApprovals(project.root, id)
  refuseDamaged('approvals-damaged', file, wrong)
  const texts = new Map(
    found.sources.flatMap((one) => {
      const text = readWhole(project.root, one.file)
      return text === undefined ? [] : [[one.file, text] as const]
    })
  )
  const configured = project.configurationFile
  const text = configured === undefined ? undefined : readWhole(project.root, configured)
  const loaded = readPolicyTexts(id, texts, project.languages)!
  const compile = createCompiler()
  let before: DraftVersion | undefined
  return {
    project,
    id,
    loaded,
    texts,
    configuration: text === undefined ? undefined : {file: configured!, text},
    records,
    approvals,
    compile,
    before: () => (before ??= draftVersion(project, loaded, records, compile))
  }
}

function loadRecords(root: string, file: string): PassageRecord[] {
  const {text, finding} = readText(root, file, largestRecords)
  if (finding && finding.rule !== 'missing-file') refuseDamaged('records-damaged', file, [finding])
  const {records, findings} = readRecords(text ?? '', file)
  refuseDamaged('records-damaged', file, findings)
  return records
}

function refuseDamaged(
  code: 'approvals-damaged' | 'records-damaged',
  file: string,
  [wrong]: ReturnType<typeof loadApprovals>['findings']
): void {
  if (wrong) throw new Misuse(code, {file, line: Number(wrong.parameters['line'] ?? 1)})
}
