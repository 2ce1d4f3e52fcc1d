import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {addSuppression} from '../../source/add-suppression.ts'
import type {FactValue} from '../../source/edit/spell-value.ts'
import {readYaml} from '../../source/read-yaml.ts'
import {withLock} from '../disk/with-lock.ts'
import {writeTogether, type OutputFile} from '../disk/write-together.ts'
import {lockOf} from '../policy/lock-of.ts'
import {readWhole, splitMark} from '../policy/policy-texts.ts'
import {refuseLinksOutside} from '../project/links-outside.ts'
import {loadConfiguration} from '../project/load-configuration.ts'

/** A finding that somebody accepts. */
export interface Acceptance {
  /** The folder of the project. */
  root: string
  /** The policy that was checked when it was found. */
  policy: string
  finding: Pick<Finding, 'at' | 'excerpt' | 'file' | 'nth' | 'path' | 'place'> & {rule: string}
  reason: string
  by: string
  /** The day, `2026-11-22`. */
  today: string
}

/** Where a configuration is made that is not there. */
const newConfiguration = 'personvern.config.yaml'

/**
 * Accept a finding with a reason: the check leaves it out from now on. In YAML a comment on the line before says so; for files that have no
 * comments, the configuration.
 *
 * @param acceptance which finding, why and by whom
 * @returns whether it could be written; false when the file has changed so that there is no place for it
 * @throws Misuse when the files cannot be written, or somebody else works with the policy for too long
 */
export function acceptFinding(acceptance: Acceptance): Promise<boolean> {
  const {root, policy, finding} = acceptance
  return withLock(lockOf(root, policy), async () => {
    refuseLinksOutside(root, policy)
    const file = isYaml(finding.file) ? inComment(acceptance) : await inConfiguration(acceptance)
    if (file) writeTogether(root, [file])
    return file !== undefined
  })
}

/** Whether a file is one whose comments the check reads. */
function isYaml(file: string): boolean {
  return path.posix.extname(file) === '.yaml' || path.posix.extname(file) === '.yml'
}

function inComment({root, finding, ...acceptance}: Acceptance): OutputFile | undefined {
  const {file, rule, at, excerpt, nth} = finding
  const whole = readWhole(root, file)
  if (whole === undefined) return undefined
  const [mark, text] = splitMark(whole)
  const source = readYaml(text, file)
  if (source.findings.length > 0) return undefined
  // The file may have changed since the check: what is found again by its path counts.
  const place = finding.path ? source.locate(finding.path, at, excerpt, nth) : finding.place
  const content = place && addSuppression(text, place, {rule, reason: reasonOf(acceptance)})
  return content === undefined ? undefined : {path: file, content: mark + content}
}

async function inConfiguration({root, finding, ...acceptance}: Acceptance): Promise<OutputFile | undefined> {
  const {rule, file, path: keys = []} = finding
  const key = keys.join('.')
  const entry: FactValue = {rule, file, ...(key !== '' && {key}), reason: reasonOf(acceptance)}
  const {source, findings} = loadConfiguration(root)
  if (findings.length > 0) return undefined
  const name = source?.file ?? newConfiguration
  const text = source ? readWhole(root, name) : ''
  if (text === undefined) return undefined
  const {editFacts} = await import('../../source/edit-facts.ts')
  // As it is written: the configuration has been checked.
  const {ignore = []} = (source?.data ?? {}) as {ignore?: readonly FactValue[]}
  const edit = {path: ['ignore'], value: [...ignore, entry]}
  return {path: name, content: editFacts(text, [edit], [], path.extname(name) === '.json')}
}

/** The reason, on one line, with who says so and when. */
function reasonOf({reason, by, today}: Pick<Acceptance, 'by' | 'reason' | 'today'>): string {
  const line = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim()
  return `${line(reason)} (${line(by)}, ${today})`
}
