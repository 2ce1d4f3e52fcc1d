import type {Slot} from '../../language/slot.ts'
import {entryAt, says, type Entry} from './entry.ts'
import {atStart} from './at-start.ts'
import {inARow} from './in-a-row.ts'
import {shownActivities} from './shown-activities.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** A processor, and all that activities say it supplies. */
interface Processor {
  id: string
  services: Map<string, Slot>
}

/** Columns of the table, in order, each with what it shows of a processor. */
const columns: Readonly<Record<string, (processor: Processor, context: ViewContext) => Slot | undefined>> = {
  name: ({id}, context) => entryAt(['parties', id], context).text(),
  service: ({services}, context) => inARow([...services.values()], context),
  country: ({id}, context) => countryOf(entryAt(['parties', id], context), context),
  subProcessors: ({id}, context) => subProcessorsOf(id, context)
}

/** All processors of the activities on the page, in a table. */
export const processorsView: BlockViewMaker = (_, context) => {
  const rows = processorsOf(context).map((processor) =>
    Object.entries(columns).map(([column, show]) => ({column, text: show(processor, context)}))
  )
  const shown = Object.keys(columns).filter(
    (column, index) => column === 'name' || rows.some((row) => row[index]!.text !== undefined)
  )
  return {
    columns: shown.map((column) => ({title: context.speaker.say(`document.processors.column.${column}`)})),
    rows: rows.map((row) => ({
      cells: row
        .filter(({column}) => shown.includes(column))
        .map(({text}) => ({text: text && atStart(text, context.speaker)}))
    }))
  }
}

function processorsOf(context: ViewContext): Processor[] {
  const found = new Map<string, Processor>()
  for (const activity of shownActivities(context.policy)) {
    for (const recipient of entryAt(['activities', activity, 'recipients'], context).entries()) {
      const id = recipient.at('party').value
      if (recipient.at('role').value !== 'processor' || typeof id !== 'string') continue
      const processor = found.get(id) ?? {id, services: new Map<string, Slot>()}
      const service = recipient.at('service')
      if (typeof service.value === 'string') processor.services.set(service.value, service.text()!)
      found.set(id, processor)
    }
  }
  return [...found.values()]
}

/** Where a party is established, and where its owner is when that is said. */
function countryOf(party: Entry, {speaker}: ViewContext): Slot | undefined {
  const [country, owner] = [party.at('country').text(), party.at('controlledFrom').text()]
  return country !== undefined && says(party, 'controlledFrom')
    ? speaker.say('document.processors.owned', {country, owner: owner!})
    : country
}

function subProcessorsOf(id: string, context: ViewContext): Slot | undefined {
  if (context.policy.parties?.[id]?.subProcessors === 'none') return context.speaker.say('document.processors.none')
  const names = entryAt(['parties', id, 'subProcessors'], context)
    .entries()
    .map((party) => {
      const country = entryAt(['parties', String(party.value), 'country'], context).text()
      return country === undefined
        ? party.text()!
        : context.speaker.say('document.transfers.recipient', {party: party.text()!, country})
    })
  return inARow(names, context)
}
