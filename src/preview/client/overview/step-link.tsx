import type {NextStep} from '../../protocol.ts'
import {addressOf} from '../state/route.ts'
import {say} from '../words.ts'
import {followStep} from './follow-step.ts'

/** What a step is told with. */
export interface StepLinkProps {
  policy: string
  step: NextStep
  /** What it is about, for whoever hears the link alone. */
  about: string
}

/** A link to what is to be done next. */
export function StepLink({policy, step, about}: StepLinkProps) {
  const {kind, count} = step
  return (
    <a
      class="ds-button overview-step"
      data-variant="secondary"
      data-size="sm"
      data-color="accent"
      href={addressOf(policy)}
      onClick={() => followStep(policy, step)}
    >
      {say(`preview.overview.step.${kind}`, {count})}
      <span class="ds-sr-only">: {about}</span>
    </a>
  )
}
