import type {Rule} from '../rule.ts'
import {completenessRules} from './completeness/index.ts'
import {contradictionsRules} from './contradictions/index.ts'
import {cookiesRules} from './cookies/index.ts'
import {formRules} from './form/index.ts'
import {languageRules} from './language/index.ts'
import {outdatedRules} from './outdated/index.ts'
import {parityRules} from './parity/index.ts'
import {plainRules} from './plain/index.ts'
import {shownRules} from './shown/index.ts'
import {transfersRules} from './transfers/index.ts'

/** Every rule of the check, sorted by id. */
export const checkRules: readonly Rule[] = [
  ...completenessRules,
  ...contradictionsRules,
  ...cookiesRules,
  ...formRules,
  ...languageRules,
  ...outdatedRules,
  ...parityRules,
  ...plainRules,
  ...shownRules,
  ...transfersRules
].sort((a, b) => (a.id < b.id ? -1 : 1))
