import fs from 'node:fs'
import path from 'node:path'
import {readBundle, type Bundle} from '../../language/bundle.ts'
import {checkPolicy} from '../../model/check-policy.ts'
import {checkShape} from '../../model/check-shape.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import {policySchema, type Policy} from '../../model/policy.ts'
import {decodeText} from '../../source/decode-text.ts'
import {readYaml} from '../../source/read-yaml.ts'
import type {Source} from '../../source/source.ts'
import {reading} from '../disk/reading.ts'
import type {LoadedPolicy} from './load-policy.ts'

/** A policy that can be read. */
export type ReadablePolicy = LoadedPolicy & {policy: Policy}

/** What some files begin with to say that they are UTF-8. */
const mark = '\uFEFF'

/**
 * Read the text of a file with its byte order mark, so that it can be written back with it.
 *
 * @param root the folder of the project
 * @param file the file, relative to it
 * @returns its text; undefined when it is absent or not UTF-8
 */
export function readWhole(root: string, file: string): string | undefined {
  const bytes = reading(path.join(root, file), (one) => fs.readFileSync(one))
  const text = bytes && decodeText(bytes)
  return text !== undefined && bytes!.subarray(0, 3).equals(Buffer.from(mark)) ? mark + text : text
}

/**
 * Take off a byte order mark.
 *
 * @param text the text of a file
 * @returns the mark, or nothing, and the rest
 */
export function splitMark(text: string): [string, string] {
  return text.startsWith(mark) ? [mark, text.slice(mark.length)] : ['', text]
}

/**
 * Read a policy from the texts of its files, as it will be once they are written.
 *
 * @param id the policy
 * @param texts the texts by file, relative to the project; languages without one have no words
 * @param languages the languages there are
 * @returns the policy and everything that is wrong with it; undefined when its facts have not the right shape
 */
export function readPolicyTexts(
  id: string,
  texts: ReadonlyMap<string, string>,
  languages: KnownLanguages
): ReadablePolicy | undefined {
  const read = (name: string): Source => {
    const file = `policies/${id}/${name}.yaml`
    return readYaml(splitMark(texts.get(file) ?? '')[1], file)
  }
  const source = read('policy')
  const {value: policy, findings} = checkShape(policySchema, source.data ?? {}, source.file)
  if (!policy) return undefined
  const all = [...source.findings, ...findings, ...checkPolicy({policy, file: source.file, languages})]
  const words = new Map<string, Bundle>()
  const sources = [source]
  for (const language of policy.languages.filter((one) => languages.known.includes(one))) {
    const own = read(language)
    const {bundle, findings: wrong} = readBundle([own])
    words.set(language, bundle)
    sources.push(own)
    all.push(...own.findings, ...wrong)
  }
  return {id, policy, words, sources, findings: all}
}
