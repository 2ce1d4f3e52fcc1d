import path from 'node:path'
import {belongsTo} from '../../workspace/project/project-files.ts'
import type {
  EleventyConfiguration,
  EleventyDependency,
  EleventyRun,
  ReadConfiguration
} from './eleventy-configuration.ts'
import type {LiveSite} from './live-site.ts'
import {pageData} from './page-data.ts'
import type {DataOfSite} from './site-data.ts'

/** How pages are added. */
export interface PagesOptions {
  root: string
  /** The name of the folder of the pages, and of their format. */
  name: string
  layout: string | undefined
}

/** Adds pages for versions that have come since Eleventy read its configuration; gives the names of those that cannot be added now. */
export type AddNewPages = (run: EleventyRun) => readonly string[]

/** What a page knows whose version is no more. */
const gone = {permalink: false, eleventyExcludeFromCollections: true}

/**
 * Give a site a page for each version of its declarations: virtual templates in a format of their own, which no template engine runs.
 *
 * @param eleventy the configuration of the site
 * @param site the declarations
 * @param data what tells of them
 * @param options the folder of the project, the name and the layout
 * @returns what adds pages for versions that have come since
 */
export function addPages(
  eleventy: EleventyConfiguration,
  site: LiveSite,
  data: DataOfSite,
  {root, name, layout}: PagesOptions
): AddNewPages {
  eleventy.addTemplateFormats(name)
  eleventy.addExtension(name, {
    outputFileExtension: 'html',
    compileOptions: {cache: false, permalink: 'raw'},
    getData(inputPath) {
      const found = data.version(...namesIn(inputPath))
      return found ? pageData(found.policy, found.version, layout) : gone
    },
    compile: (_, inputPath) => () => data.version(...namesIn(inputPath))?.version.html ?? '',
    isIncrementalMatch(file) {
      const [id] = namesIn(this.inputPath)
      return site.changed.has(id) || (!isOfProject(root, file) && isRelevant(this))
    }
  })
  const added = new Set<string>()
  const missing = (): string[] =>
    site.policies
      .flatMap(({id, versions}) => versions.map(({language}) => `${name}/${id}/${language}.${name}`))
      .filter((place) => !added.has(place))
  for (const place of missing()) {
    eleventy.addTemplate(place, '')
    added.add(place)
  }
  let read: ReadConfiguration | undefined
  eleventy.on('eleventy.config', (now) => (read = now))
  return ({incremental}) => {
    const late = missing()
    // An incremental build fails over templates that are no files and were not there when it began.
    if (!read || incremental) return late
    // Eleventy has read its configuration when policies come while it watches, and does not look into it for templates again.
    for (const place of late) {
      read.getConfig().virtualTemplates[place] = {inputPath: place, content: ''}
      added.add(place)
    }
    return []
  }
}

/** The policy and the language of a template. */
function namesIn(inputPath: string): [policy: string, language: string] {
  const {dir, name} = path.posix.parse(inputPath)
  return [path.posix.basename(dir), name]
}

/** Whether pages of declarations are made from a file; which of them are others after a change of it is known. */
function isOfProject(root: string, file: string): boolean {
  return belongsTo(path.relative(root, path.resolve(file)).split(path.sep).join('/')) !== undefined
}

/** What Eleventy decides for formats that do not decide themselves: a layout or data of the site may be in any page. */
function isRelevant({
  isFileRelevantToInputPath,
  doesFileHaveDependencies,
  isFullTemplate
}: EleventyDependency): boolean {
  return isFileRelevantToInputPath || (!doesFileHaveDependencies && !isFullTemplate)
}
