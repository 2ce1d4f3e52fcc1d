import {everyRule, ruleOf} from '../../src/audit/every-rule.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {standardBundle} from './standard-bundle.ts'

/**
 * Write the reference of all rules, from the rules themselves and their words.
 *
 * @returns a table in Markdown, a row a rule
 */
export function ruleReference(): string {
  const words = standardBundle('en')
  const rows = everyRule.map((id) => {
    const rule = ruleOf(id)
    const severity = rule?.severity ?? rules[id as keyof typeof rules]
    const about = words.get(`finding.${id}.about`)!.text
    return `| \`${id}\` | ${severity} | ${about.replaceAll('|', '\\|')} | ${rule?.article ?? ''} |`
  })
  return ['| rule | weight | what it looks for | provision |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
