import {answer} from '../../model/answer.ts'
import {passageText} from '../../language/passage.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The button that opens the choice of cookies again. */
export const consentView: BlockViewMaker = (_, context) => {
  const control = answer(answer(context.policy.consent)?.control)
  return {label: passageText('consent.control', context), class: control?.class, id: control?.id}
}
