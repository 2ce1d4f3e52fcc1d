import type {Rule} from '../../rule.ts'

/** Rules of this group, sorted by id. */
export const languageRules: readonly Rule[] = []
