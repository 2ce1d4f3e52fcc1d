import type {VFileMessage} from 'vfile-message'

/**
 * The order in which messages are shown: by file, line, column, then rule.
 *
 * @param a a message
 * @param b another
 * @returns negative when `a` comes first
 */
export function compareMessages(a: VFileMessage, b: VFileMessage): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.reason, b.reason)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
