import {asIs} from '../program/as-is.ts'
import type {Output} from '../program/surroundings.ts'

/** How far a long task has come, on a terminal. */
export interface Progress {
  /** Whether it is shown at all. */
  shown: boolean
  step(): void
  end(): void
}

/**
 * Make a progress bar.
 *
 * @param output where it is drawn; nothing is when that is not a terminal
 * @param total how many steps there are; 0 for no bar
 * @returns the bar
 */
export function createProgress(output: Output, total: number): Progress {
  const shown = total > 0 && output.isTTY === true
  const width = Math.max(10, Math.min(40, (output.columns ?? 80) - 20))
  const drawn = asIs(output)
  let done = 0
  const draw = (): void => {
    const full = Math.round((done / total) * width)
    drawn.write(`\r[${'#'.repeat(full)}${' '.repeat(width - full)}] ${done}/${total}`)
  }
  return {
    shown,
    step() {
      done++
      if (shown) draw()
    },
    end() {
      if (shown) drawn.write('\r\u001b[K')
    }
  }
}
