import {rules} from '../diagnostics/rules.ts'
import {checkRules} from './rules/index.ts'

/** The ids of every rule there is, those of reading and rendering too, sorted. */
export const knownRules: readonly string[] = [...Object.keys(rules), ...checkRules.map(({id}) => id)].sort()
