import {defineRule} from '../../rule.ts'
import {findDroppedPlaceholders} from '../../words/find-dropped-placeholders.ts'

/** Who says in words of their own what a standard sentence says, names the facts that it names. */
export const droppedPlaceholder = defineRule({
  id: 'dropped-placeholder',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: 'cookies: {again: Vi spør deg på nytt med jevne mellomrom.}',
        nn: 'cookies: {again: Vi spør deg på nytt med jamne mellomrom.}',
        en: 'cookies: {again: We ask you again at regular intervals.}'
      },
      right: {
        nb: "cookies: {again: 'Etter {{period}} spør vi deg på nytt.'}",
        nn: "cookies: {again: 'Etter {{period}} spør vi deg på nytt.'}",
        en: "cookies: {again: 'After {{period}}, we ask you again.'}"
      }
    }
  ],
  find: ({versions}) => findDroppedPlaceholders(versions)
})
