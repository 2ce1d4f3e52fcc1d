import type {Path} from '../../diagnostics/finding.ts'
import {readYaml} from '../../source/read-yaml.ts'
import {applySplices, type Splice} from '../../source/edit/lines.ts'
import type {Renaming} from './renaming.ts'

/** A key or a value of a file in which the id stands. */
export interface Spot {
  path: Path
  at: 'key' | 'value'
  /** The offsets in it at which the id stands, in order. */
  starts: readonly number[]
}

/**
 * Put another id in the place of one in a text.
 *
 * @param text the text
 * @param starts where it stands
 * @param renaming the two ids
 * @returns the text with the other
 */
export function replaceAt(text: string, starts: readonly number[], {from, to}: Pick<Renaming, 'from' | 'to'>): string {
  return applySplices(
    text,
    starts.map((start) => ({start, end: start + from.length, text: to}))
  )
}

/**
 * Put another id in the place of one in a file of YAML or JSON, and leave every other byte as it is.
 *
 * @param text the file, which can be read
 * @param spots where the id stands
 * @param renaming the two ids
 * @returns the file with the other
 * @throws Error when anything else would change: a bug, not misuse
 */
export function replaceSpots(text: string, spots: readonly Spot[], renaming: Renaming): string {
  if (spots.length === 0) return text
  const source = readYaml(text, '')
  const splices = spots.map(({path, at, starts}): Splice => {
    const {start, end} = source.locate(path, at)
    const value = at === 'key' ? String(path.at(-1)) : String(valueAt(source.data, path))
    const raw = text.slice(start.offset, end.offset)
    return {start: start.offset, end: end.offset, text: respell(raw, value, starts, renaming)}
  })
  const result = applySplices(text, splices)
  const expected = renamedData(source.data, spots, renaming)
  if (JSON.stringify(readYaml(result, '').data) !== JSON.stringify(expected))
    throw new Error(`Renaming ${renaming.kind}.${renaming.from} would change something else.`)
  return result
}

/** Write a key or a value anew: as it is written, but for the id. */
function respell(raw: string, value: string, starts: readonly number[], renaming: Renaming): string {
  const replaced = replaceAt(value, starts, renaming)
  // Without quotation marks, these would be no texts.
  if (raw === value && /^(?:true|false|null)$/i.test(replaced)) return `"${replaced}"`
  const [there, written] = [occurrences(value, renaming.from), occurrences(raw, renaming.from)]
  // In quotation marks, signs may be written as others.
  if (there.length !== written.length) return JSON.stringify(replaced)
  return replaceAt(
    raw,
    starts.map((start) => written[there.indexOf(start)]!),
    renaming
  )
}

/** Where a text stands in another; so that all are found in both, also where they overlap. */
function occurrences(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data)
}

/** The data of the file as they are to be. */
function renamedData(data: unknown, spots: readonly Spot[], renaming: Renaming): unknown {
  const known = new Map(spots.map(({path, at, starts}) => [nameOf(path, at), starts]))
  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const there = [...path, key]
          return [replaceAt(key, known.get(nameOf(there, 'key')) ?? [], renaming), visit(inner, there)]
        })
      )
    const starts = known.get(nameOf(path, 'value'))
    return starts ? replaceAt(String(value), starts, renaming) : value
  }
  return visit(data, [])
}

function nameOf(path: Path, at: Spot['at']): string {
  return JSON.stringify([at, ...path])
}
