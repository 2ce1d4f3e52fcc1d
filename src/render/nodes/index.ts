import type {NodeName} from '../../language/slot.ts'
import type {NodeWriter} from '../sink.ts'
import {box} from './box.ts'
import {button} from './button.ts'
import {gap} from './gap.ts'
import {heading} from './heading.ts'
import {link} from './link.ts'
import {nav} from './nav.ts'
import {notice} from './notice.ts'
import {passage} from './passage.ts'
import {table} from './table.ts'
import {time} from './time.ts'

/** How each node is written, sorted. */
export const nodes: Record<NodeName, NodeWriter> = {box, button, gap, heading, link, nav, notice, passage, table, time}
