import {isMap} from '../../source/is-map.ts'
import type {WordNamer} from '../../workspace/project/with-namer.ts'

/** Fields that are the name of an entry, the first that is there counts. */
const nameFields = ['name', 'domain'] as const

/**
 * Say what an entry of a map is called.
 *
 * @param path where it stands
 * @param value what is in it
 * @param namer names it where words do
 * @returns its name; its id where it has none
 */
export function entryName(path: readonly string[], value: unknown, namer: WordNamer): string {
  const id = path.at(-1)!
  if (!isMap(value)) return id
  const [own] = nameFields.flatMap((field) => (typeof value[field] === 'string' ? [value[field]] : []))
  if (own !== undefined) return own
  const title = namer.title(path.join('.'))
  const said = namer.word(`${path.join('.')}.name`) ?? namer.word(`${path.join('.')}.label`)
  if (path.length > 2) return said ?? id
  return said ?? title ?? (path[0] === 'cookies' ? id : named(path, namer)) ?? id
}

/** The name that facts make, such as that of a place in the law. */
function named(path: readonly string[], namer: WordNamer): string | undefined {
  const name = namer.fact(path)
  return name === undefined || name === '' || name.endsWith('.name') ? undefined : name
}
