import {defineRule} from '../../check/rule.ts'
import type {OwnBlock} from '../../check/words/own-blocks.ts'
import {phraseFault} from '../../check/words/phrase-fault.ts'
import {findEvidence, type Evidence} from '../evidence.ts'
import {followsGdprNow} from '../follows-gdpr-now.ts'
import {cookieSections, says, type SectionBlocks} from '../sections-of-page.ts'
import {examples} from './examples.ts'

const names: Evidence = {facts: [{kind: 'cookie'}]}
const lifetime: Evidence = {patterns: ['cookie-duration'], facts: [{kind: 'period'}]}

/** How many names are told at most. */
const most = 5

/** Of every cookie that a page names, it tells how long it lives. */
export const cookieDurationUntold = defineRule({
  id: 'page-lacks-cookie-duration',
  severity: 'warning',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15; CJEU C-673/17',
  url: 'https://lovdata.no/lov/2024-12-13-76/§3-15',
  examples: examples['page-lacks-cookie-duration'] ?? [],
  *find(subject) {
    if (!followsGdprNow(subject)) return
    for (const section of subject.once(cookieSections)) {
      const units = unitsOf(section)
      // A sentence that names no cookie tells of all of them.
      if (units.some((unit) => says(unit, lifetime) && !says(unit, names))) continue
      const without = units.filter((unit) => !says(unit, lifetime)).flatMap((unit) => [...findEvidence(unit, names)])
      const [first] = without
      if (!first) continue
      const found = [...new Set(without.map(({actual}) => actual))]
      const shown = found.slice(0, most).join(', ')
      yield {...phraseFault(first), parameters: {cookies: found.length > most ? `${shown} …` : shown}}
    }
  }
})

/** The cells of a row belong together, and every other block stands for itself. */
function unitsOf(section: SectionBlocks): SectionBlocks[] {
  const units = new Map<unknown, OwnBlock[]>()
  for (const own of section) {
    const key = own.block.row ?? own.block
    units.set(key, [...(units.get(key) ?? []), own])
  }
  return [...units.values()]
}
