import {passageText} from '../../language/passage.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {entryAt} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {waysToReach} from './contact-view.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** Who is the controller, and how to reach it. */
export const controllerView: BlockViewMaker = (_, context) => {
  const controller = entryAt(['controller'], context)
  return {
    name: passageText('controller.name', context),
    role: controller.at('representedBy').text(),
    number: controller.at('organisationNumber').text(),
    representative: controller.at('representative').text(),
    ...jointControllers(context),
    general: entryAt(['generalDeclaration'], context).text(),
    contact: hasOwnBlock(context) ? undefined : waysToReach('controller', context)
  }
}

/** Where the outline has a block for the ways to reach the controller, they stand there alone. */
function hasOwnBlock({policy}: ViewContext): boolean {
  return sectionsOf(policy.outline).some(({blocks}) => blocks?.includes('contact'))
}

function jointControllers(context: ViewContext): object {
  const joint = entryAt(['jointControllers'], context).entries()
  const arrangement = 'jointControllers.arrangement'
  const points = joint.filter((one) => one.at('contactPoint').value === true)
  return {
    joint: inARow(
      joint.map((one) => one.at('party').text()!),
      context
    ),
    arrangement:
      joint.length > 0 && context.speaker.translator.has(arrangement) ? passageText(arrangement, context) : undefined,
    contactPoint: inARow(
      points.map((one) => one.at('party').text()!),
      context
    ),
    alone: context.policy.jointControllers === 'none'
  }
}
