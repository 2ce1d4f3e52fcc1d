import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {chooseIds} from '../../workspace/project/choose-ids.ts'
import {ownLanguageName} from '../../workspace/project/own-language-name.ts'
import {policyFiles, sharedFiles} from '../../workspace/project/project-files.ts'
import type {HeldSite} from '../hold-site.ts'
import type {SitePolicy, SiteVersion} from '../open-site.ts'
import {scheme, type ModuleRequest} from './module-request.ts'
import {listVersion, writeListModule, writePolicyModule, type ListedPolicy} from './policy-module.ts'

/** A module of declarations, or why there is none. */
export interface LoadedModule {
  /** Its text; undefined when something may not be published. */
  code: string | undefined
  /** The policy that may not be published. */
  refused: SitePolicy | undefined
  /** What is wrong. */
  messages: readonly ReportMessage[]
  /** The files that it is made from, absolute. */
  files: readonly string[]
}

/**
 * Make what an import asks for.
 *
 * @param site the project
 * @param request what is asked for
 * @returns the module
 * @throws Misuse when there is no such policy, no such language, or the project cannot be opened
 */
export function loadModule(site: HeldSite, request: ModuleRequest): LoadedModule {
  return request.policy === '' ? loadList(site, request) : loadPolicy(site, request)
}

function loadPolicy(site: HeldSite, request: ModuleRequest): LoadedModule {
  const [id = ''] = chooseIds([request.policy], site.now().project.policies)
  const policy = site.policy(id, request.form)
  const version = isRefused(policy) ? undefined : chooseVersion(policy.versions, request)
  return {
    code: version && writePolicyModule(version, listPolicy(site, policy).languages, request.format),
    refused: version ? undefined : policy,
    messages: policy.messages,
    files: filesOf(site, [id])
  }
}

function loadList(site: HeldSite, {module}: ModuleRequest): LoadedModule {
  const {policies: ids} = site.now().project
  const rows = ids.map((id) => site.keep(id, () => rowOf(site, id)))
  const query = new URLSearchParams(module.slice(scheme.length))
  const importOf = (id: string, language: string): string =>
    `${scheme}${id}?${new URLSearchParams([['language', language], ...query]).toString()}`
  const refused = rows.find((row) => row.refused)?.refused
  return {
    code: refused
      ? undefined
      : writeListModule(
          rows.map(({listed}) => listed),
          importOf
        ),
    refused,
    messages: rows.flatMap(({messages}) => messages),
    files: filesOf(site, ids)
  }
}

/** What the list needs of a policy, without its texts. */
function rowOf(site: HeldSite, id: string): Pick<LoadedModule, 'messages' | 'refused'> & {listed: ListedPolicy} {
  const policy = site.policy(id, {})
  return {
    listed: listPolicy(site, policy),
    messages: policy.messages,
    refused: isRefused(policy) ? policy : undefined
  }
}

function isRefused({versions, messages}: SitePolicy): boolean {
  return versions.length === 0 && messages.some(({severity}) => severity === 'error')
}

/** The version that is asked for; a policy with one language needs no more than its name. */
function chooseVersion(versions: readonly SiteVersion[], {module, policy, language}: ModuleRequest): SiteVersion {
  const expected = versions.map((version) => version.language)
  const [first] = versions
  if (language === undefined && versions.length === 1) return first!
  if (language === undefined) throw new Misuse('module-which-language', {policy, module, expected})
  const version = versions.find((one) => one.language === language)
  if (version) return version
  const suggestion = nearest(language, expected)
  throw new Misuse('module-language', {
    policy,
    actual: language,
    expected,
    ...(suggestion && {nearest: suggestion})
  })
}

function listPolicy(site: HeldSite, {id, versions}: SitePolicy): ListedPolicy {
  const {project} = site.now()
  return {id, languages: versions.map((version) => listVersion(version, ownLanguageName(project, version.language)))}
}

function filesOf({root}: HeldSite, ids: readonly string[]): string[] {
  return [...sharedFiles(root), ...ids.flatMap((id) => policyFiles(root, id))].map((file) => path.join(root, file))
}
