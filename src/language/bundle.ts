import type {Finding, Path} from '../diagnostics/finding.ts'
import {isMap} from '../source/is-map.ts'
import type {Source} from '../source/source.ts'
import {deepest, isTooDeep} from './nesting.ts'
import type {Origin} from './slot.ts'

/** A text of a bundle and where it was written. */
export interface Entry {
  text: string
  origin: Origin
}

/** The texts of one layer in one language, by dotted key. */
export type Bundle = ReadonlyMap<string, Entry>

/** Layers of bundles, the strongest first: a policy's own words lie over the project's, and these over the standard ones. */
export const layers = ['policy', 'project', 'standard'] as const

/** The name of a layer; a namespace of i18next. */
export type Layer = (typeof layers)[number]

/**
 * Flatten the data of bundles to dotted keys.
 *
 * @param sources files of one layer in one language
 * @returns their texts, and findings for keys given twice, empty texts, texts that are nested too deep and what is not text
 */
export function readBundle(sources: readonly Source[]): {bundle: Bundle; findings: Finding[]} {
  const bundle = new Map<string, Entry>()
  const findings: Finding[] = []
  const add = (file: string, path: Path, value: unknown): void => {
    const key = path.join('.')
    if (isMap(value)) {
      for (const [name, child] of Object.entries(value)) add(file, [...path, name], child)
    } else if (value === '' || value === null) {
      findings.push({rule: 'empty-word', file, path, parameters: {key}})
    } else if (typeof value !== 'string' && typeof value !== 'number') {
      findings.push(notOf('string', file, path, value))
    } else if (bundle.has(key)) {
      findings.push({rule: 'duplicate-key', file, path, at: 'key', parameters: {actual: key}})
    } else if (isTooDeep(String(value))) {
      findings.push({rule: 'too-deep', file, path, parameters: {limit: deepest}})
    } else {
      bundle.set(key, {text: String(value), origin: {file, path}})
    }
  }
  for (const {file, data} of sources) {
    if (data === undefined || data === null) continue
    if (typeof data === 'object' && !Array.isArray(data)) add(file, [], data)
    else findings.push(notOf('object', file, [], data))
  }
  return {bundle, findings}
}

function notOf(type: 'object' | 'string', file: string, path: Path, value: unknown): Finding {
  const actual = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return {rule: 'wrong-type', file, path, parameters: {actual, expected: {word: `type.${type}`}}}
}
