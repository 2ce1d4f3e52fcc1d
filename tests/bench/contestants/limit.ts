import {writeLimit} from './write-limit.ts'

/* The program of the limit. Arguments: what was laid out for it, where to write, and the extensions of the files that each page becomes. */

const [folder, out, ...extensions] = process.argv.slice(2) as [string, string, ...string[]]
await writeLimit(folder, out, extensions)
