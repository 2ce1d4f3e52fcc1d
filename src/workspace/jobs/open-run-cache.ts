import path from 'node:path'
import {openCache} from '../cache/open-cache.ts'
import type {RenderCache} from '../cache/render-cache.ts'
import {stampShared} from '../cache/shared-files.ts'
import type {PreparedRender} from '../render/prepare-render.ts'
import type {RunOptions} from './run-options.ts'
import {runSettings} from './run-settings.ts'

/**
 * Look at what all policies share before it is read, so that a cache can tell whether it changed meanwhile.
 *
 * @param options how the work is done
 * @returns called with what was prepared from it; opens the cache, where there is to be one
 */
export function openRunCache(options: RunOptions): (prepared: PreparedRender) => RenderCache | undefined {
  const root = path.resolve(options.root ?? '.')
  // What is piped in has no files to know it by.
  const isOff = options.cache === false || options.document !== undefined
  const shared = isOff ? '' : stampShared(root)
  return ({project, out, options: render, messages}) => {
    const {cache: folder} = runSettings(options, project.configuration, project.root)
    if (isOff || folder === undefined) return undefined
    const {check} = options
    return openCache({folder, out: check ? undefined : out, project, render, messages, shared, readOnly: check})
  }
}
