/**
 * Look into data that is not trusted.
 *
 * @param data any data
 * @param name a field
 * @returns what the field holds; undefined when there is no such field, or the data has none
 */
export function readField(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined
}
