import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {idsOf, ownTermsOf} from '../model/namespaces.ts'
import type {Policy} from '../model/policy.ts'
import {formsOf, vocabularyNames} from '../model/vocabulary.ts'
import type {Bundle} from './bundle.ts'
import {controllerNames} from './controller-names.ts'
import type {Translator} from './create-translator.ts'

/**
 * Find words of a policy that nothing can ever say: of an id that does not exist, or of a key that nobody knows.
 *
 * @param words the policy's own bundle
 * @param policy the policy
 * @param translator its language, for standard keys that words may override
 * @param file the file of the words
 * @returns a finding for each
 */
export function unusedWords(words: Bundle, policy: Policy, translator: Translator, file: string): Finding[] {
  const known = keysOf.get(policy) ?? knownKeys(policy)
  keysOf.set(policy, known)
  const findings: Finding[] = []
  for (const [key, {origin}] of words) {
    if (known.has(key) || translator.isStandard(key)) continue
    const suggestion = nearest(key, known)
    findings.push({
      rule: 'unknown-key',
      file,
      path: origin.path,
      at: 'key',
      parameters: {actual: key, ...(suggestion && {nearest: suggestion})}
    })
  }
  return findings
}

/** The keys of a policy, which all its languages share. */
const keysOf = new WeakMap<Policy, ReadonlySet<string>>()

/** Every key that a policy's own words may have. */
function knownKeys(policy: Policy): Set<string> {
  const each = (namespace: Parameters<typeof idsOf>[1], ...fields: string[]): string[] =>
    idsOf(policy, namespace).flatMap((id) => fields.map((field) => `${namespace}.${id}.${field}`))
  return new Set([
    'title',
    ...controllerNames.map((name) => `controller.${name}`),
    'consent.control',
    'jointControllers.arrangement',
    ...each('sections', 'title', 'text'),
    ...each('activities', 'title', 'purpose', 'logic', 'significance', 'consequences'),
    ...each('parties', 'name'),
    ...each('systems', 'name', 'longName'),
    ...each('links', 'label'),
    ...each('cookies', 'title'),
    ...cookieKeys(policy),
    ...idsOf(policy, 'references').map((id) => `references.${id}`),
    ...vocabularyNames.flatMap((kind) =>
      ownTermsOf(policy, kind).flatMap((id) =>
        formsOf(kind).length > 0
          ? formsOf(kind).map((form) => `vocabulary.${kind}.${id}.${form}`)
          : [`vocabulary.${kind}.${id}`]
      )
    )
  ])
}

function cookieKeys({cookies}: Policy): string[] {
  if (typeof cookies !== 'object') return []
  return Object.entries(cookies).flatMap(([group, {items}]) =>
    Object.keys(items).map((id) => `cookies.${group}.${id}.description`)
  )
}
