import {listPolicies} from '../../workspace/policy/load-policy.ts'
import {chooseIds} from '../../workspace/project/choose-ids.ts'
import {stampProject, type ProjectStamps} from '../../workspace/project/stamp-project.ts'
import {openSite, type Site, type SiteChoice, type SiteForm, type SiteOptions, type SitePolicy} from '../open-site.ts'

/** What a site shows of a project. */
export type LiveSiteOptions = SiteChoice & SiteForm & SiteOptions

/** A policy that a site shows. */
export interface LivePolicy extends SitePolicy {
  /** Whether it cannot be made as its files are now; its versions are then those that it had last. */
  stopped: boolean
}

/** The declarations of a site, which follow the files that they are made from. */
export interface LiveSite {
  /** The project and what says messages, as they were last. */
  readonly site: Site
  /** The policies that it shows, sorted by id. */
  readonly policies: readonly LivePolicy[]
  /** One of them. */
  policy(id: string): LivePolicy | undefined
  /** The ids of policies that are others than when the site was last written. */
  readonly changed: ReadonlySet<string>
  /**
   * Look at the files, and render again what is made from others than before.
   *
   * @throws Misuse when an option or the project's surroundings cannot work; what was shown is kept
   */
  refresh(): void
  /** Say that everything as it is now has been written. */
  written(): void
}

/**
 * Open the declarations of a site.
 *
 * @param options which project, and how it is rendered
 * @returns the declarations
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function createLiveSite(options: LiveSiteOptions): LiveSite {
  const changed = new Set<string>()
  let shown = new Map<string, LivePolicy>()
  // Before the site is opened: what changes meanwhile is seen the next time.
  let stamps = stampProject(options.root)
  let site = openSite(options)
  const refresh = (): void => {
    const now = stampProject(options.root)
    const ids = chooseIds(options.policies, listPolicies(options.root))
    const isShared = now.shared !== stamps.shared || changedPolicies(stamps, now).some((id) => site.changesShared(id))
    if (isShared) site = openSite(options)
    const next = new Map(
      ids.map((id): [string, LivePolicy] => {
        const before = shown.get(id)
        if (before && !isShared && now.policies.get(id) === stamps.policies.get(id)) return [id, before]
        return [id, keepLast(site.render(id, options), before)]
      })
    )
    noteChanges(shown, next, changed)
    shown = next
    stamps = now
  }
  refresh()
  return {
    get site() {
      return site
    },
    get policies() {
      return [...shown.values()]
    },
    policy: (id) => shown.get(id),
    changed,
    refresh,
    written: () => changed.clear()
  }
}

/** A policy that cannot be made now is shown as it was. */
function keepLast(made: SitePolicy, before: LivePolicy | undefined): LivePolicy {
  const stopped = made.versions.length === 0 && made.messages.some(({severity}) => severity === 'error')
  return {...made, stopped, versions: (stopped && before?.versions) || made.versions}
}

/** The policies whose files were written, made or removed. */
function changedPolicies({policies: before}: ProjectStamps, {policies: now}: ProjectStamps): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id))
}

/** Note which policies are others than they were: all of them, when what pages may say of other policies is. */
function noteChanges(
  before: ReadonlyMap<string, SitePolicy>,
  now: ReadonlyMap<string, SitePolicy>,
  changed: Set<string>
): void {
  const told = (policies: ReadonlyMap<string, SitePolicy>): string => [...policies.values()].map(listing).join('\n')
  const all = told(before) !== told(now)
  for (const [id, {versions}] of now) {
    const last = before.get(id)?.versions
    if (all || (versions !== last && JSON.stringify(versions) !== JSON.stringify(last))) changed.add(id)
  }
}

/** What other pages of a site say of a policy: which versions it has, where they are, and what they are called. */
function listing({id, versions}: SitePolicy): string {
  return JSON.stringify([
    id,
    versions.map(({language, place, page}) => [
      language,
      place,
      page.title,
      page.description,
      page.updated,
      page.address
    ])
  ])
}
