import {Misuse} from '../../diagnostics/misuse.ts'

/**
 * The folder that the process works in.
 *
 * @returns the folder, absolute
 * @throws Misuse when somebody has deleted it
 */
export function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new Misuse('no-working-folder', {})
  }
}
