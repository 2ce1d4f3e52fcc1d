import type {Finding} from '../../diagnostics/finding.ts'

/**
 * Whether a word that is missing is there and empty, which has been told.
 *
 * @param finding what was found now
 * @param told what was found before
 * @returns whether it is the same once more
 */
export function isEmptyToo(
  {rule, file, parameters: {key}}: Pick<Finding, 'file' | 'parameters'> & {rule: string},
  told: readonly Finding[]
): boolean {
  return (
    rule === 'missing-word' &&
    told.some((earlier) => earlier.rule === 'empty-word' && earlier.file === file && earlier.parameters['key'] === key)
  )
}
