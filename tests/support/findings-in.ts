import type {Finding} from '../../src/diagnostics/finding.ts'
import {checkOpen} from '../../src/model/check-open.ts'
import {checkShape} from '../../src/model/check-shape.ts'
import {checkPolicy} from '../../src/model/check-policy.ts'
import {policySchema} from '../../src/model/policy.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import type {Source} from '../../src/source/source.ts'

/** A finding and where its reader is sent. */
export interface Shown {
  /** Line and column, `3:14`. */
  at: string
  /** The text that is pointed at. */
  text: string
  rule: Finding['rule']
  parameters: Finding['parameters']
}

const languages = {known: ['en', 'nb', 'nn'], refused: {no: ['nb', 'nn']}}
const file = 'policy.yaml'

/**
 * What is wrong with the facts of a policy.
 *
 * @param facts YAML, whose first line is line 1; what a policy must have and this has not is added below it
 * @returns findings, as far as reading gets
 */
export function findingsIn(facts: string): Shown[] {
  const text = facts + missingFrom(facts)
  const source = readYaml(text, file)
  return findingsOf(source).map((finding) => shown(finding, source, text))
}

/**
 * What is wrong with the text of a file, whatever it is to hold.
 *
 * @param text YAML or JSON
 * @returns findings
 */
export function syntaxFindingsIn(text: string): Shown[] {
  const source = readYaml(text, file)
  return source.findings.map((finding) => shown(finding, source, text))
}

/**
 * Findings in few words.
 *
 * @param findings what was found
 * @returns such as `3:14 unknown-field «contry»`
 */
export function inBrief(findings: readonly Shown[]): string[] {
  return findings.map(({at, rule, text}) => `${at} ${rule} «${text}»`)
}

function findingsOf(source: Source): Finding[] {
  if (source.findings.length > 0) return source.findings
  const {value: policy, findings} = checkShape(policySchema, source.data, file)
  if (!policy) return findings
  const open = policy.openQuestions === 'allowed' ? [] : checkOpen({policy, file})
  return [...checkPolicy({policy, file, languages}), ...open]
}

function shown(finding: Finding, source: Source, text: string): Shown {
  const {rule, parameters} = finding
  const {start, end} = finding.place ?? source.locate(finding.path ?? [], finding.at, finding.excerpt)
  return {at: `${start.line}:${start.column}`, text: text.slice(start.offset, end.offset), rule, parameters}
}

function missingFrom(facts: string): string {
  return ['personvern: 1', 'languages: [nb, nn, en]', 'controller: {}', 'outline: [{id: intro}]']
    .filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(facts))
    .map((line) => `${line}\n`)
    .join('')
}
