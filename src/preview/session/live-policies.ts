import type {HeldProject} from './hold-project.ts'
import {createLivePolicy, type LivePolicy} from './live-policy.ts'

/** The policies that are being looked at. */
export interface LivePolicies {
  /** A policy, read; undefined when there is none of that name, or it lies outside of the project. */
  policy(id: string): LivePolicy | undefined
  /** One that has been read already. */
  known(id: string): LivePolicy | undefined
  ids(): string[]
  /** Let go of those that are no more, or lie outside of the project now. How many there were. */
  leave(): number
}

/**
 * Look at the policies of a project, each from when it is asked for.
 *
 * @param held the project
 * @param lost called when one that was looked at turns out to lie outside of the project
 * @returns the policies
 */
export function createLivePolicies(held: HeldProject, lost: () => void): LivePolicies {
  const live = new Map<string, LivePolicy>()
  return {
    policy(id) {
      if (!held.now.policies.includes(id)) return undefined
      if (!held.isWithin(id)) {
        if (live.delete(id)) lost()
        return undefined
      }
      const known = live.get(id)
      if (known) return known
      const made = createLivePolicy(id)
      made.reload(held.now)
      live.set(id, made)
      return made
    },
    known: (id) => live.get(id),
    ids: () => [...live.keys()],
    leave() {
      const left = [...live.keys()].filter((id) => !held.now.policies.includes(id) || !held.isWithin(id))
      for (const id of left) live.delete(id)
      return left.length
    }
  }
}
