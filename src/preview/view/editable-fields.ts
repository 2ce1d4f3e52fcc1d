import {definitionOf} from '../../model/walk.ts'
import {policySchema} from '../../model/policy.ts'

/** What the facts are built of: words, languages and sections are seen to elsewhere. */
const structure: ReadonlySet<string> = new Set(['languages', 'outline', 'personvern'])

/** The fields of a policy that are filled in with forms, in the order of the model. */
export const editableFields: readonly string[] = Object.keys(
  (definitionOf(policySchema) as {shape: Record<string, unknown>}).shape
).filter((name) => !structure.has(name))
