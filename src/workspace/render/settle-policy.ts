import type {Finding} from '../../diagnostics/finding.ts'
import type {Format} from '../../model/configuration.ts'
import type {Source} from '../../source/source.ts'
import {packers} from '../forms/packers.ts'
import type {OutputPlace} from '../project/output-path.ts'
import type {RenderedPolicy} from './render-policy.ts'
import type {TakenPlaces} from './taken-places.ts'

/** A file that was made. */
export interface RenderedFile {
  language: string
  format: Format
  /** Its path relative to the output folder, with `/`. */
  path: string
  /** A text, or the bytes of a Word document. */
  content: string | Uint8Array
}

/** What became of one policy. */
export interface PolicyResult {
  id: string
  /** Its files; none when it was refused. */
  files: readonly RenderedFile[]
  findings: readonly Finding[]
  /** The files that the findings are in, for places. */
  sources: readonly Source[]
}

/**
 * Make files of the pages of a policy, all or none: each must have a place of its own.
 *
 * @param rendered the policy
 * @param taken which places are taken
 * @returns what became of it; nothing is written
 */
export async function settlePolicy(
  {id, sources, findings, pages}: RenderedPolicy,
  taken: TakenPlaces
): Promise<PolicyResult> {
  const wrong: Finding[] = []
  const blamed = new Set<string>()
  const files: RenderedFile[] = []
  for (const {language, format, place, content} of pages) {
    const finding = placeFinding(place, id, language, taken)
    if (finding && !blamed.has(language) && !blamed.has(place.path)) wrong.push(finding)
    if (finding) blamed.add(language).add(place.path)
    files.push({language, format, path: place.path, content: (await packers[format]?.(content)) ?? content})
  }
  return {id, files: wrong.length > 0 ? [] : files, findings: [...findings, ...wrong], sources}
}

/** What is wrong with the place of a page; the place is taken when nothing is. */
function placeFinding(
  {path: relative, safe}: OutputPlace,
  id: string,
  language: string,
  taken: TakenPlaces
): Finding | undefined {
  const file = `policies/${id}/policy.yaml`
  const where = ['publication', 'slugs', language]
  if (!safe) return {rule: 'unsafe-output', file, path: where, parameters: {actual: relative}}
  const other = taken.take(relative, `${id}/${language}`)
  return other === undefined
    ? undefined
    : {rule: 'output-taken', file, path: where, parameters: {actual: relative, other}}
}
