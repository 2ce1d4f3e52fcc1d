/**
 * Write an argument as it stands in a command that somebody is to run: in quotes, unless shells read it as one plain word.
 *
 * @param argument an id, or a folder
 * @returns the argument; in double quotes, which every shell knows, or in single quotes where it holds what means something in double ones
 */
export function argumentText(argument: string): string {
  if (/^[\w./\\:~-]+$/.test(argument)) return argument
  return /["$`!]/.test(argument) ? `'${argument.replaceAll("'", "'\\''")}'` : `"${argument}"`
}
