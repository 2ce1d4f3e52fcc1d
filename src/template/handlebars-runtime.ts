import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'

/** The part of Handlebars that runs templates and compiles none; its types are those of the whole, since it says nothing of its own. */
export const handlebarsRuntime = runtime as unknown as Pick<typeof Handlebars, 'create'>
