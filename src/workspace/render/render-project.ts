import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {OutputFile} from '../disk/write-together.ts'
import {announceFiles} from '../manifest/announce-files.ts'
import {pagesOfOthers} from '../manifest/pages-of-others.ts'
import {unfinishedName} from '../manifest/unfinished-file.ts'
import type {Outcome} from '../outcome/outcome.ts'
import type {Project} from '../project/open-project.ts'
import {createPageWriter} from './create-page-writer.ts'
import {createPolicyRenderer} from './create-policy-renderer.ts'
import {makeOutcome} from './make-outcome.ts'
import {createPlaces} from './create-places.ts'
import {prepareRender, type PreparedRender} from './prepare-render.ts'
import {removeInterrupted} from './remove-interrupted.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {settlePolicy, type PolicyResult} from './settle-policy.ts'

/** A policy that was made. */
export interface MadePolicy {
  result: PolicyResult
  /** What became of it, as the output folder is told; undefined when nothing is written. */
  outcome: Outcome | undefined
}

/** A project that is being rendered. */
export interface ProjectRun extends Pick<PreparedRender, 'messages' | 'options'> {
  project: Project
  /** The output folder, absolute. */
  out: string
  /** The ids of the policies that are rendered, sorted. */
  ids: readonly string[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
  /** What pages need besides, the style sheet of the theme and its images: written before the first page, relative to the output folder. */
  assets: readonly OutputFile[]
  /** The list of what is about to be written, in the folder of runs; none where nothing is told of it at last. */
  unfinished: string | undefined
  /** Renders and writes them, one at a time; nothing is kept of one when the next is made. */
  results(): AsyncGenerator<MadePolicy>
}

/**
 * Prepare to render a project.
 *
 * @param options which project, and how
 * @returns what renders and writes it
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function renderProject(options: RenderProjectOptions): ProjectRun {
  const prepared = prepareRender(options)
  const {project, out, ids, findings, assets, options: settled, messages} = prepared
  const isWritten = options.out !== false
  const unfinished = isWritten && options.document === undefined ? unfinishedName(out) : undefined
  return {
    ...{project, out, ids, findings, assets, options: settled, messages, unfinished},
    async *results() {
      if (hasErrors(findings)) return
      const renderPolicy = createPolicyRenderer(prepared)
      const others = isWritten ? pagesOfOthers({out, ids, policies: project.policies}) : []
      const places = createPlaces(prepared, others)
      if (isWritten) await removeInterrupted(out)
      const write = createPageWriter(prepared, unfinished === undefined ? undefined : announceFiles(out, unfinished))
      for (const id of ids) {
        const result = await settlePolicy(renderPolicy(id), places.of(id))
        const outcome = isWritten ? makeOutcome(result, project.sources).outcome : undefined
        if (outcome) await write(id, result.files, {listed: outcome.files})
        yield {result, outcome}
      }
    }
  }
}
