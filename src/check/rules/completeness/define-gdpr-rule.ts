import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {defineRule, type Rule} from '../../rule.ts'

/**
 * Declare a rule that holds what the GDPR asks: of declarations from before it, it asks nothing.
 *
 * @param rule the rule
 * @returns the same, silent about earlier declarations
 */
export function defineGdprRule(rule: Rule): Rule {
  return defineRule({
    ...rule,
    *find(subject) {
      if (followsGdpr(subject)) yield* rule.find(subject)
    }
  })
}
