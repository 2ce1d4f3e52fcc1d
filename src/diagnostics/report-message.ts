import type {Place} from './finding.ts'
import type {Severity} from './rules.ts'

/** Another place that has to do with a finding. */
export interface ReportRelated {
  file: string
  place?: Place
  /** What it has to do with it. */
  message?: string
}

/** A finding in words and with its place: what every report is made from. */
export interface ReportMessage {
  /** The file at fault, relative to the project, with `/`; empty when it is in no file. */
  file: string
  /** Where in the file; absent when it is the file as a whole. */
  place?: Place
  rule: string
  severity: Severity
  /** What is wrong, and what to do. */
  message: string
  /** Why, with the article. */
  note?: string
  /** Where the provision can be read. */
  url?: string
  /** What was found, for machines. */
  actual?: string
  /** What was expected, for machines. */
  expected?: readonly string[]
  related?: readonly ReportRelated[]
  /** Who must answer, such as the department that owns the activity; empty when nobody in particular. */
  who: string
  /** The policy that it is about. */
  policy?: string
}

/** What the severities are called. */
export type SeverityWords = Readonly<Record<Severity, string>>

/** The columns of a list to send out, from left to right. */
export const reportColumns = ['who', 'severity', 'file', 'line', 'rule', 'message', 'note', 'answer'] as const

/** Words that reports for people need besides those of the findings. */
export interface ReportWords extends SeverityWords {
  /** The heading of a list to send out. */
  title: string
  /** The name of the sheet of a workbook. */
  sheet: string
  /** That nothing was found. */
  nothing: string
  /** The heading of what belongs to no file, or to nobody in particular. */
  general: string
  /** The heads of columns, and labels. */
  columns: Readonly<Record<(typeof reportColumns)[number], string>>
  /**
   * How many hints were folded.
   *
   * @param count how many
   * @param rules each rule, and how often
   */
  hints(count: number, rules: string): string
}
