import {isDate} from '../../model/date.ts'
import {readFactPrints} from '../state/fact-prints.ts'
import {readTsv} from '../state/tsv.ts'
import type {Approval} from './approval.ts'

/** The columns of `approvals.tsv`, in order. */
export const approvalColumns = ['language', 'day', 'by', 'role', 'version', 'facts', 'updated', 'note'] as const

/** What is wrong with a line of `approvals.tsv`: its cells, or what one of them must hold. */
export type WrongApproval = {line: number; reason: 'by' | 'cells' | 'day' | 'facts' | 'language' | 'version'}

/**
 * Read who approved which version of a policy.
 *
 * @param text the table
 * @returns approvals in the order of the table, and what is wrong with lines that cannot be read
 */
export function readApprovals(text: string): {approvals: Approval[]; wrong: WrongApproval[]} {
  const {rows, wrong} = readTsv(text, approvalColumns)
  const approvals: Approval[] = []
  const damaged: WrongApproval[] = wrong.map(({line}) => ({line, reason: 'cells'}))
  for (const {line, ...row} of rows) {
    const reason = (Object.keys(holds) as (keyof typeof holds)[]).find((column) => !holds[column](row[column]))
    if (reason) damaged.push({line, reason})
    else approvals.push({...row, facts: readFactPrints(row.facts)})
  }
  return {approvals, wrong: damaged.sort((one, other) => one.line - other.line)}
}

/**
 * The approval that counts in a language.
 *
 * @param approvals approvals, in the order of the table
 * @param language the language
 * @returns the last by day, then by order; undefined when there is none
 */
export function latestApproval(approvals: readonly Approval[], language: string): Approval | undefined {
  const own = approvals.filter((one) => one.language === language)
  return own.reduce<Approval | undefined>((last, one) => (last && last.day > one.day ? last : one), undefined)
}

/** What a cell must look like for anything to be built on it. */
const holds = {
  language: (cell: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(cell),
  day: (cell: string) => cell.length === '2026-11-22'.length && isDate(cell),
  by: (cell: string) => cell.trim() !== '',
  version: (cell: string) => /^[0-9a-f]{12}$/.test(cell),
  facts: (cell: string) => readFactPrints(cell).size === cell.split(' ').filter(Boolean).length
}
