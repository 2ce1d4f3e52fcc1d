import type {Configuration} from '../../model/configuration.ts'
import type {Renaming} from './renaming.ts'
import type {Spot} from './replace-spots.ts'
import {offsetOf, stepInKey, stepInPath} from './step-in-key.ts'

/**
 * Find where the configuration of a project names an id: in keys of findings that it accepts.
 *
 * @param configuration the configuration
 * @param folder the folder of the policy, relative to the project
 * @param renaming what is renamed
 * @returns the places
 */
export function spotsInConfiguration({ignore = []}: Configuration, folder: string, renaming: Renaming): Spot[] {
  return ignore.flatMap(({file, key}, index): Spot[] => {
    if (key === undefined || !file.startsWith(`${folder}/`)) return []
    const steps = key.split('.')
    const step = (file === `${folder}/policy.yaml` ? stepInPath : stepInKey)(steps, renaming)
    return step === undefined ? [] : [{path: ['ignore', index, 'key'], at: 'value', starts: [offsetOf(steps, step)]}]
  })
}
