import type {Finding} from '../diagnostics/finding.ts'
import type {Format} from '../model/configuration.ts'
import type {Source} from '../source/source.ts'
import {checkOutputFile} from './check-output.ts'
import {packers} from './forms/packers.ts'
import type {OutputPlace} from './output-path.ts'
import type {RenderedPolicy} from './render-policy.ts'
import type {TakenPlaces} from './taken-places.ts'
import {writeTogether, type OutputFile} from './write-together.ts'

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

/** Where the pages of a project go. */
export interface OutputTarget {
  root: string
  out: string
  /** Which policy has which path. */
  taken: TakenPlaces
  write: boolean
  /** What pages need besides, while it has not been written. */
  assets: readonly OutputFile[]
}

/**
 * Write the pages of a policy, all or none.
 *
 * @param rendered the policy
 * @param target where its pages go, and which places are taken
 * @returns what became of it
 * @throws Misuse when something cannot be written
 */
export async function writePolicy(
  {id, sources, findings, pages}: RenderedPolicy,
  target: OutputTarget
): Promise<PolicyResult> {
  const {write} = target
  const wrong: Finding[] = []
  const blamed = new Set<string>()
  const files: RenderedFile[] = []
  for (const {language, format, place, content} of pages) {
    const finding = placeFinding(place, id, language, target)
    if (finding && !blamed.has(language) && !blamed.has(place.path)) wrong.push(finding)
    if (finding) blamed.add(language).add(place.path)
    files.push({language, format, path: place.path, content: (await packers[format]?.(content)) ?? content})
  }
  const refused = wrong.length > 0
  if (!refused && write && files.length > 0) writePages(files, target)
  return {id, files: refused ? [] : files, findings: [...findings, ...wrong], sources}
}

/** What is wrong with the place of a page; the place is taken when nothing is. */
function placeFinding(
  {path: relative, safe}: OutputPlace,
  id: string,
  language: string,
  {root, out, taken, write}: OutputTarget
): Finding | undefined {
  const file = `policies/${id}/policy.yaml`
  const where = ['publication', 'slugs', language]
  if (!safe) return {rule: 'unsafe-output', file, path: where, parameters: {actual: relative}}
  if (write) checkOutputFile(out, relative, root)
  const other = taken.take(relative, `${id}/${language}`)
  return other === undefined
    ? undefined
    : {rule: 'output-taken', file, path: where, parameters: {actual: relative, other}}
}

/** Write the files of a policy, and with the first ones what pages need besides. */
function writePages(files: readonly OutputFile[], target: OutputTarget): void {
  const {out, root, assets} = target
  for (const {path: relative} of assets) checkOutputFile(out, relative, root)
  writeTogether(out, [...assets, ...files])
  target.assets = []
}
