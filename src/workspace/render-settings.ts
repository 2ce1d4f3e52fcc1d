import type {Configuration, Format, FragmentKind} from '../model/configuration.ts'

/** What options and configuration both may say. */
export interface RenderSettings extends Pick<
  Configuration,
  'embedDpv' | 'firstHeading' | 'fragment' | 'ids' | 'messages' | 'out' | 'path' | 'target' | 'theme'
> {
  formats?: readonly Format[] | undefined
  languages?: readonly string[] | undefined
}

/** What the options say of it: a fragment may be asked for without its kind, and files may be written nowhere. */
type Given = Omit<RenderSettings, 'fragment' | 'out'> & {
  fragment?: FragmentKind | boolean | undefined
  out?: string | false | undefined
}

/**
 * What a project is rendered with: what the options say, and where they do not, what the configuration says.
 *
 * @param options the options
 * @param configuration the configuration of the project
 * @returns what either says; what neither says is left to the defaults
 */
export function renderSettings(options: Given, configuration: Configuration): RenderSettings {
  return {
    embedDpv: options.embedDpv ?? configuration.embedDpv,
    firstHeading: options.firstHeading ?? configuration.firstHeading,
    formats: options.formats ?? configuration.formats,
    fragment: fragmentOf(options.fragment) ?? configuration.fragment,
    ids: options.ids ?? configuration.ids,
    languages: options.languages ?? configuration.languages,
    messages: options.messages ?? configuration.messages,
    out: options.out || configuration.out,
    path: options.path ?? configuration.path,
    target: options.target ?? configuration.target,
    theme: options.theme ?? configuration.theme
  }
}

function fragmentOf(given: Given['fragment']): FragmentKind | undefined {
  return typeof given === 'boolean' ? (given ? 'article' : undefined) : given
}
