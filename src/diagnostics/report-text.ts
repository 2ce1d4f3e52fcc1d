import type {VFileMessage} from 'vfile-message'

/** Words that the text report needs besides those of the findings. */
export interface ReportWords {
  error: string
  warning: string
  info: string
}

/**
 * Lay findings out as text: a heading a file, a line a finding, its note below. What one note says is said once.
 *
 * @param messages findings in words, sorted
 * @param words what the severities are called
 * @returns the report, ending with a line break; empty when there is nothing
 */
export function reportText(messages: readonly VFileMessage[], words: ReportWords): string {
  const lines: string[] = []
  const told = new Set<string>()
  let file: string | undefined
  for (const message of messages) {
    if (message.file && message.file !== file) {
      if (lines.length > 0) lines.push('')
      lines.push(message.file)
    }
    file = message.file
    lines.push(`  ${place(message)}  ${words[severity(message)]}  ${message.reason}  ${message.ruleId ?? ''}`)
    if (message.note && !told.has(message.note)) lines.push(...message.note.split('\n').map((line) => `      ${line}`))
    if (message.note) told.add(message.note)
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function place({line, column}: VFileMessage): string {
  return `${line ?? 1}:${column ?? 1}`
}

function severity({fatal}: VFileMessage): keyof ReportWords {
  return fatal ? 'error' : fatal === undefined ? 'info' : 'warning'
}
