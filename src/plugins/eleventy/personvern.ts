import {resolve} from 'node:path'
import {explainMisuse} from '../../api/explain-misuse.ts'
import {projectWords} from '../../api/project-words.ts'
import {Misuse, isMisuse} from '../../diagnostics/misuse.ts'
import {isFolder} from '../../workspace/disk/list-names.ts'
import {addPages} from './add-pages.ts'
import type {EleventyConfiguration} from './eleventy-configuration.ts'
import {createLiveSite, type LiveSite} from './live-site.ts'
import {checkOptions, type PersonvernOptions} from './options.ts'
import {defaultPermalink, permalinkPath} from './permalink-path.ts'
import {createDataOfSite} from './site-data.ts'
import {BuildStopped, createTellFindings} from './tell-findings.ts'
import {watchFiles} from './watch-files.ts'

/**
 * The plugin for Eleventy 3: declarations as data and as pages of the site, in every language. A page is the article of a declaration in a
 * layout of the site's own; nothing that it says is run by a template engine.
 *
 * @public
 * @param eleventy the configuration of the site
 * @param options which project, where its pages are, and in which layout; default: the project in the working directory
 * @throws Error when an option or the project's surroundings cannot work; findings stop the build when it runs
 */
export function personvern(eleventy: EleventyConfiguration, options: PersonvernOptions = {}): void {
  const given = (options as PersonvernOptions | null) ?? {}
  const {name = 'personvern', templates = true, layout} = given
  const root = resolve(typeof given.root === 'string' ? given.root : '.')
  const explain = (error: unknown): string => explainOrThrow(error, root, given)
  const site = stopping(explain, () => open(root, options))
  const data = createDataOfSite(site, templates)
  const tellFindings = createTellFindings()
  watchFiles(eleventy, root)
  eleventy.addGlobalData(name, () => data.all())
  const addNewPages = templates ? addPages(eleventy, site, data, {root, name, layout}) : undefined
  eleventy.on('eleventy.before', (run) => {
    const misuse = misuseIn(explain, () => site.refresh())
    tellFindings(site, run, eleventy.logger, misuse)
    const late = addNewPages?.(run) ?? []
    if (late.length > 0)
      eleventy.logger.message(site.site.words.say('eleventy.late', {pages: late.join(', ')}), 'warn', 'yellow', false)
  })
  eleventy.on('eleventy.after', () => site.written())
}

function open(root: string, options: PersonvernOptions): LiveSite {
  checkOptions(options, root)
  if (!isFolder(root)) throw new Misuse('plugin-root', {folder: options.root ?? root})
  const {policies, permalink = defaultPermalink, fragment, firstHeading, theme, draft, messages} = options
  const path = permalinkPath(permalink)
  return createLiveSite({root, policies, path, fragment, firstHeading, theme, draft, messages})
}

/** Say misuse in words; a bug stays a bug. */
function explainOrThrow(error: unknown, root: string, {messages}: PersonvernOptions): string {
  if (!isMisuse(error)) throw error
  return explainMisuse(error, projectWords(root, messages))
}

function stopping<T>(explain: (error: unknown) => string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw new BuildStopped(explain(error))
  }
}

function misuseIn(explain: (error: unknown) => string, run: () => void): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return explain(error)
  }
}
