import {isMisuse, type Misuse} from '../../src/diagnostics/misuse.ts'

/**
 * The misuse that something throws.
 *
 * @param work what throws it
 * @returns its code and parameters; undefined when nothing is thrown
 * @throws whatever else is thrown
 */
export function misuseOf(work: () => unknown): Pick<Misuse, 'code' | 'parameters'> | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!isMisuse(error)) throw error
    return {code: error.code, parameters: error.parameters}
  }
}
