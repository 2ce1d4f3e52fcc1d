import {writeFactPrints} from './fact-prints.ts'
import {recordColumns} from './read-records.ts'
import type {PassageRecord} from './record.ts'
import {writeTsv} from './tsv.ts'

/**
 * Write what is remembered of the passages of a policy: one sorted line a language and passage.
 *
 * @param records the records, in any order
 * @returns the text of `translations.tsv`
 */
export function writeRecords(records: readonly PassageRecord[]): string {
  const rows = records.map(({facts, values, ...record}) => ({
    ...record,
    facts: writeFactPrints(facts),
    values: values.size === 0 ? '' : JSON.stringify(Object.fromEntries([...values].sort(byPath)))
  }))
  const sorted = rows
    .map((row) => [recordColumns.map((column) => row[column]).join('\t'), row] as const)
    .sort(([one], [other]) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return writeTsv(
    recordColumns,
    sorted.map(([, row]) => row)
  )
}

function byPath([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1
}

/** By language and key, then by what was translated, so that a passage that is read stays on its line. */
function sortKey(line: string): string {
  const cells = line.split('\t')
  return [cells[0], cells[1], cells.at(-1), ...cells.slice(2)].join('\t')
}
