import {inherit} from '../../model/inherit.ts'
import {entryAt} from './entry.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'

/** Whether the data of an activity must be provided, and what follows if they are not. */
export const providingPart: PartViewMaker = (id, _, context) => {
  const found = inherit(context.policy, id, 'providing')
  const providing = found && entryAt(found.path, context)
  const kind = providing?.at('kind').value
  return {
    key: typeof kind === 'string' ? `document.providing.${kind}` : undefined,
    law: providing?.at('law').text(),
    consequence: providing?.at('consequence').text()
  }
}

/** Whether data must be provided, and what follows if they are not. */
export const providingView = perActivity(providingPart)
