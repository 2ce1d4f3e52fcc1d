import type {Finding} from '../../diagnostics/finding.ts'
import {readBundle, type Bundle} from '../../language/bundle.ts'
import {checkPolicy} from '../../model/check-policy.ts'
import {checkShape} from '../../model/check-shape.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import {policySchema, type Policy} from '../../model/policy.ts'
import {readYaml} from '../../source/read-yaml.ts'
import type {Source} from '../../source/source.ts'
import {readSource, readText} from '../disk/read-source.ts'

/** The facts of a policy, checked. */
export interface CheckedFacts {
  /** Absent when they have not the shape of a policy. */
  policy: Policy | undefined
  findings: readonly Finding[]
}

/** Words of a policy in one language. */
export interface ReadWords {
  bundle: Bundle
  findings: readonly Finding[]
}

/** Reads the files of policies. */
export interface PolicyReader {
  source(root: string, file: string): Source
  facts(source: Source, languages: KnownLanguages): CheckedFacts
  words(source: Source): ReadWords
}

/** Reads every file anew. */
export const freshReader: PolicyReader = {
  source: readSource,
  facts(source, languages) {
    const {value: policy, findings} = checkShape(policySchema, source.data ?? {}, source.file)
    return {policy, findings: policy ? [...findings, ...checkPolicy({policy, file: source.file, languages})] : findings}
  },
  words: (source) => readBundle([source])
}

/**
 * Make a reader that remembers the files of one policy: of those that say what they said, nothing is parsed or checked again.
 *
 * @returns the reader; what it gives is shared and must not be changed
 */
export function createPolicyReader(): PolicyReader {
  const known = new Map<string, {text: string; source: Source}>()
  const words = new WeakMap<Source, ReadWords>()
  const facts = new WeakMap<Source, {languages: KnownLanguages; checked: CheckedFacts}>()
  return {
    source(root, file) {
      const {text} = readText(root, file)
      if (text === undefined) return freshReader.source(root, file)
      const before = known.get(file)
      if (before?.text === text) return before.source
      const source = readYaml(text, file)
      known.set(file, {text, source})
      return source
    },
    facts(source, languages) {
      const before = facts.get(source)
      if (before?.languages === languages) return before.checked
      const checked = freshReader.facts(source, languages)
      facts.set(source, {languages, checked})
      return checked
    },
    words(source) {
      const read = words.get(source) ?? freshReader.words(source)
      words.set(source, read)
      return read
    }
  }
}
