import type {PassageStatus} from '../../translate/state/passage-status.ts'

/** Which passage of a language is meant. */
export interface PassagePlace {
  language: string
  key: string
  /** The block of the text, in the language; null for one that is missing there. */
  index: number | null
  /** For one that is missing: the block of the source that it translates. */
  sourceIndex?: number | undefined
}

/**
 * Find a passage by where it stands: one that is there, else one that is missing.
 *
 * @param statuses the passages
 * @param place where it stands
 * @returns the passage; undefined when there is none
 */
export function findPassage(
  statuses: readonly PassageStatus[],
  {language, key, index, sourceIndex}: PassagePlace
): PassageStatus | undefined {
  const all = statuses.filter((one) => one.language === language && one.key === key)
  const there = index === null ? undefined : all.find(({target}) => target?.index === index)
  return there ?? all.find(({source, target}) => !target && source !== undefined && source.index === sourceIndex)
}
