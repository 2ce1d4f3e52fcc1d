import type {Path} from '../../../diagnostics/finding.ts'
import type {Policy} from '../../../model/policy.ts'
import type {Reference} from '../../../model/reference.ts'

/** A place in the law that a policy refers to. */
export interface CitedReference {
  /** The id of the reference that it belongs to. */
  id: string
  path: Path
  reference: Reference
}

/**
 * List the places in the law that a policy refers to.
 *
 * @param policy the policy
 * @returns each of them; those that are cited together one by one, in the order of the file
 */
export function citedReferences({references}: Policy): CitedReference[] {
  return Object.entries(references ?? {}).flatMap(([id, cited]): CitedReference[] =>
    Array.isArray(cited)
      ? cited.map((reference, index) => ({id, path: ['references', id, index], reference}))
      : [{id, path: ['references', id], reference: cited}]
  )
}

/**
 * Write down which act and sections a reference is to, in no language.
 *
 * @param reference the reference
 * @returns such as `LOV-2000-04-14-31 § 18`
 */
export function citationOf({act = '', section}: Reference): string {
  const sections = [section ?? []].flat()
  return sections.length === 0 ? act : `${act} ${sections.length > 1 ? '§§' : '§'} ${sections.join(', ')}`
}
