import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {activity} from './activity.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import {definitionOf} from './walk.ts'

/**
 * Check that what activities keep for the internal record is a field of theirs.
 *
 * @param input a policy and its file
 * @yields a finding for each name that is none
 */
export function* checkInternal({policy, file}: PolicyCheckInput): Iterable<Finding> {
  const fields = Object.keys((definitionOf(activity) as {shape: object}).shape)
  for (const [id, {internal = []}] of Object.entries(policy.activities ?? {}))
    for (const [index, actual] of internal.entries()) {
      if (fields.includes(actual)) continue
      const suggestion = nearest(actual, fields)
      yield {
        rule: 'unknown-field',
        file,
        path: ['activities', id, 'internal', index],
        parameters: {actual, ...(suggestion && {nearest: suggestion})}
      }
    }
}
