import path from 'node:path'
import type {Configuration} from '../../model/configuration.ts'
import type {RunOptions} from './run-options.ts'

/** How the work of a run is done. */
export interface RunSettings {
  /** How many policies are made at the same time; undefined when nobody says. */
  jobs: number | undefined
  /** The folder that pages are remembered in, absolute; undefined for none. */
  cache: string | undefined
  clean: boolean
}

/**
 * How the work of a run is done: as the options say, and where they do not, as the configuration says.
 *
 * @param options the options
 * @param configuration the configuration of the project
 * @param root the folder of the project
 * @returns what either says
 */
export function runSettings(options: RunOptions, configuration: Configuration, root: string): RunSettings {
  const cache = options.cache ?? configuration.cache
  return {
    jobs: options.jobs ?? configuration.jobs,
    cache: cache === undefined || cache === false ? undefined : path.resolve(root, cache),
    clean: options.clean ?? configuration.clean ?? false
  }
}
