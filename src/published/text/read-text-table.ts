import type {TextBlock} from './text-lines.ts'

/** A table as rows of cells, the first its head. */
export type TextTable = readonly (readonly string[])[]

const domain = /^\.?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u

/** What cookies and the like are called: not a word of a sentence. */
const identifier = /^(?=.*(?:[_\d.*-]|\p{Lu}{3}|\p{Ll}\p{Lu}))[\p{L}\d_.*\-<>[\]#:]+$/u

/** A name in the last column has no more words. */
const mostWords = 4

/**
 * Read a block of lines as a table: cells divided by tabs, or, where a browser copied them as text, a line of column heads and lines that
 * begin with names of cookies.
 *
 * @param block lines
 * @param columns what columns can be called, in small letters
 * @returns the table, with fewer columns than heads where it is not certain what is in which; undefined when it is none
 */
export function readTextTable(block: TextBlock, columns: ReadonlySet<string>): TextTable | undefined {
  const lines = block.map(({whole}) => whole)
  if (lines.length < 2) return undefined
  return divided(lines) ?? spaced(lines, columns)
}

/** Lines with as many tabs, or gaps of three spaces, each. */
function divided(lines: readonly string[]): TextTable | undefined {
  const rows = lines.map((line) => line.split(/\s*\t\s*|\s{3,}/))
  const widest = Math.max(...rows.map((row) => row.length))
  const isTable =
    widest > 1 && rows[0]!.length === widest && rows.filter((row) => row.length > 1).length * 2 > rows.length
  return isTable ? rows.map((row) => [...row, ...Array<string>(widest - row.length).fill('')]) : undefined
}

function spaced([head, ...lines]: readonly string[], columns: ReadonlySet<string>): TextTable | undefined {
  const heads = readHeads(head!, columns)
  const rows = lines.map((line) => splitFirst(line))
  if (!heads || rows.filter(([name]) => identifier.test(name)).length * 2 <= rows.length) return undefined
  const cells = splitRows(rows, heads.length)
  if (cells) return [heads, ...cells]
  return [[heads[0]!, heads.slice(1).join(' ')], ...rows]
}

/** Rows with as many cells as there are heads; undefined when it is not certain what is in which. */
function splitRows(rows: readonly [string, string][], count: number): string[][] | undefined {
  if (count === 2) return rows.map((row) => [...row])
  const seconds = rows.map(([name, rest]): string[] => [name, ...splitFirst(rest)])
  if (!seconds.every(([, second]) => domain.test(second!))) return count === 3 ? splitLast(rows) : undefined
  if (count === 3) return seconds
  const rests = splitLast(seconds.map((row) => ['', row[2]!]))
  return count === 4 ? rests?.map((cells, index) => [...seconds[index]!.slice(0, 2), ...cells.slice(1)]) : undefined
}

/** The last column is a name: what stands after the last sentence of a row, or a name that another row has there. */
function splitLast(rows: readonly (readonly [string, string])[]): string[][] | undefined {
  const after = rows.map(([, rest]) => /^(.*[.!?)])\s+(\p{Lu}[^.]*)$/u.exec(rest)?.slice(1))
  const names = new Set(
    after.flatMap((parts) => (parts && parts[1]!.split(' ').length <= mostWords ? [parts[1]!] : []))
  )
  const known = [...names].sort((one, other) => other.length - one.length)
  const cells = rows.map(([name, rest]) => {
    const last = known.find((one) => rest === one || rest.endsWith(` ${one}`))
    return last === undefined ? undefined : [name, rest.slice(0, rest.length - last.length).trim(), last]
  })
  return cells.every((row) => row !== undefined) ? cells : undefined
}

function splitFirst(line: string): [string, string] {
  const at = line.search(/\s/)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()]
}

/** The columns of a line of heads, when it is all heads. */
function readHeads(line: string, columns: ReadonlySet<string>): string[] | undefined {
  const words = line.split(' ')
  const heads: string[] = []
  for (let at = 0; at < words.length;) {
    let end = Math.min(words.length, at + mostWords)
    while (end > at && !columns.has(words.slice(at, end).join(' ').toLowerCase())) end--
    if (end === at) return undefined
    heads.push(words.slice(at, end).join(' '))
    at = end
  }
  return heads.length > 1 ? heads : undefined
}
