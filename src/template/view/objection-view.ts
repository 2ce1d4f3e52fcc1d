import {activityLink} from './activity-link.ts'
import {deriveRights} from './derive-rights.ts'
import {inARow} from './in-a-row.ts'
import {meaningOf, waysToAsk} from './rights-view.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The right to object, apart from all other information (GDPR Article 21(4)). */
export const objectionView: BlockViewMaker = (_, context) => {
  const derived = deriveRights(context.policy).find(({right}) => right === 'objection')
  return {
    meaning: meaningOf('objection', context),
    activities: inARow(
      (derived?.activities ?? []).map((id) => activityLink(id, context)),
      context
    ),
    ...waysToAsk(context)
  }
}
