import type {Severity} from '../../../diagnostics/rules.ts'
import type {Asks} from '../../../diagnostics/finding.ts'
import type {Policy} from '../../../model/policy.ts'
import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'

/** Something that was right once: one row of the table of outdated things. What it looks like in words is a pattern with the same id, by language. */
export interface Row {
  /** The id of the rule, of its words and of its patterns. */
  id: string
  severity: Severity
  asks: Asks
  /** From which day it is outdated; absent for what was never right. */
  since?: string
  /** From which day it is right; absent while that is not known. Only for what is cited too early. */
  until?: string | undefined
  /** The provision that took its place, `GDPR Article 15`. */
  article?: string
  /** Where that can be read; default: where the provision stands. */
  url?: string
  /** Which references to law it is about. */
  cites?: readonly Cited[]
  /** Names of phrases; a sentence that has one of them near is right. Default: what is told as history. */
  unless?: readonly string[]
  /** Whom it concerns; default: everybody. */
  concerns?(policy: Policy): boolean
  /** What else gives it away, in the facts. */
  facts?(subject: Subject): Iterable<Pick<Fault, 'path'> & {actual: string}>
}

/** References to an act that a row is about. */
export interface Cited {
  /** The act, by its id. */
  act: string
  /** Its sections; `none` when the act is named without one, `some` when with any; absent when that does not matter. */
  sections?: readonly string[] | 'none' | 'some'
  /** The number from which all sections are meant. */
  from?: number
  /** The paragraph of the section; absent when that does not matter. */
  paragraph?: number
  /** A point that still holds; a reference to it alone is right. */
  except?: {section: string; point: string}
  /** Whether it counts only where it decides how long data are kept. */
  retention?: true
}
