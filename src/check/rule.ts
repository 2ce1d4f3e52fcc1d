import type {Asks, Finding, Parameter, Path} from '../diagnostics/finding.ts'
import type {Related} from '../diagnostics/weighed-finding.ts'
import type {Severity} from '../diagnostics/rules.ts'
import {provisionAddress} from './provision-address.ts'
import type {Subject} from './subject.ts'

/** Something that a check looks for. It says what is wrong and where; the runner stamps severity, address and who must answer. */
export interface Rule {
  /** Kebab-case, unique, never reused. Its words are in the bundles, `finding.<id>.reason`, `.note` and `.about`. */
  id: string
  severity: Severity
  /** Who must answer. */
  asks: Asks
  /** Whether it finds more where an analyser of words is installed; default: `false`. */
  analysed?: boolean
  /** The provision that it holds, `GDPR Article 13(2)(a)`. */
  article?: string
  /** Where the provision can be read; as it is written, default: where the first that `article` names stands. */
  url?: string
  /** What breaks it and what does not, laid over a policy that is right: its documentation and its tests. */
  examples: readonly RuleExample[]
  /** Find what is wrong. */
  find(subject: Subject): Iterable<Fault>
}

/** A pair of examples: changes to a policy that is right. */
export interface RuleExample {
  /** What breaks the rule, and no other but those under `also`. */
  wrong: ExampleFiles
  /** Rules that the same breaks necessarily; default: none. */
  also?: readonly string[]
  /** How it is right. */
  right: ExampleFiles
  /** The day on which they are checked, when that matters, `2026-11-21`. */
  today?: string
}

/** Changes to files, in YAML: objects are laid over objects, other values take the place of what was there, and `null` takes it away. By file: `policy`, or a language. */
export type ExampleFiles = Readonly<Record<string, string>>

/** Something that breaks a rule. */
export interface Fault extends Pick<Finding, 'at' | 'excerpt' | 'nth'> {
  /** The file at fault; default: that of the facts. */
  file?: string
  /** Where in the file. */
  path: Path
  /** What fills the words of the rule; default: nothing. */
  parameters?: Readonly<Record<string, Parameter>>
  /** What was found, for machines. */
  actual?: string
  /** What was expected, for machines. */
  expected?: readonly string[]
  /** Other places that have to do with it. */
  related?: readonly Related[]
  /** Whether it weighs one step less than the rule says. */
  milder?: boolean
}

/**
 * Declare a rule.
 *
 * @param rule the rule as it is written
 * @returns the same, with the address of its provision
 */
export function defineRule(rule: Rule): Rule {
  const url = rule.url ?? (rule.article === undefined ? undefined : provisionAddress(rule.article))
  return {...rule, ...(url !== undefined && {url})}
}
