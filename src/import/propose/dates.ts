import {isDate} from '../../model/date.ts'
import {parsePeriod, isPeriod} from '../../model/period.ts'
import {firstMatch} from '../first-match.ts'
import type {Material, Stated} from '../material.ts'
import type {Proposal} from '../proposal.ts'
import {settle} from './settle.ts'

/** How far from the words for it the day of the last change may stand, in characters. */
const near = 25

/**
 * Find the day on which the page was last changed, and other days and months that prose names.
 *
 * @param material what the pages say
 * @param proposal where the facts go
 */
export function proposeDates(material: Material, proposal: Proposal): void {
  const dates = material.stated.filter(({fact}) => fact.kind === 'date' && /-\d/.test(fact.value) && isDate(fact.value))
  const updated = settle(
    'updated',
    dates.filter((one) => isUpdate(one, material)),
    material,
    proposal
  )
  if (updated) {
    proposal.policy.updated = updated.fact.value
    proposal.value(updated.fact, 'updated')
  }
  for (const {fact} of dates) {
    if (proposal.pathsOf(fact).length > 0) continue
    const id = `day-${fact.value}`
    proposal.policy.dates[id] = fact.value
    proposal.value(fact, `dates.${id}`)
  }
}

function isUpdate({fact, block, text}: Stated, {means}: Material): boolean {
  const before = text.blocks[text.blocks.indexOf(block) - 1]
  const preceding = fact.start === 0 ? (before?.text ?? '') : block.text.slice(0, fact.start)
  const said = firstMatch(means.cues(text.language).updated, preceding.slice(-near))
  return said !== undefined
}

/**
 * Find the periods that prose names.
 *
 * @param material what the pages say
 * @param proposal where the facts go
 */
export function proposePeriods({stated}: Material, proposal: Proposal): void {
  for (const {fact} of stated) {
    const period = fact.value.replace(/^R\//, '')
    if (fact.kind !== 'period' || !isPeriod(period)) continue
    const id = idOf(period)
    const known = proposal.pathsOf(fact)
    if (known.length > 0) continue
    proposal.policy.periods[id] = period
    proposal.value(fact, `periods.${id}`)
  }
}

/** `months-3`: the same in every language. */
function idOf(period: string): string {
  return parsePeriod(period)
    .parts.map(({unit, count}) => `${unit}s-${count}`)
    .join('-')
}
