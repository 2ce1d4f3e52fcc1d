import {shownText, type Segment} from '../passages/segment.ts'
import {changeTexts, recase} from './change-texts.ts'
import type {DraftData} from './draft-data.ts'

/**
 * Correct what engines always get wrong and where there is only one right way. Comes before the termbase.
 *
 * @param draft the draft
 * @param source what it was made from
 * @param data what is known of drafts from the one language to the other
 * @returns the draft, corrected in its text alone, and what was corrected, `wrong → right`
 */
export function correctDraft(
  draft: Segment,
  source: Segment,
  {corrections}: Pick<DraftData, 'corrections'>
): {segment: Segment; about: readonly string[]} {
  const said = shownText(source)
  const fitting = corrections.filter(
    (correction) => correction.source === undefined || said.search(correction.source) >= 0
  )
  return changeTexts(draft, (text) => {
    const about: string[] = []
    const corrected = fitting.reduce(
      (left, correction) =>
        left.replace(correction.draft, (found: string, ...groups: unknown[]) => {
          const right = recase(fill(correction.text, groups), found)
          if (right !== found) about.push(`${found} → ${right}`)
          return right
        }),
      text
    )
    return {text: corrected, about}
  })
}

function fill(text: string, groups: readonly unknown[]): string {
  return text.replace(/\$(\d)/g, (_, number: string) => {
    const group = groups[Number(number) - 1]
    return typeof group === 'string' ? group : ''
  })
}
