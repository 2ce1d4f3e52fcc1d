import {answer} from '../../model/answer.ts'
import {passageText} from '../../language/passage.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The button that opens the choice of cookies again; none when there is nothing by which a script could find it. */
export const consentView: BlockViewMaker = (_, context) => {
  const control = answer(answer(context.policy.consent)?.control)
  return control ? {...control, label: passageText('consent.control', context)} : {}
}
