import type {Version} from '../check/subject.ts'

/** More words than this between the word for it and a date, and the date is of something else. */
const between = 2

/**
 * When a page says that it was last changed.
 *
 * @param version the page in its language
 * @returns the day, the month or the year, `2022-08-05`; undefined when it does not say
 */
export function updatedDay({
  texts,
  lexicon,
  extract
}: Pick<Version, 'texts' | 'lexicon' | 'extract'>): string | undefined {
  const pattern = lexicon.asked['updated']
  if (!pattern) return undefined
  const blocks = [...texts.values()].flatMap((text) => text.blocks.map(({text: said}) => said))
  const days = blocks.flatMap((block, index) =>
    [...block.matchAll(pattern)].flatMap(({0: {length}, index: start}) => {
      const rest = block.slice(start + length)
      // A label may stand in a block of its own, before that of the date.
      const isLabel = rest.replace(/[\s:.]/g, '') === ''
      return dateAtStart(isLabel ? (blocks[index + 1] ?? '') : rest, extract, isLabel ? 0 : between)
    })
  )
  return days.sort().at(-1)
}

/** The date that a text begins with, but for a few words. */
function dateAtStart(text: string, extract: Version['extract'], words: number): string[] {
  const [date] = extract(text).filter(({kind, value}) => kind === 'date' && /^\d{4}/.test(value))
  if (!date) return []
  const before = text.slice(0, date.start).match(/\p{L}+/gu) ?? []
  return before.length > words ? [] : [date.value]
}
