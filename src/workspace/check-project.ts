import {examine} from '../check/examine.ts'
import {knownRules} from '../check/known-rules.ts'
import {wordsToAnalyse} from '../check/language/words-to-analyse.ts'
import {createLanguageMeans, type LanguageMeans} from '../check/language-means.ts'
import {checkRules} from '../check/rules/index.ts'
import type {Setting, Settings} from '../check/run-rules.ts'
import type {Analyser} from '../check/subject.ts'
import {suppress, type AskedRules} from '../check/suppress.ts'
import {weigh} from '../check/weigh.ts'
import type {Finding} from '../diagnostics/finding.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {hasErrors, rules as readingRules} from '../diagnostics/rules.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {Bundle} from '../language/bundle.ts'
import {checkOpen} from '../model/check-open.ts'
import type {Policy} from '../model/policy.ts'
import type {Source} from '../source/source.ts'
import {hasApertium, openApertium} from './apertium.ts'
import {chooseIds} from './choose-ids.ts'
import {configuredSuppressions} from './configured-suppressions.ts'
import {loadLexicons} from './load-lexicons.ts'
import {loadPolicy, type LoadedPolicy} from './load-policy.ts'
import {openProject, type Project} from './open-project.ts'

/** How a project is checked. What is left out comes from the project's configuration, then from the defaults. */
export interface CheckProjectOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** What rules are set to, by id; default: their own severity. */
  rules?: Settings | undefined
  /** The day on which it is checked, `2026-11-21`; default: none, so that nothing depends on it. */
  today?: string | undefined
  /** Whether Apertium's analysers are used where they are installed; default: `true`. */
  apertium?: boolean | undefined
}

/** What was found in one policy. */
export interface CheckedPolicy {
  id: string
  /** Its facts; absent when they cannot be read. */
  policy: Policy | undefined
  findings: readonly WeighedFinding[]
  /** The files that the findings are in, for places. */
  sources: readonly Source[]
}

/** A project that is being checked. */
export interface CheckRun {
  project: Project
  /** The ids of the policies that are checked, sorted. */
  ids: readonly string[]
  /** What is wrong with what all policies share. */
  findings: readonly WeighedFinding[]
  /** Checks them, one at a time. */
  results(): Generator<CheckedPolicy>
  /** What of the configuration's own list of accepted findings was of no use, once all have been checked. */
  unused(): readonly WeighedFinding[]
}

/**
 * Prepare to check a project.
 *
 * @param options which project, and how
 * @returns what checks it
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function checkProject(options: CheckProjectOptions): CheckRun {
  const project = openProject(options.root ?? '.')
  const ids = chooseIds(options.policies, project.policies)
  checkSettings(options.rules ?? {})
  const settings = {...project.configuration.rules, ...options.rules}
  const suppressions = configuredSuppressions(project)
  let analyser: Analyser | undefined
  const asked = (whole: boolean): AskedRules => ({
    known: new Set(knownRules),
    was: (rule) =>
      settings[rule] !== 'off' &&
      (Object.hasOwn(readingRules, rule) || (whole && !(needsAnalyser.has(rule) && !analyser)))
  })
  const accept = (
    findings: readonly WeighedFinding[],
    sources: readonly Source[],
    whole: boolean
  ): WeighedFinding[] => {
    const left = suppress(suppressions.leaveOut(findings), sources, asked(whole))
    return [...left.findings, ...weigh(left.wrong, settings)]
  }
  let finished = false
  const findings = [...project.findings, ...unknownRules(project)]
  return {
    project,
    ids,
    findings: accept(weigh(findings, settings), project.sources, true),
    *results() {
      if (hasErrors(findings)) return
      const languages = createLanguageMeans(project.languages.translator, loadLexicons())
      analyser = options.apertium === false ? undefined : analyserFor(project, ids, languages)
      for (const id of ids) {
        const loaded = loadPolicy(project.root, id, project.languages, true)
        const found = checkLoaded(loaded, {project, settings, languages, analyser, today: options.today})
        yield {
          id,
          policy: loaded.policy,
          findings: accept(found, loaded.sources, isReadable(loaded)),
          sources: loaded.sources
        }
      }
      finished = ids.length === project.policies.length
    },
    unused: () => (finished ? weigh(suppressions.unused(), settings) : [])
  }
}

/** A comment about one of these may be of use on another machine. */
const needsAnalyser = new Set(checkRules.filter(({analysed}) => analysed).map(({id}) => id))

interface Means {
  project: Project
  settings: Settings
  languages: LanguageMeans
  analyser: Analyser | undefined
  today: string | undefined
}

/** What rules look at must at least have the right shape. */
function checkLoaded({id, policy, words, sources, findings}: LoadedPolicy, means: Means): WeighedFinding[] {
  const {project, settings} = means
  const read = weigh(findings, settings)
  if (!policy || !isReadable({policy, findings})) return read
  const {analyser, languages, today} = means
  return [
    ...read,
    ...openQuestions(policy, sources[0]!.file, settings),
    ...examine({
      ...languages,
      id,
      policy,
      words,
      settings,
      today,
      analyser,
      environment: project.standard ? undefined : project.environment,
      rules: checkRules
    })
  ]
}

function isReadable({policy, findings}: Pick<LoadedPolicy, 'policy' | 'findings'>): boolean {
  return policy !== undefined && !hasErrors(findings)
}

/** All words of a run are analysed together: starting an analyser takes longer than its work. */
function analyserFor(project: Project, ids: readonly string[], {lexicon}: LanguageMeans): Analyser | undefined {
  const lexicons = project.languages.known.map(lexicon)
  const bundles = function* (): Iterable<Bundle> {
    for (const id of ids) yield* loadPolicy(project.root, id, project.languages, true).words.values()
  }
  return hasApertium(lexicons) ? openApertium(lexicons, wordsToAnalyse(bundles())) : undefined
}

/** Where a policy allows itself to be published with open questions, they are worth knowing and no more. */
function openQuestions(policy: Policy, file: string, settings: Settings): WeighedFinding[] {
  const found = weigh(checkOpen({policy, file}), settings)
  return policy.openQuestions === 'allowed' ? found.map((finding) => ({...finding, severity: 'info'})) : found
}

function checkSettings(settings: Readonly<Record<string, Setting>>): void {
  for (const actual of Object.keys(settings)) {
    if (knownRules.includes(actual)) continue
    const suggestion = nearest(actual, knownRules)
    throw new Misuse('unknown-rule', {actual, ...(suggestion && {nearest: suggestion})})
  }
}

/** Rules that the configuration names and that there are not. */
function unknownRules({configuration, configurationFile}: Project): Finding[] {
  const {rules = {}, ignore = []} = configuration
  const named: [string, Pick<Finding, 'path' | 'at'>][] = [
    ...ignore.map(({rule}, index): [string, Pick<Finding, 'path'>] => [rule, {path: ['ignore', index, 'rule']}]),
    ...Object.keys(rules).map((rule): [string, Pick<Finding, 'path' | 'at'>] => [
      rule,
      {path: ['rules', rule], at: 'key'}
    ])
  ]
  return named
    .filter(([actual]) => !knownRules.includes(actual))
    .map(([actual, where]) => {
      const suggestion = nearest(actual, knownRules)
      const parameters = {actual, ...(suggestion && {nearest: suggestion})}
      return {rule: 'unknown-rule', file: configurationFile!, ...where, parameters}
    })
}
