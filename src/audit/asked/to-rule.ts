import {defineRule, type Fault, type Rule} from '../../check/rule.ts'
import {ownBlocks, type OwnBlock} from '../../check/words/own-blocks.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, firstEvidence} from '../evidence.ts'
import {followsGdprNow} from '../follows-gdpr-now.ts'
import {cookieSections, says, sectionsOnCookies} from '../sections-of-page.ts'
import type {AskedRow} from './asked-row.ts'

/** A page that refers to a more general declaration may leave to that what it does not say itself (WP260, paragraphs 35 and 36). */
const refersElsewhere = {patterns: ['general-declaration']}

/**
 * Make a rule of a row of the table of what pages must say.
 *
 * @param row the row
 * @returns a rule that finds when it is not said
 */
export function toRule({when = [], says: said, within, points, ...rule}: AskedRow): Rule {
  return defineRule({
    ...rule,
    *find(subject) {
      if (!followsGdprNow(subject)) return
      const blocks = within ? subject.once(cookieSections).flat() : [...ownBlocks(subject)]
      if (blocks.length === 0) return
      const causes = when.map((evidence) => [...findEvidence(blocks, evidence)][0])
      if (causes.includes(undefined) || says(within ? sectionsOnCookies(subject).flat() : blocks, said)) return
      const [cause] = causes
      const milder = firstEvidence(subject, refersElsewhere) !== undefined
      yield {...(points && cause ? phraseFault(cause) : placeOf(within, blocks)), milder}
    }
  })
}

/** What belongs to sections points at the first of them, and all else at the page. */
function placeOf(within: AskedRow['within'], [first]: readonly OwnBlock[]): Fault {
  return within && first ? {path: first.text.origin.path} : {path: []}
}
