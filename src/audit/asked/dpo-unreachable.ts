import {defineRule} from '../../check/rule.ts'
import type {Subject} from '../../check/subject.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, firstEvidence, type Evidence} from '../evidence.ts'
import {followsGdprNow} from '../follows-gdpr-now.ts'
import {says, sectionsOfPage} from '../sections-of-page.ts'
import {examples} from './examples.ts'

const officer: Evidence = {patterns: ['dpo']}
const reached: Evidence = {
  patterns: ['contact', 'dpo-contact'],
  facts: [{kind: 'email'}, {kind: 'phone'}],
  links: /^(?:mailto|tel|https?):/i
}

/** Where the data protection officer is named, it is told how to reach them. */
export const dpoUnreachable = defineRule({
  id: 'page-lacks-dpo-contact',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(b)',
  examples: examples['page-lacks-dpo-contact'] ?? [],
  *find(subject) {
    if (!followsGdprNow(subject) || isReachable(subject)) return
    const named = firstEvidence(subject, officer)
    if (named) yield phraseFault(named)
  }
})

/** A section that names the officer tells how, or what stands right after such a section does, under a heading of its own. */
function isReachable(subject: Subject): boolean {
  const sections = sectionsOfPage(subject)
  return sections.some((blocks, index) => {
    const found = [...findEvidence(blocks, officer)]
    return found.length > 0 && (says(blocks, reached) || says(sections[index + 1] ?? [], reached))
  })
}
