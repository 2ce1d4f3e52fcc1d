import {isMap} from '../is-map.ts'

/**
 * Lay the data of a bundle flat; where a key is given in two ways, the first counts.
 *
 * @param data what was read
 * @returns all that is no map, by dotted key
 */
export function flattenData(data: unknown): Map<string, unknown> {
  const flat = new Map<string, unknown>()
  const add = (key: string, value: unknown): void => {
    if (isMap(value)) {
      for (const [name, child] of Object.entries(value)) add(key === '' ? name : `${key}.${name}`, child)
    } else if (key !== '' && !flat.has(key)) {
      flat.set(key, value)
    }
  }
  add('', data)
  return flat
}
