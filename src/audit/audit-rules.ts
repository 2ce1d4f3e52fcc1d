import type {Rule} from '../check/rule.ts'
import {askedRules} from './asked/asked-rules.ts'
import {pageContradictions} from './contradictions/index.ts'

/** The rules that look at published pages alone, sorted by id. The files of their examples are pages in Markdown, by language. */
export const auditRules: readonly Rule[] = [...askedRules, ...pageContradictions].sort((a, b) => (a.id < b.id ? -1 : 1))
