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

/** The plugin (https://vite.dev/guide/api-plugin). */
export interface VitePlugin {
  name: string
  enforce: 'pre'
  configResolved(configuration: {root: string}): void
  configureServer(server: {watcher: {add(files: string | readonly string[]): unknown}}): void
  buildStart(this: Pick<BuildContext, 'addWatchFile'>): void
  resolveId: FilteredHook<(source: string, importer?: string) => string | undefined>
  load: FilteredHook<
    (this: BuildContext, id: string) => {code: string; map: {mappings: ''}; moduleSideEffects: false} | undefined
  >
  watchChange(file: string): void
  hotUpdate<M extends GraphModule>(this: HotContext<M>, change: {file: string; modules: readonly M[]}): M[] | undefined
}
