import {render} from '../../../src/workspace/jobs/render.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'
import {projectRoot} from './site.ts'

/** A page as it would be written. */
export interface RenderedPage {
  policy: string
  language: string
  format: string
  path: string
  content: string
}

/**
 * Render pages of the product's own policies, and write nothing.
 *
 * @param options which, and how; default: all policies, HTML alone
 * @returns the pages
 */
export async function renderedPages(options: Omit<RenderProjectOptions, 'out'> = {}): Promise<RenderedPage[]> {
  const report = await render({root: projectRoot, formats: ['html'], ...options, out: false})
  if (!report.ok) throw new Error(`Not rendered: ${JSON.stringify(report.policies.flatMap(({findings}) => findings))}`)
  return report.policies.flatMap(({id, files}) =>
    files.map(({language, format, path, content}) => ({policy: id, language, format, path, content: String(content)}))
  )
}
