import type {Subject} from '../subject.ts'
import {escapePattern} from '../text/escape-pattern.ts'

/** Fields of facts, and last parts of keys of words, that hold names. */
const nameFields = new Set(['name', 'shortName'])

/**
 * Whether a text of somebody's own words is a name, which follows no language.
 *
 * @param key the key of the text
 * @returns whether it is one
 */
export function isName(key: string): boolean {
  return nameFields.has(key.slice(key.lastIndexOf('.') + 1))
}

/**
 * Find the names of a policy, in all its languages: of bodies, suppliers, systems, sites and people.
 *
 * @param subject the policy and its words
 * @returns a pattern that finds those that begin with a capital letter, also with the -s of a genitive; global
 */
export function findNames({policy, versions}: Pick<Subject, 'policy' | 'versions'>): RegExp {
  const names = new Set(namesIn(policy))
  for (const {words} of versions) {
    for (const [key, {text}] of words) if (isName(key)) names.add(text)
  }
  const written = [...names]
    .filter((name) => /^\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
  return written.length === 0
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu')
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string' && nameFields.has(field) ? [inner] : namesIn(inner)
  )
}
