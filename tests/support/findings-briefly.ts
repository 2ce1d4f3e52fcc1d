import type {ExampleFiles, Rule} from '../../src/check/rule.ts'
import {exampleDay, examineExample} from './examine-example.ts'

/**
 * Make what tells briefly what rules find in a changed example.
 *
 * @param rules the rules
 * @returns finds, in changes to the example, the severity, rule and place of each finding
 */
export function findingsBriefly(rules: readonly Rule[]): (files: ExampleFiles, today?: string) => string[] {
  return (files, today = exampleDay) =>
    examineExample(files, rules, today).map(({rule, severity, path = []}) => `${severity} ${rule} ${path.join('.')}`)
}
