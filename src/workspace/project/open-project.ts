import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {type Configuration, noneOfIt} from '../../model/configuration.ts'
import type {Source} from '../../source/source.ts'
import type {Environment} from '../../template/create-environment.ts'
import {isFolder} from '../disk/list-names.ts'
import {loadLanguages, type Languages} from '../languages/load-languages.ts'
import {listPolicies} from '../policy/load-policy.ts'
import {refuseReservedIds} from '../policy/policy-id.ts'
import {listThemes} from '../themes/list-themes.ts'
import {checkConfiguration} from './check-configuration.ts'
import {projectOfOthers} from './find-root.ts'
import {loadConfiguration} from './load-configuration.ts'
import {listTargets} from './load-target.ts'
import {loadTemplates} from './load-templates.ts'

/** A folder with policies, and what it lays over the product's bundles and templates. */
export interface Project {
  /** The folder. */
  root: string
  /** The ids of its policies, sorted. */
  policies: readonly string[]
  configuration: Configuration
  /** The file of the configuration, for findings; absent when there is none. */
  configurationFile: string | undefined
  languages: Languages
  environment: Environment
  /** Whether bundles and templates are the product's own alone. */
  standard: boolean
  /** Files that are not a policy's own, for places. */
  sources: readonly Source[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
}

/**
 * Open a project.
 *
 * @param folder the folder that has `policies/`
 * @param known the ids of its policies, where they need not be looked for; default: they are
 * @returns the project
 * @throws Misuse when there is no such folder, no policy in it, or a policy is called what the project's own words are
 */
export function openProject(folder: string, known?: readonly string[]): Project {
  const root = path.resolve(folder)
  if (!isFolder(root)) throw new Misuse('no-root', {folder})
  const policies = known ?? listPolicies(root)
  if (policies.length === 0) throw withoutPolicies(root, folder)
  refuseReservedIds(policies)
  const {configuration, source, findings} = loadConfiguration(root)
  const languages = loadLanguages(root)
  const templates = loadTemplates(root)
  return {
    root,
    policies,
    configuration,
    configurationFile: source?.file,
    languages,
    environment: templates.environment,
    standard: languages.sources.length === 0 && templates.standard,
    sources: [...(source ? [source] : []), ...languages.sources],
    findings: [
      ...findings,
      ...(source ? checkConfiguration({configuration, file: source.file, languages, policies, ...namesOf(root)}) : []),
      ...languages.findings,
      ...templates.findings
    ]
  }
}

/** Why there is nothing to work with: where somebody else's project lies above, that is why it was not taken. */
function withoutPolicies(root: string, folder: string): Misuse {
  const other = projectOfOthers(root)
  return other === undefined ? new Misuse('no-policies', {folder}) : new Misuse('project-of-others', {folder, other})
}

/** What a configuration may name of what a project and the product have. */
function namesOf(root: string): {themes: string[]; targets: string[]} {
  return {themes: [...listThemes(root), noneOfIt], targets: listTargets(root)}
}
