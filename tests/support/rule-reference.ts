import {checkRules} from '../../src/check/rules/index.ts'
import {knownRules} from '../../src/check/known-rules.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {standardBundle} from './standard-bundle.ts'

/**
 * Write the reference of all rules, from the rules themselves and their words.
 *
 * @returns a table in Markdown, a row a rule
 */
export function ruleReference(): string {
  const words = standardBundle('en')
  const rows = knownRules.map((id) => {
    const rule = checkRules.find((one) => one.id === id)
    const severity = rule?.severity ?? rules[id as keyof typeof rules]
    const about = words.get(`finding.${id}.about`)!.text
    return `| \`${id}\` | ${severity} | ${about.replaceAll('|', '\\|')} | ${rule?.article ?? ''} |`
  })
  return ['| rule | weight | what it looks for | provision |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
