import type {Rule} from '../../check/rule.ts'
import {cookieDurationUntold} from './cookie-duration-untold.ts'
import {dpoUnreachable} from './dpo-unreachable.ts'
import {rows} from './rows.ts'
import {toRule} from './to-rule.ts'
import {updatedUntold} from './updated-untold.ts'

/** What Article 13 and the rules beside it ask a page to say, sorted by id. */
export const askedRules: readonly Rule[] = [
  cookieDurationUntold,
  dpoUnreachable,
  updatedUntold,
  ...rows.map(toRule)
].sort((a, b) => (a.id < b.id ? -1 : 1))
