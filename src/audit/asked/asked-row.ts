import type {Rule} from '../../check/rule.ts'
import type {Evidence} from '../evidence.ts'

/** Something that the law asks a page to say. */
export interface AskedRow extends Omit<Rule, 'find' | 'article'> {
  /** The provision that asks for it. */
  article: string
  /** What makes it asked for; all of them must be there; default: it is always asked for. */
  when?: readonly Evidence[]
  /** What shows that the page says it. */
  says: Evidence
  /** Whether it is asked of the sections that tell which cookies are used, and may be said in any on cookies; default: of the whole page. */
  within?: 'cookies'
  /** Whether it is told where the page says what makes it asked for. */
  points?: true
}
