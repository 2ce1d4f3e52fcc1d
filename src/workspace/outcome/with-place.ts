import type {Finding} from '../../diagnostics/finding.ts'
import {placeOf} from '../../language/to-report-message.ts'
import type {Source} from '../../source/source.ts'

/**
 * Find the place of a finding, so that nobody needs the files for it.
 *
 * @param finding what was found
 * @param sources the files that it may be in
 * @returns the finding with its place; as it was, when it is about a file as a whole
 */
export function withPlace(finding: Finding, sources: readonly Source[]): Finding {
  const place = finding.place ?? placeOf(finding, sources)
  return place ? {...finding, place} : finding
}
