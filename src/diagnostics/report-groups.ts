import type {ReportMessage, ReportWords} from './report-message.ts'
import {compareText, compareWeight, sortByWeight} from './report-order.ts'

/** What findings can be gathered by: the file at fault, who must answer, or the rule. */
export const groupings = ['file', 'owner', 'rule'] as const

/** What findings are gathered by. */
export type Grouping = (typeof groupings)[number]

/** Findings that belong together, errors first. */
export interface ReportGroup {
  /** The file, who must answer, or the rule; empty for what belongs to no file or to nobody in particular. */
  name: string
  messages: readonly ReportMessage[]
}

const nameOf: Readonly<Record<Grouping, (message: ReportMessage) => string>> = {
  file: ({file}) => file,
  owner: ({who}) => who,
  rule: ({rule}) => rule
}

/**
 * Gather findings.
 *
 * @param messages findings, in any order
 * @param by what they are gathered by
 * @returns groups: what belongs nowhere first, then those with errors, with warnings and with hints alone, each by name
 */
export function groupMessages(messages: readonly ReportMessage[], by: Grouping): ReportGroup[] {
  const groups = new Map<string, ReportMessage[]>()
  for (const message of sortByWeight(messages)) {
    const name = nameOf[by](message)
    const group = groups.get(name)
    if (group) group.push(message)
    else groups.set(name, [message])
  }
  return [...groups]
    .map(([name, group]) => ({name, messages: group}))
    .sort(
      (a, b) =>
        Number(a.name !== '') - Number(b.name !== '') ||
        compareWeight(a.messages[0]!, b.messages[0]!) ||
        compareText(a.name, b.name)
    )
}

/** Findings of which hints may have been folded into a line. */
export interface FoldedHints {
  /** What is still told one by one. */
  told: readonly ReportMessage[]
  /** How many hints there are of which rule; absent when none were folded. */
  line?: string
}

/**
 * Fold hints into one line: how many of each rule, the most frequent first.
 *
 * @param messages findings
 * @param say how to say it; without it, nothing is folded
 * @returns what is left, and the line
 */
export function foldHints(messages: readonly ReportMessage[], say: ReportWords['hints'] | undefined): FoldedHints {
  const counts = new Map<string, number>()
  for (const {severity, rule} of messages) {
    if (severity === 'info') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  if (!say || counts.size === 0) return {told: messages}
  const told = messages.filter(({severity}) => severity !== 'info')
  const rules = [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([rule, count]) => `${rule} × ${count}`)
  return {told, line: say(messages.length - told.length, rules.join(', '))}
}
