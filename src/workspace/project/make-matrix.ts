import {matrixView, type MatrixRow} from '../../template/view/matrix-view.ts'
import type {Languages} from '../languages/load-languages.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import {chooseIds} from './choose-ids.ts'
import {openProject} from './open-project.ts'
import {speakOf} from './speak-of.ts'

/** What a matrix is made of. */
export interface MatrixProjectOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** The language of its cells, where a policy has it; else the policy's first. */
  language: string
}

/** The matrix of one policy. */
export interface PolicyMatrix {
  policy: string
  rows: readonly MatrixRow[]
}

/**
 * Make the matrix of purpose, data, legal basis and retention of each policy.
 *
 * @param options which policies, and in which language
 * @returns the matrices; a policy that cannot be read has no rows
 * @throws Misuse when there is no such project or policy
 */
export function makeMatrix({root = '.', policies, language}: MatrixProjectOptions): PolicyMatrix[] {
  const project = openProject(root)
  const {languages} = project
  return chooseIds(policies, project.policies).map((id) => {
    const {rows} = policyMatrix(loadPolicy(project.root, id, languages, true), languages, language)
    return {policy: id, rows}
  })
}

/**
 * Make the matrix of one policy whose files have been read.
 *
 * @param loaded the policy
 * @param languages the languages there are
 * @param language the language of its cells, where the policy has it; else the policy's first
 * @returns the rows, and the language that they are in; no rows when the policy cannot be read
 */
export function policyMatrix(
  {policy, words}: LoadedPolicy,
  languages: Languages,
  language: string
): {rows: readonly MatrixRow[]; language?: string} {
  if (!policy || words.size === 0) return {rows: []}
  return speakOf({policy, words}, languages, language, (context) => ({
    language: context.speaker.language,
    rows: matrixView(context)
  }))
}
