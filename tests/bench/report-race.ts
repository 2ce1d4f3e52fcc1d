import type {Result} from './race.ts'

/** Languages of each declaration. */
const languages = 3

/**
 * Lay out what contestants took, as a table in Markdown.
 *
 * @param count how many declarations
 * @param results what each took
 * @returns the table: medians, how they are spread, cost per page, ratios to the product, and what was used where that was measured
 */
export function reportRace(count: number, results: readonly Result[]): string {
  const own = results.find(({contestant}) => contestant.name === 'personvern')
  const measured = results.some(({usage}) => usage !== undefined)
  const rows = results.map(({contestant, times, usage}) => [
    contestant.name,
    seconds(median(times)),
    `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`,
    contestant.pages === 0 ? '' : (median(times) / count / languages).toFixed(2),
    own ? `${(median(times) / median(own.times)).toFixed(2)} ×` : '',
    ...(measured ? (usage ? [usage.peak.toFixed(0), seconds(usage.processor)] : ['', '']) : [])
  ])
  const head = [
    'contestant',
    'median s',
    'spread s',
    'ms a page',
    'to personvern',
    ...(measured ? ['peak MiB', 'processor s'] : [])
  ]
  return `## ${count} ${count === 1 ? 'declaration' : 'declarations'} in ${languages} languages\n\n${table(head, rows)}`
}

/**
 * Lay out what a page costs as declarations become more, the start of the program left out: what a run takes above a run of the smallest
 * size, for each page more.
 *
 * @param races results by how many declarations, the smallest first
 * @returns the table, in milliseconds; empty when there is nothing to compare
 */
export function reportCosts(races: ReadonlyMap<number, readonly Result[]>): string {
  const [smallest, ...others] = [...races.keys()]
  if (smallest === undefined || others.length === 0) return ''
  const timeOf = (name: string, count: number): number | undefined => {
    const result = races.get(count)!.find(({contestant}) => contestant.name === name)
    return result && median(result.times)
  }
  const names = races.get(smallest)!.filter(({contestant}) => contestant.pages !== 0)
  const rows = names.map(({contestant: {name}}) => [
    name,
    ...others.map((count) => {
      const [first, last] = [timeOf(name, smallest)!, timeOf(name, count)]
      return last === undefined ? '' : ((last - first) / (count - smallest) / languages).toFixed(2)
    })
  ])
  return `## Milliseconds a page above a run of ${smallest}\n\n${table(['contestant', ...others.map(String)], rows)}`
}

/**
 * The value in the middle.
 *
 * @param values at least one
 * @returns it, or the mean of the two in the middle
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function seconds(time: number): string {
  return (time / 1000).toFixed(time < 10_000 ? 3 : 1)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map((_, place) => (place === 0 ? '---' : '--:'))) + rows.map(line).join('')
}
