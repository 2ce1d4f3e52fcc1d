import type {LivePolicy, LiveSite} from './live-site.ts'
import {showPolicy, type ShownPolicy, type ShownVersion} from './shown-version.ts'

/** The declarations of a site, as templates know them. */
export interface SiteData {
  /** The policies, sorted by id. */
  policies: readonly ShownPolicy[]
  /** The same by id. */
  byId: Readonly<Record<string, ShownPolicy>>
}

/** Tells templates of the declarations as they are now. */
export interface DataOfSite {
  all(): SiteData
  version(id: string, language: string): {policy: ShownPolicy; version: ShownVersion} | undefined
}

/**
 * Make what tells templates of the declarations of a site.
 *
 * @param site the declarations
 * @param hasPages whether the site has a page for each version
 * @returns what is asked for them; of a policy that did not change the data stay the same
 */
export function createDataOfSite(site: LiveSite, hasPages: boolean): DataOfSite {
  const shown = new WeakMap<LivePolicy, ShownPolicy>()
  const show = (policy: LivePolicy): ShownPolicy => {
    const made = shown.get(policy) ?? showPolicy(policy, site.site.project, hasPages)
    shown.set(policy, made)
    return made
  }
  return {
    all() {
      const policies = site.policies.map(show)
      // Eleventy copies data for every page, but for what is frozen: pages times policies would be far too much.
      return Object.freeze({policies, byId: Object.fromEntries(policies.map((policy) => [policy.id, policy]))})
    },
    version(id, language) {
      const found = site.policy(id)
      const policy = found && show(found)
      const version = policy?.versions.find((one) => one.language === language)
      return policy && version && {policy, version}
    }
  }
}
