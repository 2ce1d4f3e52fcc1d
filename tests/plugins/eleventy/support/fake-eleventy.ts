import type {EleventyConfiguration, PersonvernOptions, SiteData} from '../../../../src/eleventy.ts'
import {personvern} from '../../../../src/eleventy.ts'

type Run = Parameters<Parameters<EleventyConfiguration['on']>[1]>[0]

/** A configuration of Eleventy that remembers what a plugin does with it. */
export interface FakeEleventy {
  /** Names of virtual templates. */
  templates: string[]
  /** Files and folders that are watched. */
  watched: string[]
  ignores: Set<string>
  /** What was said, with how it was said. */
  said: string[]
  /** The global data, by name, as they are now. */
  data(name?: string): SiteData
  /** What a template knows of itself. */
  page(template: string): Record<string, unknown>
  /** The HTML of a template. */
  content(template: string): string
  /** Whether a template is made again when a file changed, in a build of what changed alone. */
  isMadeAgain(template: string, file: string, isLayout?: boolean): boolean
  /** Begin to build. */
  build(run?: Partial<Run>): void
  /** End what was begun. */
  end(): void
}

/**
 * Give a plugin the configuration of a site.
 *
 * @param options the options of the plugin
 * @returns what it did, and what it does when the site is built
 */
export function configure(options: PersonvernOptions): FakeEleventy {
  const listeners = new Map<string, (argument: never) => void>()
  const globals = new Map<string, () => unknown>()
  const made: Pick<FakeEleventy, 'ignores' | 'said' | 'templates' | 'watched'> = {
    templates: [],
    watched: [],
    ignores: new Set(),
    said: []
  }
  let extension: Parameters<EleventyConfiguration['addExtension']>[1] | undefined
  const eleventy: EleventyConfiguration = {
    ignores: made.ignores,
    logger: {message: (text, type) => made.said.push(`${type}: ${text}`)},
    addExtension: (_, added) => (extension = added),
    addGlobalData: (name, data) => globals.set(name, data),
    addTemplate: (place) => made.templates.push(place),
    addTemplateFormats: () => undefined,
    addWatchTarget: (target) => made.watched.push(target),
    on: (event: string, listener: (argument: never) => void) => listeners.set(event, listener)
  }
  personvern(eleventy, options)
  const virtualTemplates = Object.fromEntries(made.templates.map((place) => [place, {inputPath: place, content: ''}]))
  const emit = (event: string, argument: unknown): void => listeners.get(event)?.(argument as never)
  const all: Run = {runMode: 'serve', incremental: false}
  return {
    ...made,
    get templates() {
      return Object.keys(virtualTemplates)
    },
    data: (name = 'personvern') => globals.get(name)!() as SiteData,
    page: (template) => extension!.getData(`./content/${template}`) as Record<string, unknown>,
    content: (template) => extension!.compile('', `./content/${template}`)(),
    isMadeAgain: (template, file, isLayout = false) =>
      extension!.isIncrementalMatch.call(
        {
          inputPath: `./content/${template}`,
          isFullTemplate: !isLayout,
          isFileRelevantToInputPath: isLayout,
          doesFileHaveDependencies: isLayout
        },
        file
      ),
    build: (run) => {
      emit('eleventy.config', {getConfig: () => ({virtualTemplates})})
      emit('eleventy.before', {...all, ...run})
    },
    end: () => emit('eleventy.after', all)
  }
}
