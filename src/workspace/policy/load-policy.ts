import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import type {Bundle} from '../../language/bundle.ts'
import {checkOpen} from '../../model/check-open.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import type {Policy} from '../../model/policy.ts'
import type {Source} from '../../source/source.ts'
import {listNames} from '../disk/list-names.ts'
import {isPolicyId} from './policy-id.ts'
import {freshReader, type PolicyReader} from './policy-reader.ts'

/** A policy as its folder has it. */
export interface LoadedPolicy {
  id: string
  /** Absent when the facts are not fit to be rendered. */
  policy: Policy | undefined
  /** Its own words, by language. */
  words: ReadonlyMap<string, Bundle>
  /** Its files, for places. */
  sources: readonly Source[]
  findings: Finding[]
}

/**
 * The policies of a project.
 *
 * @param root the folder of the project
 * @returns their ids: the names of the folders in `policies/`, and of links that lead nowhere, sorted
 */
export function listPolicies(root: string): string[] {
  const folder = path.join(root, 'policies')
  const {files, folders} = listNames(folder)
  // What the link of a policy led to may be away for a moment: that is a finding, and no reason to clean its pages away.
  const lost = files.filter((name) => leadsNowhere(path.join(folder, name)))
  return lost.length > 0 ? [...folders, ...lost].sort() : folders
}

function leadsNowhere(file: string): boolean {
  return !fs.existsSync(file) && (fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ?? false)
}

/**
 * Load a policy: its facts, checked, and its words in each of its languages.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param languages the languages there are
 * @param draft whether open questions may stand
 * @param reader what reads its files; default: every file is read anew
 * @returns the policy and everything that is wrong with it
 */
export function loadPolicy(
  root: string,
  id: string,
  languages: KnownLanguages,
  draft: boolean,
  reader: PolicyReader = freshReader
): LoadedPolicy {
  const folder = `policies/${id}`
  const source = reader.source(root, `${folder}/policy.yaml`)
  const findings = [...source.findings]
  if (!isPolicyId(id)) findings.push({rule: 'invalid-id', file: folder, parameters: {actual: id}})
  if (findings.length > 0) return {id, policy: undefined, words: new Map(), sources: [source], findings}

  const {policy, findings: wrong} = reader.facts(source, languages)
  findings.push(...wrong)
  if (!policy) return {id, policy, words: new Map(), sources: [source], findings}
  if (!draft && policy.openQuestions !== 'allowed') findings.push(...checkOpen({policy, file: source.file}))

  const sources = [source]
  const words = new Map<string, Bundle>()
  for (const language of policy.languages.filter((one) => languages.known.includes(one))) {
    const own = reader.source(root, `${folder}/${language}.yaml`)
    const {bundle, findings: wrong} = reader.words(own)
    sources.push(own)
    findings.push(...own.findings, ...wrong)
    words.set(language, bundle)
  }
  return {id, policy, words, sources, findings}
}
