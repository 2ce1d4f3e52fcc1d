import {examine} from '../../check/examine.ts'
import type {LanguageMeans} from '../../check/lexicon/language-means.ts'
import {checkRules} from '../../check/rules/index.ts'
import type {Settings} from '../../check/run-rules.ts'
import type {Analyser} from '../../check/subject.ts'
import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import {checkOpen} from '../../model/check-open.ts'
import type {Policy} from '../../model/policy.ts'
import {isEmptyToo} from '../policy/is-empty-too.ts'
import {loadApprovals} from '../policy/load-approvals.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import {policyWording} from '../wording/policy-wording.ts'
import {checkPassages} from './check-passages.ts'

/** What a policy is checked with. */
export interface CheckMeans {
  project: Project
  settings: Settings
  languages: LanguageMeans
  analyser: Analyser | undefined
  /** The day on which it is checked. */
  today: string | undefined
}

/**
 * Check one policy: what reading found, its open questions, and what rules find when its facts have the right shape.
 *
 * @param loaded the policy
 * @param means what it is checked with
 * @returns what was found
 */
export function checkLoaded(loaded: LoadedPolicy, {project, settings, ...means}: CheckMeans): WeighedFinding[] {
  const {id, policy, words, sources, findings} = loaded
  const read = weigh(findings, settings)
  if (!policy || !isCheckable(loaded)) return read
  return [
    ...read,
    ...checkPassages(policyWording(loaded), project, settings),
    ...weigh(loadApprovals(project.root, id).findings, settings),
    ...openQuestions(policy, sources[0]!.file),
    ...examine({
      ...means.languages,
      id,
      policy,
      words,
      settings,
      today: means.today,
      analyser: means.analyser,
      environment: project.environment,
      standard: project.standard,
      rules: checkRules
    }).filter((finding) => !isEmptyToo(finding, findings))
  ]
}

/** Errors that leave nothing unsaid that rules build on. */
const bearable: ReadonlySet<Finding['rule']> = new Set(['empty-word', 'special-category-basis'])

/**
 * Whether rules can be asked about a policy: its facts have the right shape, and what they name is there.
 *
 * @param loaded the policy
 * @returns whether they can
 */
export function isCheckable({policy, findings}: Pick<LoadedPolicy, 'policy' | 'findings'>): boolean {
  return policy !== undefined && !hasErrors(findings.filter(({rule}) => !bearable.has(rule)))
}

/** Where a policy allows itself to be published with open questions, they are worth knowing and no more. */
function openQuestions(policy: Policy, file: string): WeighedFinding[] {
  return weigh(checkOpen({policy, file}), policy.openQuestions === 'allowed' ? {'open-question': 'info'} : {})
}
