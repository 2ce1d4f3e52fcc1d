import type {FactContext} from '../../language/fact-text.ts'
import {termText} from '../../language/term-text.ts'
import {listText} from '../../language/list-text.ts'
import {answer} from '../../model/answer.ts'
import {isSpecial} from '../../template/view/is-special.ts'
import type {RegisterLine} from './register.ts'
import {detail, lineOf} from './register-line.ts'

/**
 * Tell which of the data of an activity are special categories (GDPR Article 9(1)).
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns one line, or none when there are no such data
 */
export function tellSpecial(id: string, context: FactContext): RegisterLine[] {
  const data = answer(context.policy.activities?.[id]?.data) ?? []
  const ids = data.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.items))
  const special = [...new Set(ids)].filter((term) => isSpecial(term, context.policy))
  if (special.length === 0) return []
  const terms = listText(
    special.map((term) => termText(['data'], term, context)),
    context.speaker,
    'comma'
  )
  return [lineOf(detail('special', terms, context), context)]
}
