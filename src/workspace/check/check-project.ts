import {knownRules} from '../../check/known-rules.ts'
import {leaveOutRetold} from '../../check/leave-out-retold.ts'
import {createLanguageMeans} from '../../check/lexicon/language-means.ts'
import {checkRules} from '../../check/rules/index.ts'
import type {Settings} from '../../check/run-rules.ts'
import type {Analyser} from '../../check/subject.ts'
import {suppress, type AskedRules} from '../../check/suppress.ts'
import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors, rules as readingRules} from '../../diagnostics/rules.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Policy} from '../../model/policy.ts'
import type {Source} from '../../source/source.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {openProject, type Project} from '../project/open-project.ts'
import {checkLoaded, isCheckable} from './check-loaded.ts'
import {checkOwnWords} from './check-own-words.ts'
import {configuredSuppressions} from './configured-suppressions.ts'
import {loadLexicons} from './load-lexicons.ts'
import {openAnalyser} from './open-analyser.ts'
import {refuseUnknownRules, unknownRules} from './unknown-rules.ts'

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
  refuseUnknownRules(options.rules ?? {})
  const settings = {...project.configuration.rules, ...options.rules}
  const suppressions = configuredSuppressions(project)
  const all = ids.length === project.policies.length
  let analyser: Analyser | undefined
  const asked = (whole: boolean): AskedRules => ({
    known: new Set(knownRules),
    was: (rule) =>
      settings[rule] !== 'off' &&
      (all || rule !== needsAll) &&
      (Object.hasOwn(readingRules, rule) || (whole && !(needsAnalyser.has(rule) && !analyser)))
  })
  const accept = (
    findings: readonly WeighedFinding[],
    sources: readonly Source[],
    whole: boolean
  ): WeighedFinding[] => {
    const left = suppress(suppressions.leaveOut(findings), sources, asked(whole))
    return [...leaveOutRetold(left.findings), ...weigh(left.wrong, settings)]
  }
  let finished = false
  const findings = [...project.findings, ...unknownRules(project)]
  return {
    project,
    ids,
    findings: accept([...weigh(findings, settings), ...checkOwnWords(project, settings, all)], project.sources, true),
    *results() {
      if (hasErrors(findings)) return
      const languages = createLanguageMeans(project.languages.translator, loadLexicons())
      analyser = options.apertium === false ? undefined : openAnalyser(project, ids, languages)
      for (const id of ids) {
        const loaded = loadPolicy(project.root, id, project.languages, true)
        const found = checkLoaded(loaded, {project, settings, languages, analyser, today: options.today})
        yield {
          id,
          policy: loaded.policy,
          findings: accept(found, loaded.sources, isCheckable(loaded)),
          sources: loaded.sources
        }
      }
      finished = all
    },
    unused: () => (finished ? weigh(suppressions.unused(), settings) : [])
  }
}

/** A comment about one of these may be of use on another machine. */
const needsAnalyser = new Set(checkRules.filter(({analysed}) => analysed).map(({id}) => id))

/** A comment about this one may be of use where all policies are checked. */
const needsAll: Finding['rule'] = 'unused-word'
