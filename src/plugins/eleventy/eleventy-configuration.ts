/** What says things to whoever runs Eleventy. */
export interface EleventyLogger {
  message(text: string, type: 'error' | 'warn', color: 'red' | 'yellow', force: boolean): void
}

/** How Eleventy runs. */
export interface EleventyRun {
  /** Once, or again when files change. */
  runMode: 'build' | 'serve' | 'watch'
  /** Whether only that is made which a change of files changes. */
  incremental: boolean
}

/** What is asked of a format of templates (https://www.11ty.dev/docs/languages/custom/). */
export interface EleventyExtension {
  outputFileExtension: string
  compileOptions: {cache: boolean; permalink: 'raw'}
  getData(inputPath: string): object
  compile(this: unknown, content: string, inputPath: string): () => string
  /** Whether a template is made again in an incremental build, when a file changed. */
  isIncrementalMatch(this: EleventyDependency, changedFile: string): boolean
}

/** What Eleventy knows of a template and a file that changed. */
export interface EleventyDependency {
  inputPath: string
  isFullTemplate?: boolean
  isFileRelevantToInputPath: boolean
  doesFileHaveDependencies: boolean
}

/** A template that is no file. */
export interface VirtualTemplate {
  inputPath: string
  content: string
}

/** The configuration of Eleventy when it has been read. */
export interface ReadConfiguration {
  getConfig(): {virtualTemplates: Record<string, VirtualTemplate>}
}

/** What is used of the configuration of Eleventy 3, which is what its plugins are given. */
export interface EleventyConfiguration {
  /** What templates are not looked for in. */
  ignores: Set<string>
  /** What says things, when the configuration has been read. */
  logger: EleventyLogger
  addExtension(name: string, extension: EleventyExtension): void
  addGlobalData(name: string, data: () => unknown): unknown
  addTemplate(inputPath: string, content: string): void
  addTemplateFormats(names: string): void
  addWatchTarget(target: string): void
  on(event: 'eleventy.config', listener: (read: ReadConfiguration) => void): unknown
  on(event: 'eleventy.after' | 'eleventy.before', listener: (run: EleventyRun) => void): unknown
}
