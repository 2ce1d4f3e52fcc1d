import fs from 'node:fs'
import {load} from 'js-yaml'

/** What the registry says of a key, or of all keys of a pattern. */
export interface KeyDescription {
  description: string
  placeholders: readonly string[]
  /** Placeholders that a language may leave out. */
  optional?: readonly string[]
  kind: 'block' | 'phrase' | 'plain'
}

/** The registry of standard keys, `locales/keys.yaml`: keys and patterns, in its order. */
export const keyRegistry = load(fs.readFileSync('locales/keys.yaml', 'utf8')) as Record<string, KeyDescription>

/**
 * The entry of the registry that describes a key.
 *
 * @param key a key of a bundle
 * @returns the key itself, else the first pattern that it fits; undefined when the registry does not know it
 */
export function describedBy(key: string): string | undefined {
  return Object.hasOwn(keyRegistry, key) ? key : patterns.find(([, pattern]) => pattern.test(key))?.[0]
}

const patterns = Object.keys(keyRegistry)
  .filter((name) => name.includes('*'))
  .map((name): [string, RegExp] => [name, new RegExp(`^${name.split('*').map(escape).join('[^.]+')}$`)])

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
