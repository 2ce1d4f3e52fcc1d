import {
  defaultFormats,
  noneOfIt,
  type Configuration,
  type Format,
  type FragmentKind
} from '../../model/configuration.ts'
import type {RenderProjectOptions} from './render-project-options.ts'

/** What options and configuration both may say. */
export interface RenderSettings extends Pick<
  Configuration,
  'embedDpv' | 'firstHeading' | 'fragment' | 'ids' | 'messages' | 'out' | 'path' | 'target' | 'theme'
> {
  formats: readonly Format[]
  languages?: readonly string[] | undefined
}

/** What is written for a site generator, which makes the pages itself, where neither the options nor the configuration say. */
const targetFormats = ['md'] as const

/**
 * What a project is rendered with: what the options say, and where they do not, what the configuration says.
 *
 * @param options the options
 * @param configuration the configuration of the project
 * @returns what either says; what neither says is left to the defaults
 */
export function renderSettings(options: RenderProjectOptions, configuration: Configuration): RenderSettings {
  const target = options.target === undefined ? configuration.target : valueOf(options.target)
  return {
    embedDpv: options.embedDpv ?? configuration.embedDpv,
    firstHeading: options.firstHeading ?? configuration.firstHeading,
    // To name one twice is no more than to name it.
    formats: [
      ...new Set(options.formats ?? configuration.formats ?? (target === undefined ? defaultFormats : targetFormats))
    ],
    fragment: options.fragment === undefined ? configuration.fragment : fragmentOf(options.fragment),
    ids: options.ids ?? configuration.ids,
    languages: options.languages ?? configuration.languages,
    messages: options.messages ?? configuration.messages,
    out: options.out || configuration.out,
    path: options.path ?? configuration.path,
    target,
    theme: options.theme ?? configuration.theme
  }
}

function fragmentOf(given: NonNullable<RenderProjectOptions['fragment']>): FragmentKind | undefined {
  return given === true ? 'article' : valueOf<FragmentKind>(given)
}

function valueOf<T extends string>(given: T | typeof noneOfIt | false): T | undefined {
  return given === false || given === noneOfIt ? undefined : given
}
