import {defineRule} from '../../rule.ts'
import {differingNames} from './differing-names.ts'

/** What is a term of the vocabulary in one language, and follows it when it changes, is that in the others too. */
export const differingTerm = defineRule({
  id: 'differing-term',
  severity: 'info',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi lagrer {{data.name}}."}}',
        nn: 'sections: {introduction: {text: "Vi lagrar {{data.name}}."}}',
        en: 'sections: {introduction: {text: "We store what you are called."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi lagrer {{data.name}}."}}',
        nn: 'sections: {introduction: {text: "Vi lagrar {{data.name}}."}}',
        en: 'sections: {introduction: {text: "We store {{data.name}}."}}'
      }
    }
  ],
  find: (subject) => differingNames(subject, true)
})
