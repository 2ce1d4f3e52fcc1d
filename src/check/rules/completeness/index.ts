import type {Rule} from '../../rule.ts'
import {missingRetention} from './missing-retention.ts'

/** What the law asks a declaration to say, sorted by id. */
export const completenessRules: readonly Rule[] = [missingRetention]
