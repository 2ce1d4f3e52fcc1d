import {periodText} from '../../language/period-text.ts'
import {isPeriod} from '../../model/period.ts'
import {label, type DpvContext} from './dpv-context.ts'
import {typed, type LinkedNode} from './linked-data.ts'
import {termNode} from './term-node.ts'

/**
 * Describe a period.
 *
 * @param period the period, `P3M`
 * @param context what is described with
 * @param after the event that it runs from; default: none is said
 * @returns a duration
 */
export function periodNode(period: string, context: DpvContext, after?: string): LinkedNode {
  return {
    '@type': 'dpv:TemporalDuration',
    'rdf:value': valueOf(period),
    'skos:prefLabel': label(periodText(period, context.speaker), context),
    // DPV's own isAfter and isBefore tell of their objects, and are read either way.
    'dct:relation': after === undefined ? undefined : termNode(['events'], after, context)
  }
}

/**
 * Describe a duration that an event ends.
 *
 * @param event the event
 * @param context what is described with
 * @returns a duration
 */
export function untilNode(event: string, context: DpvContext): LinkedNode {
  return {'@type': 'dpv:UntilEventDuration', 'rdf:value': termNode(['events'], event, context)}
}

/**
 * Describe how long something lasts.
 *
 * @param lasting a period, or the event that ends it
 * @param context what is described with
 * @returns a duration
 */
export function lastingNode(lasting: string, context: DpvContext): LinkedNode {
  return isPeriod(lasting) ? periodNode(lasting, context) : untilNode(lasting, context)
}

/** XML Schema has durations without weeks, and none that are approximate: these stay text as ISO 8601 has it. */
function valueOf(period: string): LinkedNode[string] {
  const days = period.replace(
    /(\d+)W(?:(\d+)D)?/,
    (_, weeks: string, more: string | undefined) => `${Number(weeks) * 7 + Number(more ?? 0)}D`
  )
  return period.endsWith('~') ? period : typed(days, 'xsd:duration')
}
