import {dateText} from '../../language/date-text.ts'
import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {answer} from '../../model/answer.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {languageWord} from './language-word.ts'

/** Blocks that say when a declaration was last changed. */
const dated: ReadonlySet<unknown> = new Set(['changes', 'updated'])

/** What the template below a declaration may name. */
export interface ColophonView {
  /** When it was last changed; undefined when a section says so. */
  updated: Slot | undefined
  /** Whether other languages are translated from this version. */
  original: boolean
  /** The language that it is translated from. */
  translatedFrom: Slot | undefined
  /** What shows which version it is. */
  mark: string
}

/**
 * Make the view of what stands below a declaration.
 *
 * @param context the policy and who speaks
 * @param language the language of the version
 * @param mark what shows which version it is
 * @returns the view
 */
export function colophonView(context: FactContext, language: string, mark: string): ColophonView {
  const {policy, speaker} = context
  const updated = answer(policy.updated)
  const said = sectionsOf(policy.outline).some(({blocks}) => blocks?.some((block) => dated.has(block)))
  const [source] = policy.languages as [string]
  return {
    updated: updated === undefined || said ? undefined : dateText(updated, speaker),
    original: language === source && policy.languages.length > 1,
    translatedFrom: language === source ? undefined : languageWord(source, speaker),
    mark
  }
}
