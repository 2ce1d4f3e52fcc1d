import {defineRule} from '../../rule.ts'
import {differingNames} from './differing-names.ts'

/** A paragraph names the same facts in each language: periods, dates, addresses, names, law. */
export const differingPlaceholder = defineRule({
  id: 'differing-placeholder',
  severity: 'error',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Skriv til {{dpo.email}}."}}',
        nn: 'sections: {introduction: {text: "Skriv til {{controller.email}}."}}',
        en: 'sections: {introduction: {text: "Write to {{dpo.email}}."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Skriv til {{dpo.email}}."}}',
        nn: 'sections: {introduction: {text: "Skriv til {{dpo.email}}."}}',
        en: 'sections: {introduction: {text: "Write to {{dpo.email}}."}}'
      }
    }
  ],
  find: (subject) => differingNames(subject, false)
})
