import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {versionsWithout} from './versions-without.ts'

/** Where their arrangement is told in words. */
const path = ['jointControllers', 'arrangement']

/** Where controllers decide together, the essence of their arrangement is told. */
export const jointArrangement = defineGdprRule({
  id: 'joint-arrangement',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 26(2)',
  examples: [
    {
      wrong: {policy: 'jointControllers: [{party: county-governor, contactPoint: true}]'},
      right: {
        policy: 'jointControllers: [{party: county-governor, contactPoint: true}]',
        nb: 'jointControllers: {arrangement: Kommunen svarer deg i alle saker.}',
        nn: 'jointControllers: {arrangement: Kommunen svarar deg i alle saker.}',
        en: 'jointControllers: {arrangement: The municipality answers you in all matters.}'
      }
    }
  ],
  *find(subject) {
    if (!answer(subject.policy.jointControllers)?.length) return
    for (const {file} of versionsWithout(subject, path.join('.'))) yield {file, path}
  }
})
