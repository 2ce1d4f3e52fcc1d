import {defineRule} from '../../rule.ts'
import {differingValues} from './differing-values.ts'
import type {ValueInBlock} from './values-in.ts'

/** Dates, periods, amounts, references to law, addresses and names in prose are the same in each language. */
export const differingValue = defineRule({
  id: 'differing-value',
  severity: 'error',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Du får svar innen tre uker."}}',
        nn: 'sections: {introduction: {text: "Du får svar innan tre veker."}}',
        en: 'sections: {introduction: {text: "You will get an answer within four weeks."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Du får svar innen tre uker."}}',
        nn: 'sections: {introduction: {text: "Du får svar innan tre veker."}}',
        en: 'sections: {introduction: {text: "You will get an answer within three weeks."}}'
      }
    }
  ],
  *find(subject) {
    for (const {fault} of differingValues(subject, isCompared)) yield fault
  }
})

/** What recurs once in a while ("årlig", "once a year") is put into words in too many ways to be compared; numbers are another rule. */
function isCompared({fact, key}: ValueInBlock): boolean {
  return !key.startsWith('number:') && !(fact.kind === 'period' && fact.value.startsWith('R/'))
}
