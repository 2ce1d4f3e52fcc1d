import {argumentText} from './argument-text.ts'

/**
 * What must stand after a command for it to find the project.
 *
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns the option, with a blank before it; empty where it is not needed
 */
export function rootOption(root: string | undefined): string {
  return root === undefined ? '' : ` --root ${argumentText(root)}`
}
