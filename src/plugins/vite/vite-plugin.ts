/*
 * As much of Vite as is used, the same in every version from 6 on: sites bring their own, and Astro brings another than plain sites do.
 */

/** What a build is told of what is wrong (https://rollupjs.org/plugin-development/#this-error). */
export interface BuildMessage {
  message: string
  /** The file at fault, absolute. */
  id?: string
  loc?: {file: string; line: number; column: number}
}

/** What hooks of a build can call. */
export interface BuildContext {
  error(message: BuildMessage): never
  warn(message: BuildMessage): void
  addWatchFile(file: string): void
}

/** A module of the server's graph. */
export interface GraphModule {
  id: string | null
}

/** What the hook of hot reloading can see. */
export interface HotContext<M extends GraphModule> {
  environment: {moduleGraph: {idToModuleMap: ReadonlyMap<string, M>}}
}

/** A hook that is called for some ids alone. Versions before 6.3 know no filter and call it for all. */
interface FilteredHook<T> {
  filter: {id: RegExp}
  handler: T
}

/** What the plugin says of itself to others of its name. */
export interface PluginApi {
  /** The folder that has `policies/`, absolute; undefined until Vite has read its configuration. */
  root: string | undefined
}

/** Any plugin of a site. */
export interface OtherPlugin {
  name: string
  api?: unknown
}

/** The plugin (https://vite.dev/guide/api-plugin). */
export interface VitePlugin {
  name: string
  enforce: 'pre'
  api: PluginApi
  configResolved(configuration: {root: string; plugins?: readonly OtherPlugin[]}): void
  configureServer(server: {watcher: {add(files: string | readonly string[]): unknown}}): void
  buildStart(this: Pick<BuildContext, 'addWatchFile'>): void
  resolveId: FilteredHook<(source: string, importer?: string) => string | undefined>
  load: FilteredHook<
    (this: BuildContext, id: string) => {code: string; map: {mappings: ''}; moduleSideEffects: false} | undefined
  >
  watchChange(file: string): void
  hotUpdate<M extends GraphModule>(this: HotContext<M>, change: {file: string; modules: readonly M[]}): M[] | undefined
}
