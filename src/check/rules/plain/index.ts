import type {Rule} from '../../rule.ts'
import {hardToRead} from './hard-to-read.ts'
import {longSentence} from './long-sentence.ts'
import {openEndedList} from './open-ended-list.ts'
import {passiveForm} from './passive-form.ts'
import {uncertainUse} from './uncertain-use.ts'
import {vagueCondition} from './vague-condition.ts'

/** How the texts read. */
export const plainRules: readonly Rule[] = [
  hardToRead,
  longSentence,
  openEndedList,
  passiveForm,
  uncertainUse,
  vagueCondition
]
