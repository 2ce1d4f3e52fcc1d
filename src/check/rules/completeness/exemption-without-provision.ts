import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'

/** An exception from the right to information cites a provision, not an act as a whole. */
export const exemptionWithoutProvision = defineGdprRule({
  id: 'exemption-without-provision',
  severity: 'info',
  asks: 'dpo',
  article: 'GDPR Article 14(5)',
  examples: [
    {
      wrong: {
        policy: `references: {secrecy: {act: LOV-1967-02-10}}
activities: {enquiries: {exemptions: [secrecy]}}`
      },
      right: {
        policy: `references: {secrecy: {act: LOV-1967-02-10, section: "13"}}
activities: {enquiries: {exemptions: [secrecy]}}`
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      for (const [index, id] of (answer(policy.activities?.[activity]?.exemptions) ?? []).entries()) {
        const whole = [policy.references?.[id] ?? []]
          .flat()
          .some(({article, section, open}) => article === undefined && section === undefined && open === undefined)
        if (whole) yield {path: ['activities', activity, 'exemptions', index], parameters: {activity, actual: id}}
      }
    }
  }
})
