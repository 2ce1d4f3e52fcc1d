import type {Slot} from '../../language/slot.ts'
import {inherit} from '../../model/inherit.ts'
import {atStart} from './at-start.ts'
import {entryAt, type Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'
import type {PartViewMaker} from './per-activity.ts'
import {limits, termsFor} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** Who is responsible for an activity day to day: those that it names, else those that it inherits. */
export const responsiblePart: PartViewMaker = (id, _, context) => {
  const found = inherit(context.policy, id, 'responsible')
  const entries = found ? entryAt(found.path, context).entries() : []
  return {responsible: entries.map((entry) => responsibleView(entry, context))}
}

function responsibleView(entry: Entry, context: ViewContext): {subject: Slot; tasks: Slot | undefined; limits: Slot[]} {
  const role = (typeof entry.value === 'string' ? entry : entry.at('role')).text()!
  return {
    subject: atStart(role, context.speaker),
    tasks: inARow(termsFor(entry, 'tasks', context), context),
    limits: limits(entry, context, ['tasks'])
  }
}
