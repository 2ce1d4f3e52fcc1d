import type {Speaker} from '../language/speaker.ts'
import type {SlotFrame} from './slot-frame.ts'

/** Data that Handlebars hands down to every helper of a run. */
export interface RunData extends SlotFrame {
  speaker: Speaker
  /** How many partials it stands within. */
  depth: number
  /** The view, which templates reach as `@root` from wherever they are in it. */
  root: unknown
}
