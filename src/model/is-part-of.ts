/**
 * Whether one dotted path, of a field or a key of words, is another or leads further into it.
 *
 * @param path the path, `activities.courses.retention`
 * @param whole the other, `activities.courses`
 * @returns whether it is
 */
export function isPartOf(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`)
}
