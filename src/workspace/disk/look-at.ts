import {isMisuse} from '../../diagnostics/misuse.ts'
import {reading} from './reading.ts'

/**
 * Ask the disk for something. Why it does not say is an answer too: no page may fail for a file that no page needs.
 *
 * @param file a file or folder
 * @param look what is asked
 * @returns the answer; a text that says why there is none, undefined when nothing is there
 */
export function lookAt<T>(file: string, look: (file: string) => T): T | string | undefined {
  try {
    return reading(file, look)
  } catch (error) {
    if (!isMisuse(error)) throw error
    const {reason} = error.parameters
    return typeof reason === 'string' ? reason : error.code
  }
}
