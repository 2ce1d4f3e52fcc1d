import {Misuse} from '../../diagnostics/misuse.ts'
import type {Policy} from '../../model/policy.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import {checkProject, type CheckProjectOptions} from '../check/check-project.ts'
import {loadPageMeans} from '../check/load-page-means.ts'
import {checkMessagesLanguage} from '../languages/check-messages-language.ts'
import {messagesLanguage} from '../languages/messages-language.ts'
import {createFetchPage, type FetchPage} from '../network/fetch-page.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {addApprovals} from './add-approvals.ts'
import {comparePublished, type ComparisonMeans, type PublishedPage} from './compare-published.ts'
import {countFindings, policyStatus} from './policy-status.ts'
import type {PolicyStatus, PublishedStatus, StatusReport} from './status-report.ts'

/** Which policies are asked about. What is left out comes from the project's configuration, then from the defaults. */
export interface StatusProjectOptions extends CheckProjectOptions {
  /** Pages that are published, to be compared with what the policies say; default: none, and nothing is asked of any network. */
  published?: readonly PublishedPage[] | undefined
  /** The language of names, and of the marks of what is missing; default: as `locales/languages.json` says, bokmål. */
  messages?: string | undefined
  /** Fetches published pages; default: politely, within limits, and from the open internet alone. */
  fetchPage?: FetchPage | undefined
}

/**
 * Say of each policy, in each of its languages, whether it is right, and if not, what is missing.
 *
 * @param options which project, and which published pages
 * @returns how the policies are
 * @throws Misuse when an option or the project's surroundings cannot work, or when a published page cannot be had
 */
export async function statusProject(options: StatusProjectOptions): Promise<StatusReport> {
  const run = checkProject(options)
  const {project, ids} = run
  const {languages, configuration} = project
  checkMessagesLanguage(options.messages, languages)
  const reader = messagesLanguage([options.messages, configuration.messages], languages)
  const policies: PolicyStatus[] = []
  const facts = new Map<string, Policy>()
  const compile = createCompiler()
  for (const checked of run.results()) {
    const loaded = loadPolicy(project.root, checked.id, languages, true)
    if (loaded.policy) facts.set(checked.id, loaded.policy)
    policies.push(addApprovals(policyStatus(checked, loaded, languages, reader), project, compile))
  }
  const shared = countFindings([...run.findings, ...run.unused()])
  const all = policies.length === ids.length ? policies : ids.map(unchecked)
  const seen = await withPublished(all, facts, options, {project, messages: reader})
  return {ok: shared.errors === 0 && seen.every(({ok}) => ok), shared, policies: seen}
}

/** Nothing is known of a policy when what all share is wrong. */
function unchecked(id: string): PolicyStatus {
  const found = countFindings([])
  const shared = {...found, unshownFacts: [], openQuestions: 0, otherErrors: 0}
  return {id, ok: false, checked: false, found, shared, unreadableApprovals: [], languages: []}
}

/** Look at what is published, one page after the other. */
async function withPublished(
  policies: readonly PolicyStatus[],
  facts: ReadonlyMap<string, Policy>,
  {published = [], fetchPage = createFetchPage()}: StatusProjectOptions,
  {project, messages}: Pick<ComparisonMeans, 'messages' | 'project'>
): Promise<readonly PolicyStatus[]> {
  const pages = published.map((page) => ({page, id: policyOf(page, policies, facts)}))
  if (pages.length === 0) return policies
  const means = loadPageMeans(project.languages)
  const found = new Map<string, PublishedStatus>()
  for (const {page, id} of pages) {
    const languages = facts.get(id)?.languages ?? []
    const {language, status} = await comparePublished(page, id, languages, {project, means, fetchPage, messages})
    const place = `${id} ${language}`
    if (found.has(place)) throw new Misuse('published-twice', {address: page.address, id, language})
    found.set(place, status)
  }
  return policies.map((policy) => addPublished(policy, found))
}

/** The only policy that is asked about, or the one that says that it is published there. */
function policyOf(
  {address}: PublishedPage,
  policies: readonly PolicyStatus[],
  facts: ReadonlyMap<string, Policy>
): string {
  const readable = policies.filter(({id}) => facts.has(id))
  const known = readable.filter(({id}) => Object.values(facts.get(id)!.publication?.addresses ?? {}).includes(address))
  const chosen = policies.length === 1 ? policies : known
  if (chosen.length !== 1) throw new Misuse('published-policy', {address, expected: policies.map(({id}) => id)})
  const [{id}] = chosen as [PolicyStatus]
  if (!facts.has(id)) throw new Misuse('published-unreadable', {address, id})
  return id
}

function addPublished(policy: PolicyStatus, found: ReadonlyMap<string, PublishedStatus>): PolicyStatus {
  const languages = policy.languages.map((status) => {
    const published = found.get(`${policy.id} ${status.language}`) ?? null
    return {...status, published, ok: status.ok && (published?.ok ?? true)}
  })
  return {...policy, languages, ok: policy.ok && languages.every(({ok}) => ok)}
}
