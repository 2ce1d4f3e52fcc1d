import * as z from 'zod/mini'
import {described} from './field.ts'

/** An address at which a program opens a file; never one that runs something in the page that has it. */
const editorAddress = /^$|^(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:.*\{file\}/

/** How `personvern preview` works. */
export const previewSettings = described(
  z.strictObject({
    editor: z.optional(
      described(z.string().check(z.regex(editorAddress, 'editor')), {
        description:
          'The address at which an editor opens a file, with `{file}`, `{line}` and `{column}`; empty for none; default: `vscode://file/{file}:{line}:{column}`.'
      })
    ),
    open: z.optional(described(z.boolean(), {description: 'Whether the browser is opened; default: `false`.'})),
    port: z.optional(
      described(z.int().check(z.gte(0), z.lte(65_535)), {
        description: 'The port, 0 for any that is free; default: 4600.'
      })
    ),
    readOnly: z.optional(
      described(z.boolean(), {description: 'Whether nothing can be changed in it; default: `false`.'})
    )
  }),
  {description: 'How `personvern preview` works.'}
)
