/**
 * Whether data is a map: an object that is no list.
 *
 * @param value data of any kind
 * @returns whether it is
 */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
