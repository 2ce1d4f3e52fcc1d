import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import {correctDraft} from './correct-draft.ts'
import {correctTerms} from './correct-terms.ts'
import type {DraftData} from './draft-data.ts'
import type {DraftMeans} from './make-drafts.ts'
import {flagSuspects} from './flag-suspects.ts'

/**
 * Make what goes over a draft after an engine: certain corrections, then the terms of the house, then what is to be looked at.
 *
 * @param from the language of the source
 * @param data what is known of drafts from that language
 * @param lexicon what is known of the language of the drafts
 * @returns what corrects a draft, and warns
 */
export function createCorrector(
  from: string,
  data: DraftData,
  lexicon: Pick<Lexicon, 'forbidden' | 'foreign'>
): DraftMeans['correct'] {
  return (draft, source) => {
    const {segment, about} = correctDraft(draft, source, data)
    const terms = correctTerms(segment, source, from, lexicon)
    return {
      segment: terms.segment,
      warnings: [
        ...(about.length > 0 ? [{code: 'house-term' as const, about}] : []),
        ...terms.warnings,
        ...flagSuspects(terms.segment, source, data)
      ]
    }
  }
}
