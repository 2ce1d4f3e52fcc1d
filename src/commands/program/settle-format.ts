import path from 'node:path'
import type {Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {oneOf} from './one-of.ts'

/** What the names of files in a format end with, the usual one first; `zip` is that of a package. */
const endings = {
  csv: ['.csv'],
  docx: ['.docx'],
  json: ['.json'],
  po: ['.po'],
  xliff: ['.xlf', '.xliff'],
  xlsx: ['.xlsx'],
  zip: ['.zip']
} as const

const known = Object.keys(endings) as FileFormat[]

/** A format of a file that is asked for with `--out`. */
export type FileFormat = keyof typeof endings

/** Which formats a file can have. */
export interface FormatChoice<Format extends FileFormat> {
  formats: readonly Format[]
  /** Where neither an option, the file nor the configuration says which. */
  usual: Format
  /** Whether the file is a package, whatever is in it; default: `false`. */
  isPackage?: boolean | undefined
}

/**
 * Settle the format of a file that a command writes: what `--format` says, else the ending of the file in `--out`, else the configuration.
 *
 * @param command the command, with the options `--format` and `--out`
 * @param choice which formats there are
 * @returns the format
 * @throws Misuse when there is no such format, or the name of the file is one of another format
 */
export function settleFormat<Format extends FileFormat>(
  command: Command,
  {formats, usual, isPackage = false}: FormatChoice<Format>
): Format {
  const {format, out} = command.opts<{format?: string; out?: string}>()
  const said = oneOf('--format', format, formats)
  const asked = command.getOptionValueSource('format') === 'config' ? undefined : said
  const fallback = said ?? usual
  if (out === undefined) return fallback
  const possible: readonly FileFormat[] = isPackage ? ['zip'] : asked === undefined ? formats : [asked]
  const meant = known.find((one) => hasEnding(out, one))
  if (meant === undefined ? asked === undefined && looksLikeEnding(out) : !possible.includes(meant))
    throw new Misuse('file-ending', {file: out, expected: possible.map((one) => endings[one][0])})
  return formats.find((one) => one === meant) ?? fallback
}

/** A part of a name, `protokoll.2026`, says nothing of what is in the file. */
function looksLikeEnding(file: string): boolean {
  return /^\.[a-z]+$/i.test(path.extname(file))
}

function hasEnding(file: string, format: FileFormat): boolean {
  const names: readonly string[] = endings[format]
  return names.includes(path.extname(file).toLowerCase())
}
