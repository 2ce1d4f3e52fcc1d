import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {loadScripts} from './load-scripts.ts'

/**
 * How V8 runs the program. Most of it runs for a moment: what runs for long is still made fast, later, since to make it fast takes longer than
 * what is gained. Little is kept from one policy to the next, so memory is taken back soon. And what was compiled stays: a long run would else have
 * forgotten how it began when that is kept for the next start.
 */
const flags = ['--interrupt-budget=1000000', '--heap-growing-percent=20', '--no-flush-bytecode']

/** What Node has from 22.1 on. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown
}

/** A program, and what it is started with. */
export interface ProgramStart {
  /** The folder that the product was built to. */
  folder: string
  /** Which program. */
  program: string
  /** What it is asked to do: of each task, other functions are kept. */
  task: string
  /** Whether what V8 makes of it is kept, and taken from where it was. */
  keep: boolean
}

/**
 * Start a program of the product as it was built. To compile it takes longer than a policy does, so what V8 made of it is kept beside it:
 * by Node itself where it can do that, and for older ones by `loadScripts`.
 *
 * @param start which program, and what it is to do
 */
export function startProgram({folder, program, task, keep}: ProgramStart): void {
  setFlagsFromString(flags.join(' '))
  const entry = `${program}.cjs`
  const require = createRequire(join(folder, 'program', entry))
  const cache = join(folder, 'code-cache')
  const {enableCompileCache} = require('node:module') as CompileCache
  const digest = keep && !enableCompileCache ? digestIn(folder) : undefined
  if (keep) enableCompileCache?.(cache)
  if (digest === undefined) require(`./${entry}`)
  else {
    const file = join(cache, `${process.version}-${process.platform}-${process.arch}`, `${program}-${task}.bin`)
    loadScripts(entry, {folder: join(folder, 'program'), digest, cache: file, require})
  }
}

function digestIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'digest.txt'), 'utf8')
  } catch {
    return undefined
  }
}
