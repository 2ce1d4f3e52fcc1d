import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {Compile} from '../../render/create-compiler.ts'
import type {Page, RenderPolicyOptions} from '../forms/language-run.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import {loadPassageStates, loadStoppingStates, type PassageStates} from '../wording/load-passage-states.ts'
import {policyWording} from '../wording/policy-wording.ts'
import {refusedPassages} from '../wording/refused-passages.ts'
import {renderLanguage} from './render-language.ts'

/** A policy, rendered, and everything that is wrong with it. */
export interface RenderedPolicy extends Pick<LoadedPolicy, 'id' | 'sources' | 'findings'> {
  pages: readonly Page[]
}

/**
 * Render a policy of a project. Pages are a pure function of files.
 *
 * @param project the project
 * @param id the policy
 * @param compile remembers texts from one policy to the next
 * @param options languages, formats and how strict to be
 * @returns pages; none when something is wrong that must not be published
 */
export function renderPolicy(
  project: Project,
  id: string,
  compile: Compile,
  options: RenderPolicyOptions
): RenderedPolicy {
  const loaded = loadPolicy(project.root, id, project.languages, options.draft)
  return renderLoaded(project, loaded, compile, options)
}

/**
 * Render a policy whose files have been read.
 *
 * @param project the project
 * @param loaded the policy
 * @param compile remembers texts
 * @param options languages, formats and how strict to be
 * @param states how far its passages have come; default: they are derived
 * @returns pages; none when something is wrong that must not be published
 */
export function renderLoaded(
  project: Project,
  loaded: LoadedPolicy,
  compile: Compile,
  options: RenderPolicyOptions,
  states?: PassageStates
): RenderedPolicy {
  const {policy} = loaded
  const findings = [...loaded.findings]
  const stopped = (): boolean =>
    options.draft ? findings.some((finding) => !drafted.has(finding.rule) && hasErrors([finding])) : hasErrors(findings)
  if (!policy || stopped()) return {pages: [], ...loaded, findings}
  const languages = policy.languages.filter((language) => options.languages?.includes(language) ?? true)
  // Drafts show every state.
  const {statuses, ...known} = states ?? (options.draft ? loadPassageStates : loadStoppingStates)(project, loaded)
  findings.push(...known.findings, ...refusedPassages({statuses}, languages, project, policyWording(loaded)))
  const pages = languages.flatMap((language) =>
    renderLanguage({project, loaded, policy, language, compile, options, findings, statuses})
  )
  return {pages: stopped() ? [] : pages, ...loaded, findings}
}

/** Rules that a draft marks in the text and goes on. */
const drafted = new Set<Finding['rule']>([
  'absent-passage',
  'draft-passage',
  'stale-passage',
  'missing-file',
  'missing-word',
  'unfilled-placeholder',
  'open-question',
  'unknown-placeholder',
  'unknown-section',
  'empty-word'
])
