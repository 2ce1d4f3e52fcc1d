/** The names of all commands, in the order of the help. It stands apart from what they do, which is not loaded to know whether there is one. */
export const commandNames = [
  'compare',
  'audit',
  'import',
  'status',
  'translate',
  'approve',
  'rename',
  'preview',
  'render',
  'export',
  'check',
  'explain',
  'init',
  'schema',
  'completion',
  'complete'
] as const

/** The name of a command. */
export type CommandName = (typeof commandNames)[number]
