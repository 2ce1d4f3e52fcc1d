import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {Source} from '../../source/source.ts'
import {partDigest} from '../cache/part-digest.ts'
import type {OutputFile} from '../disk/write-together.ts'
import {openManifest, type ManifestRun} from '../manifest/open-manifest.ts'
import type {RemovedFiles} from '../manifest/remove-earlier.ts'
import {readShard} from '../project/choose-shard.ts'
import type {RenderProjectOptions} from '../render/render-project-options.ts'
import {renderProject, type ProjectRun} from '../render/render-project.ts'
import type {PolicyResult} from '../render/settle-policy.ts'
import type {RunOptions} from './run-options.ts'
import {runSettings} from './run-settings.ts'

/** How a project is rendered. What is left out comes from the project's configuration, then from the defaults. */
export interface RenderOptions extends RenderProjectOptions, Pick<RunOptions, 'clean'> {}

/** What became of a project, and of what an earlier run wrote and this one does not. */
export interface RenderReport extends RemovedFiles {
  /** Whether every policy was made. */
  ok: boolean
  /** Each policy with its files and findings, sorted by id. */
  policies: readonly PolicyResult[]
  /** What pages need besides: the style sheet of the theme and its images, relative to the output folder. */
  assets: readonly OutputFile[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
  /** The files that these are in, for places. */
  sources: readonly Source[]
}

/**
 * Render the policies of a project, and tell in the output folder what was written, as the program does.
 *
 * @param options which project, and how; default: everything in the working directory, written to `dist`
 * @returns the files that were made, with their content, and everything that is wrong
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export async function render(options: RenderOptions = {}): Promise<RenderReport> {
  const run = renderProject(options)
  const {assets, findings, project} = run
  const manifest = manifestOf(run, options)
  const policies: PolicyResult[] = []
  try {
    for await (const {result, outcome} of run.results()) {
      policies.push(result)
      if (outcome) manifest?.add(outcome)
    }
  } catch (error) {
    manifest?.abandon()
    throw error
  }
  const {clean} = runSettings(options, project.configuration, project.root)
  const {removed, kept, linked} = (await manifest?.close(clean)) ?? {removed: [], kept: [], linked: []}
  return {
    ok: !hasErrors(findings) && policies.every((policy) => !hasErrors(policy.findings)),
    policies,
    assets,
    findings,
    sources: project.sources,
    removed,
    kept,
    linked
  }
}

/** Nothing is written down of what is no policy of a project, or where nothing is written. */
function manifestOf(run: ProjectRun, {shard}: RenderOptions): ManifestRun | undefined {
  const {project, out, ids, assets, findings, unfinished} = run
  if (unfinished === undefined || hasErrors(findings)) return undefined
  const part = shard === undefined ? {} : {shard: readShard(shard), made: partDigest(run)}
  const {root, policies} = project
  return openManifest({out, root, ids, assets, ...part, policies, unfinished})
}
