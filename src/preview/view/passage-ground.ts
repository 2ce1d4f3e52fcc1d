import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {projectWordsId} from '../../workspace/policy/policy-id.ts'
import {loadWordingStates} from '../../workspace/wording/load-passage-states.ts'
import {policyWording} from '../../workspace/wording/policy-wording.ts'
import {projectWording} from '../../workspace/wording/project-wording.ts'
import type {Wording} from '../../workspace/wording/wording.ts'
import type {PassageDetail} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'

/** Where the words of a key come from. */
export type PassageGround =
  | {
      layer: Exclude<PassageDetail['layer'], 'standard'>
      wording: Wording
      /** Every passage of the words, in every language. */
      statuses: readonly PassageStatus[]
    }
  /** The product has them, and nobody changes them here. */
  | {layer: 'standard'}

/**
 * Find out where the words of a key come from: the strongest layer that has it in any language.
 *
 * @param key the key
 * @param live the policy whose page they are seen in
 * @param session the project
 * @returns the words that the key is among
 */
export function passageGround(key: string, {loaded, analysis}: LivePolicy, {project}: Session): PassageGround {
  const statuses = analysis?.statuses ?? []
  const isOwn = [...(loaded?.words.values() ?? [])].some((bundle) => bundle.has(key))
  if (loaded && (isOwn || statuses.some((one) => one.key === key)))
    return {layer: 'policy', wording: policyWording(loaded), statuses}
  const isShared = [...project.languages.own.values()].some((bundle) => bundle.has(key))
  const wording = isShared ? projectWording(project) : undefined
  return wording
    ? {layer: 'project', wording, statuses: loadWordingStates(project, wording).statuses}
    : {layer: 'standard'}
}

/**
 * Say whose words are saved.
 *
 * @param ground where they come from
 * @returns the policy, or `locales`; undefined when nobody changes them here
 */
export function ownerOf(ground: PassageGround): string | undefined {
  if (ground.layer === 'standard') return undefined
  return ground.layer === 'project' ? projectWordsId : ground.wording.id
}
