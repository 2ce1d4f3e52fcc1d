import {answer, isOpen, type OpenQuestion} from '../../model/answer.ts'

/**
 * What is in a list, but for open questions.
 *
 * @param list a field that holds a list
 * @returns the items; none when the field is unsaid, open, or said to be none
 */
export function answered<T>(list: readonly T[] | 'none' | OpenQuestion | undefined): Exclude<T, OpenQuestion>[] {
  const items: readonly T[] = answer(list) ?? []
  return items.filter((item): item is Exclude<T, OpenQuestion> => !isOpen(item))
}
