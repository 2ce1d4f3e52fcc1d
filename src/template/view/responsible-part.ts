import type {Slot} from '../../language/slot.ts'
import {inherit} from '../../model/inherit.ts'
import {atStart} from './at-start.ts'
import {entryAt, type Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {isPlural} from './is-plural.ts'
import type {PartViewMaker} from './per-activity.ts'
import {limits, termsFor} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** Who is responsible for an activity day to day: those that it names, else those that it inherits. */
export const responsiblePart: PartViewMaker = (id, _, context) => {
  const found = inherit(context.policy, id, 'responsible')
  const entries = found ? entryAt(found.path, context).entries() : []
  return {responsible: entries.map((entry) => responsibleView(entry, context))}
}

/** What the partial may name of one who is responsible. */
interface ResponsibleView {
  key: string
  subject: Slot
  tasks: Slot | undefined
  limits: Slot[]
}

function responsibleView(entry: Entry, context: ViewContext): ResponsibleView {
  const role = typeof entry.value === 'string' ? entry : entry.at('role')
  const tasks = inARow(termsFor(entry, 'tasks', context), context)
  const number = isPlural('roles', String(role.value), context.policy) ? 'plural.' : ''
  return {
    key: `document.responsible.${number}${tasks === undefined ? 'daily' : 'tasks'}`,
    subject: atStart(role.text()!, context.speaker),
    tasks,
    limits: limits(entry, context, ['tasks'])
  }
}
