import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {tableMarkdown} from '../../diagnostics/table-markdown.ts'
import {writeWorkbook} from '../../diagnostics/write-workbook.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {MatrixRow} from '../../template/view/matrix-view.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {makeMatrix, type PolicyMatrix} from '../../workspace/project/make-matrix.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {reportOutput} from '../report/report-output.ts'

/** How a matrix can be laid out. */
export const matrixReports = ['text', 'json', 'md', 'xlsx'] as const

/** Options of `personvern check --matrix`. */
export interface MatrixOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** How it is laid out; default: `text`. */
  report?: (typeof matrixReports)[number] | undefined
}

/** The columns, and how wide they are in a workbook, in characters. */
const columns = {title: 30, data: 40, purposes: 40, bases: 40, retention: 50} as const

type Column = keyof typeof columns

const columnNames = Object.keys(columns) as Column[]

/**
 * `personvern check --matrix`: what each of the different data is processed for, on which basis and how long, with what is not answered.
 *
 * @param options which policies, and how it is laid out
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: an empty cell is no fault here, the rules tell of it
 * @throws Misuse when there is no such project or policy
 */
export function matrix(
  {report = 'text', ...options}: MatrixOptions,
  words: MessageWords,
  {cwd, stdout}: Surroundings
): number {
  const root = findRoot(cwd, options.root)
  const matrices = makeMatrix({...options, root, language: words.language})
  reportOutput(stdout, report).write(layouts[report](matrices, words))
  return exitCodes.done
}

type Layout = (matrices: readonly PolicyMatrix[], words: MessageWords) => string | Uint8Array

const layouts: Readonly<Record<(typeof matrixReports)[number], Layout>> = {
  text: (matrices, words) => matrices.map((one) => textOf(one, words)).join('\n'),
  json: (matrices) => `${JSON.stringify(matrices, undefined, 2)}\n`,
  md: (matrices, words) =>
    matrices
      .map(
        ({policy, rows}) =>
          `## ${policy}\n\n${tableMarkdown(
            headOf(words),
            rows.map((row) => cellsOf(row, words))
          )}`
      )
      .join('\n'),
  xlsx: (matrices, words) =>
    writeWorkbook({
      name: words.say('matrix.sheet'),
      columns: [
        {title: words.say('matrix.column.policy'), width: 20},
        ...columnNames.map((column) => ({title: words.say(`matrix.column.${column}`), width: columns[column]}))
      ],
      rows: matrices.flatMap(({policy, rows}) => rows.map((row) => [policy, ...cellsOf(row, words)]))
    })
}

function headOf(words: MessageWords): string[] {
  return columnNames.map((column) => words.say(`matrix.column.${column}`))
}

function cellsOf(row: MatrixRow, words: MessageWords): string[] {
  return columnNames.map((column) => row[column] ?? words.say('matrix.empty'))
}

/** On a terminal a row is a few lines: the columns would be too narrow to read. */
function textOf({policy, rows}: PolicyMatrix, words: MessageWords): string {
  const lines = rows.flatMap((row) => {
    const [title, ...cells] = cellsOf(row, words)
    const [, ...heads] = headOf(words)
    return [`  ${title}`, ...cells.map((cell, index) => `    ${heads[index]}: ${cell}`), '']
  })
  return `${[policy, ...lines].join('\n')}\n`
}
