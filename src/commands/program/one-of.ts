import {Misuse} from '../../diagnostics/misuse.ts'

/**
 * Read an option that is one of some names.
 *
 * @param option how the option is written
 * @param actual what was given
 * @param names the names
 * @returns the name; undefined where nothing was given
 * @throws Misuse when it is none of them
 */
export function oneOf<Name extends string>(
  option: string,
  actual: string | undefined,
  names: readonly Name[]
): Name | undefined {
  const found = names.find((one) => one === actual)
  if (actual !== undefined && found === undefined) throw new Misuse('bad-option', {option, actual, expected: names})
  return found
}
