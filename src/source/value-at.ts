import {isMap} from './is-map.ts'

/**
 * What stands in data at the end of a way through maps.
 *
 * @param data data of any kind
 * @param path the keys on the way
 * @returns what is there; undefined when nothing is
 */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data
  )
}
