import {answer} from '../../../model/answer.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'

/** Where controllers decide together, they may say whom the data subject is to turn to. */
export const jointContactPoint = defineGdprRule({
  id: 'joint-contact-point',
  severity: 'info',
  asks: 'dpo',
  article: 'GDPR Article 26(1)',
  examples: [
    {
      wrong: {
        policy: 'jointControllers: [{party: county-governor}]',
        nb: 'jointControllers: {arrangement: Kommunen svarer deg i alle saker.}',
        nn: 'jointControllers: {arrangement: Kommunen svarar deg i alle saker.}',
        en: 'jointControllers: {arrangement: The municipality answers you in all matters.}'
      },
      right: {
        policy: 'jointControllers: [{party: county-governor, contactPoint: true}]',
        nb: 'jointControllers: {arrangement: Kommunen svarer deg i alle saker.}',
        nn: 'jointControllers: {arrangement: Kommunen svarar deg i alle saker.}',
        en: 'jointControllers: {arrangement: The municipality answers you in all matters.}'
      }
    }
  ],
  *find({policy}) {
    const joint = answer(policy.jointControllers) ?? []
    const unsaid = joint.every(({contactPoint}, index) =>
      isUnsaid(policy, ['jointControllers', index, 'contactPoint'], contactPoint)
    )
    if (joint.length > 0 && unsaid) yield {path: ['jointControllers']}
  }
})
