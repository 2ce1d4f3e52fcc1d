import {isPackage} from '../languages/load-languages.ts'
import {packageVersion} from '../product/package-version.ts'
import type {PreparedRender} from '../render/prepare-render.ts'
import {contextDigest} from './context-digest.ts'
import {digestShared} from './shared-files.ts'

/**
 * Name what all parts of a project must be made with: the version of the product, the options, and what policies share. The runtime does
 * not count, since machines of one build may differ in it.
 *
 * @param prepared the project, the options as they were settled, and the language of the marks of a draft
 * @returns SHA-256 of it
 */
export function partDigest({
  project: {root},
  options: render,
  messages
}: Pick<PreparedRender, 'messages' | 'options' | 'project'>): string {
  const made = {product: packageVersion(), shared: digestShared(root), runtime: ''}
  return contextDigest({render, messages, standard: isPackage(root), ...made})
}
