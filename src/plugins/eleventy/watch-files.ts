import path from 'node:path'
import {configurationNames} from '../../workspace/project/load-configuration.ts'
import {projectFolders} from '../../workspace/project/project-inputs.ts'
import type {EleventyConfiguration} from './eleventy-configuration.ts'

/**
 * Let Eleventy watch the files of a project, and take none of them for a page of the site.
 *
 * @param eleventy the configuration of the site
 * @param root the folder of the project, absolute
 */
export function watchFiles(eleventy: EleventyConfiguration, root: string): void {
  const seen = (name: string): string => asSeen(path.join(root, name))
  // Patterns and no names: of several things that are not there, chokidar waits for one alone, and in vain for the others.
  eleventy.addWatchTarget(seen(`${either(projectFolders)}/**`))
  eleventy.addWatchTarget(seen(either(configurationNames)))
  eleventy.ignores.add(seen('policies/**'))
}

/** A pattern for names. */
function either(names: readonly string[]): string {
  return `{${names.join()}}`
}

/** A path as Eleventy has those of files that change: from the working directory, or absolute where it lies outside. */
function asSeen(file: string): string {
  const relative = path.relative('', file)
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative)
  return isOutside ? file.split(path.sep).join('/') : `./${relative.split(path.sep).join('/')}`
}
