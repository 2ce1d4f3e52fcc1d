import type {Finding} from '../../diagnostics/finding.ts'
import {readFactPrints} from './fact-prints.ts'
import {recordedStates, type PassageRecord} from './record.ts'
import {readTsv} from './tsv.ts'

/** The columns of `translations.tsv`, in order. */
export const recordColumns = [
  'language',
  'key',
  'state',
  'by',
  'changed',
  'reader',
  'read',
  'words',
  'facts',
  'values',
  'source'
] as const

/**
 * Read what is remembered of the passages of a policy.
 *
 * @param text the table
 * @param file where it stands, for findings
 * @returns records, and a finding for each line that cannot be read
 */
export function readRecords(text: string, file: string): {records: PassageRecord[]; findings: Finding[]} {
  const {rows, wrong} = readTsv(text, recordColumns)
  const records: PassageRecord[] = []
  const lines = wrong.map(({line}) => line)
  for (const {line, ...row} of rows) {
    const state = recordedStates.find((one) => one === row.state)
    const values = readValues(row.values)
    const facts = readFactPrints(row.facts)
    const isWhole = Object.entries(patterns).every(([column, pattern]) => pattern.test(row[column as 'words']))
    // A fingerprint that cannot be read is not one that is not there.
    if (!state || !values || !isWhole || facts.size !== countOf(row.facts)) lines.push(line)
    else records.push({...row, state, values, facts})
  }
  lines.sort((one, other) => one - other)
  return {records, findings: lines.map((line) => ({rule: 'unreadable-record', file, parameters: {line}}))}
}

/** What cells look like that are not free text; a day may be unknown. */
const patterns = {
  changed: /^(?:\d{4}-\d\d-\d\d)?$/,
  key: /./,
  language: /./,
  read: /^(?:\d{4}-\d\d-\d\d)?$/,
  words: /^[0-9a-f]+$/
} as const satisfies Partial<Record<(typeof recordColumns)[number], RegExp>>

function countOf(cell: string): number {
  return cell === '' ? 0 : cell.split(' ').length
}

/** Values are an object of texts by path, in JSON. */
function readValues(cell: string): Map<string, string> | undefined {
  if (cell === '') return new Map()
  try {
    const data: unknown = JSON.parse(cell)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
    const values = Object.entries(data)
    return values.every((entry): entry is [string, string] => typeof entry[1] === 'string')
      ? new Map(values)
      : undefined
  } catch {
    return undefined
  }
}
