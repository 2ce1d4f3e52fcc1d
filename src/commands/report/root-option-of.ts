/**
 * What must stand after a command for it to find the project.
 *
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns the option, with a space before it; empty for the working directory
 */
export function rootOptionOf(root: string | undefined): string {
  return root === undefined ? '' : ` --root ${/^[\w./\\:~-]+$/.test(root) ? root : `"${root}"`}`
}
