import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {Source} from '../../source/source.ts'
import {isRefused} from '../outcome/is-refused.ts'
import {createPolicyRenderer} from './create-policy-renderer.ts'
import {createPlaces} from './create-places.ts'
import {prepareRender} from './prepare-render.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {settlePolicy, type RenderedFile} from './settle-policy.ts'

/** One page, or why there is none. */
export interface OnePage {
  /** Absent when something is wrong. */
  page: RenderedFile | undefined
  findings: readonly Finding[]
  /** The files that the findings are in, for places. */
  sources: readonly Source[]
}

/**
 * Render one page and write nothing.
 *
 * @param options which page, and how
 * @returns the page and what is wrong
 * @throws Misuse when it is not exactly one policy, language and format, or the project's surroundings cannot work
 */
export async function renderOnePage(options: RenderProjectOptions): Promise<OnePage> {
  const prepared = prepareRender({...options, out: false})
  const {project, ids, findings, settings} = prepared
  const [id] = ids
  if (id === undefined || ids.length > 1) throw new Misuse('stdout-policy', {count: ids.length})
  if (settings.formats.length > 1) throw new Misuse('stdout-format', {formats: settings.formats})
  if (hasErrors(findings)) return {page: undefined, findings, sources: project.sources}
  const result = await settlePolicy(createPolicyRenderer(prepared)(id), createPlaces(prepared).of(id))
  const all = {findings: [...findings, ...result.findings], sources: [...result.sources, ...project.sources]}
  if (isRefused(result)) return {page: undefined, ...all}
  const [page, ...others] = result.files
  if (!page) throw new Misuse('stdout-no-page', {policy: id, languages: settings.languages ?? []})
  if (others.length > 0) throw new Misuse('stdout-language', {languages: result.files.map(({language}) => language)})
  return {page, ...all}
}
