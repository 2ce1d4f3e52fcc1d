import type {NodeName} from '../../language/slot.ts'
import type {NodeWriter} from '../sink.ts'
import {button} from './button.ts'
import {gap} from './gap.ts'
import {heading} from './heading.ts'
import {link} from './link.ts'
import {notice} from './notice.ts'
import {passage} from './passage.ts'
import {table} from './table.ts'
import {time} from './time.ts'

/** How each node is written, sorted. */
export const nodes: Record<NodeName, NodeWriter> = {button, gap, heading, link, notice, passage, table, time}
