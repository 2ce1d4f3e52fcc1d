import type {Rule} from '../../rule.ts'
import {bareHeading} from './bare-heading.ts'
import {droppedPlaceholder} from './dropped-placeholder.ts'
import {factNotShown} from './fact-not-shown.ts'
import {factShownInSomeLanguages} from './fact-shown-in-some-languages.ts'
import {internalFactShown} from './internal-fact-shown.ts'

/** Every fact shown, in every language; sorted by id. */
export const shownRules: readonly Rule[] = [
  bareHeading,
  droppedPlaceholder,
  factNotShown,
  factShownInSomeLanguages,
  internalFactShown
]
