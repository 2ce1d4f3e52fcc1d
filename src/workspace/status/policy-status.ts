import type {Severity} from '../../diagnostics/rules.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import {isCheckable} from '../check/check-loaded.ts'
import type {CheckedPolicy} from '../check/check-project.ts'
import {languagesOfFinding} from '../check/languages-of-finding.ts'
import type {Languages} from '../languages/load-languages.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import {withNamer, type Namer} from '../project/with-namer.ts'
import {countMissing, unshownFacts} from './count-missing.ts'
import type {FindingCounts, LanguageStatus, PolicyStatus, SharedStatus} from './status-report.ts'

/** Says nothing, where there is nothing to name. */
const nameless: Namer = {fact: () => undefined, placeholder: (path) => path, title: () => null}

/**
 * Say how a policy is, in each of its languages.
 *
 * @param checked what was found in it
 * @param loaded its facts and words
 * @param languages the languages there are
 * @param reader the language of names
 * @returns how it is; approvals and what is published are not looked at
 */
export function policyStatus(
  checked: Pick<CheckedPolicy, 'findings' | 'id'>,
  loaded: LoadedPolicy,
  languages: Languages,
  reader: string
): PolicyStatus {
  const {policy} = loaded
  const isChecked = isCheckable(loaded)
  const judge = (namer: Namer): PolicyStatus => judged(checked, policy?.languages ?? [], isChecked, namer)
  return policy ? withNamer({...loaded, policy}, languages, reader, judge) : judge(nameless)
}

/**
 * Count findings by weight.
 *
 * @param findings the findings
 * @returns how many there are of each
 */
export function countFindings(findings: readonly Pick<WeighedFinding, 'severity'>[]): FindingCounts {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
  return {errors: count('error'), warnings: count('warning'), hints: count('info')}
}

function judged(
  {id, findings}: Pick<CheckedPolicy, 'findings' | 'id'>,
  languages: readonly string[],
  checked: boolean,
  namer: Namer
): PolicyStatus {
  const about = new Map(findings.map((finding) => [finding, languagesOfFinding(finding, languages)]))
  const shared = sharedStatus(
    findings.filter((finding) => about.get(finding)!.length === 0),
    namer
  )
  const sound = checked && shared.errors === 0
  const each = languages.map((language): LanguageStatus => {
    const status = languageStatus(
      language,
      findings.filter((finding) => about.get(finding)!.includes(language)),
      namer
    )
    return {...status, ok: status.ok && sound}
  })
  return {
    id,
    ok: sound && each.every(({ok}) => ok),
    checked,
    found: countFindings(findings),
    shared,
    unreadableApprovals: [],
    languages: each
  }
}

function sharedStatus(findings: readonly WeighedFinding[], namer: Namer): SharedStatus {
  const open = findings.filter(({rule}) => rule === 'open-question')
  const counts = countFindings(findings)
  return {
    ...counts,
    unshownFacts: unshownFacts(findings, namer),
    openQuestions: open.length,
    otherErrors: counts.errors - countFindings(open).errors
  }
}

function languageStatus(language: string, findings: readonly WeighedFinding[], namer: Namer): LanguageStatus {
  const counts = countFindings(findings)
  const errors = findings.filter(({severity}) => severity === 'error')
  const {file, passages, facts, counted} = countMissing(errors, namer)
  const [stalePassages, draftPassages] = [countRule('stale-passage', errors), countRule('draft-passage', errors)]
  return {
    language,
    ok: counts.errors === 0,
    missingFile: file,
    missingPassages: passages,
    stalePassages,
    draftPassages,
    missingFacts: facts,
    ...counts,
    otherErrors: counts.errors - counted - stalePassages - draftPassages,
    approved: null,
    published: null
  }
}

function countRule(rule: string, findings: readonly WeighedFinding[]): number {
  return findings.filter((finding) => finding.rule === rule).length
}
