import {nearest} from '../diagnostics/nearest.ts'

/**
 * Find the keys that may be meant by one that is misspelt: each part is the same, or near. Long keys are else near many of their neighbours.
 *
 * @param key the key as it is written, `document.recipients.nnoe`
 * @param keys keys that there are
 * @returns those that are alike
 */
export function alikeKeys(key: string, keys: Iterable<string>): string[] {
  const parts = key.split('.')
  return [...keys].filter((other) => {
    const others = other.split('.')
    return (
      others.length === parts.length &&
      others.every((part, index) => part === parts[index] || nearest(parts[index]!, [part]) !== undefined)
    )
  })
}
