import {isMisuse, type Misuse} from '../../src/diagnostics/misuse.ts'

/**
 * The misuse that something ends in.
 *
 * @param work what is waited for
 * @returns its code and parameters; undefined when all goes well
 * @throws whatever else is thrown
 */
export async function misuseIn(work: Promise<unknown>): Promise<Pick<Misuse, 'code' | 'parameters'> | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (!isMisuse(error)) throw error
    return {code: error.code, parameters: error.parameters}
  }
}
