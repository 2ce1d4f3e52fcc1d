import {defineRule} from '../../rule.ts'
import {differingValues} from './differing-values.ts'

/** Numbers in prose are the same in each language. In letters, a number may have been put in another way: "both". */
export const differingNumber = defineRule({
  id: 'differing-number',
  severity: 'error',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Vi har 12 skoler."}}',
        nn: 'sections: {introduction: {text: "Vi har 12 skular."}}',
        en: 'sections: {introduction: {text: "We have 13 schools."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Vi har 12 skoler."}}',
        nn: 'sections: {introduction: {text: "Vi har tolv skular."}}',
        en: 'sections: {introduction: {text: "We have 12 schools."}}'
      }
    }
  ],
  *find(subject) {
    for (const {fault, values} of differingValues(subject, ({key}) => key.startsWith('number:')))
      yield {...fault, milder: values.every(({fact}) => /\p{L}/u.test(fact.text))}
  }
})
