import type {Compile} from '../../render/create-compiler.ts'
import type {RenderCache} from '../cache/render-cache.ts'
import {announceFiles} from '../manifest/announce-files.ts'
import {pagesOfOthers} from '../manifest/pages-of-others.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {createPageWriter} from '../render/create-page-writer.ts'
import {createPolicyRenderer} from '../render/create-policy-renderer.ts'
import {makeOutcome} from '../render/make-outcome.ts'
import {createPlaces, type Places} from '../render/create-places.ts'
import type {PreparedRender} from '../render/prepare-render.ts'
import {settlePolicy} from '../render/settle-policy.ts'

/** Makes policies, one after the other. */
export interface PolicyRun {
  /** Whether no two policies can want the same place, so that several may be made at the same time. */
  apart: boolean
  /**
   * Make the pages of a policy: recall them where they are remembered, else render them; and write what is not there already.
   *
   * @param id the policy
   * @returns what became of it
   */
  make(id: string): Promise<Outcome>
  /** How many policies were not remembered, so far. */
  rendered(): number
}

/** What a run works with, one a thread. */
export interface RunMeans {
  /** Whether pages are written. */
  write: boolean
  /** The list of what the run is about to write; default: none. */
  unfinished?: string | undefined
  cache?: RenderCache | undefined
  /** Remembers texts; default: a new compiler. */
  compile?: Compile | undefined
}

/**
 * Make what makes policies. Nothing is kept of one when the next is made.
 *
 * @param prepared what is rendered, and how
 * @param means what it works with
 * @returns what makes them
 */
export function createPolicyRun(prepared: PreparedRender, {write, unfinished, cache, compile}: RunMeans): PolicyRun {
  const places = createPlaces(prepared, pagesOfOthers({...prepared, policies: prepared.project.policies}))
  const renderPolicy = createPolicyRenderer(prepared, compile)
  const writePages = createPageWriter(
    prepared,
    unfinished === undefined ? undefined : announceFiles(prepared.out, unfinished)
  )
  const written = (): void => cache?.written()
  let rendered = 0
  const recall = async (id: string): Promise<Outcome | undefined> => {
    const known = cache?.recall(id)
    if (!known || !takesPlaces(known.outcome, places)) return undefined
    const {files: listed} = known.outcome
    if (write) await writePages(id, known.missing, {hasPages: listed.length > 0, listed, written})
    return known.outcome
  }
  const render = async (id: string): Promise<Outcome> => {
    rendered++
    const result = await settlePolicy(renderPolicy(id), places.of(id))
    const {outcome, contents} = makeOutcome(result, prepared.project.sources)
    cache?.remember(outcome, contents)
    if (write) await writePages(id, result.files, {listed: outcome.files, written})
    return outcome
  }
  return {apart: places.apart, make: async (id) => (await recall(id)) ?? (await render(id)), rendered: () => rendered}
}

/** Take the places of pages that are remembered, all or none: what was right alone may be in the way of others now. */
function takesPlaces({id, files}: Outcome, places: Places): boolean {
  if (places.apart) return files.every(({path}) => path.startsWith(`${id}/`))
  const taken = places.of(id)
  if (files.some(({path}) => taken.holder(path) !== undefined)) return false
  for (const {path, language} of files) taken.take(path, `${id}/${language}`)
  return true
}
