import type {Output} from './surroundings.ts'

/**
 * The stream for what programs read, and for what is drawn on a terminal: not a letter is changed.
 *
 * @param output a stream
 * @returns the one beneath, where that is made safe for people
 */
export function asIs(output: Output): Output {
  return output.beneath ?? output
}
