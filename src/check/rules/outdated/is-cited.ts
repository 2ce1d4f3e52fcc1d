import type {Reference} from '../../../model/reference.ts'
import type {Cited} from './row.ts'

/**
 * Whether a reference is one of those that a row of the table is about, by its act and section alone.
 *
 * @param reference the reference
 * @param cited what the row says of it
 * @returns whether it is
 */
export function isCited({act, section, paragraph}: Reference, cited: Cited): boolean {
  if (act !== cited.act || (cited.paragraph !== undefined && paragraph !== cited.paragraph)) return false
  const sections = [section ?? []].flat()
  if (cited.sections === 'none') return sections.length === 0
  if (cited.sections === 'some') return sections.length > 0
  if (cited.sections === undefined && cited.from === undefined) return true
  return sections.some(
    (number) =>
      cited.sections?.includes(number.replaceAll(' ', '')) ||
      (cited.from !== undefined && parseInt(number, 10) >= cited.from)
  )
}
