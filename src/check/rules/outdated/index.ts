import type {Rule} from '../../rule.ts'
import {actNotInForce} from './act-not-in-force.ts'
import {outdatedNamedOfficer} from './outdated-named-officer.ts'
import {repealedAct} from './repealed-act.ts'
import {rows} from './rows.ts'
import {toRule} from './to-rule.ts'

/** What was right once and is so no longer, or is not right yet, sorted by id. */
export const outdatedRules: readonly Rule[] = [
  actNotInForce,
  outdatedNamedOfficer,
  repealedAct,
  ...rows.map(toRule)
].sort((a, b) => (a.id < b.id ? -1 : 1))
