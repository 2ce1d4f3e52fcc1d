import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {loadScripts} from './load-scripts.ts'

/** Little is kept from one policy to the next, so memory is taken back soon; what was compiled stays, since a long run would else have forgotten how it began when that is kept for the next start. */
const memory = ['--heap-growing-percent=20', '--no-flush-bytecode']

/** Most of the program runs for a moment: what runs for long is still made fast, later, since to make it fast takes longer than what is gained. */
const later = '--interrupt-budget=1000000'

/** So few new objects are sooner looked through by one thread than several are woken. */
const alone = '--no-parallel-scavenge'

/** How V8 runs the program, by the number of V8: one that does not know a flag says so on standard error, and there is no way to ask. */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: [...memory, later, alone],
  12: memory,
  13: memory,
  14: memory
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
 * Start a program of the product as it was built. To compile it takes longer than a policy does, so what V8 made of it is kept beside it. Node
 * can do that itself from 22.1 on, and takes a fifth longer.
 *
 * @param start which program, and what it is to do
 */
export function startProgram({folder, program, task, keep}: ProgramStart): void {
  for (const flag of flags[process.versions.v8.split('.')[0]!] ?? []) setFlagsFromString(flag)
  const entry = `${program}.cjs`
  const require = createRequire(join(folder, 'program', entry))
  const digest = keep ? digestIn(folder) : undefined
  if (digest === undefined) require(`./${entry}`)
  else {
    const version = `${process.version}-${process.platform}-${process.arch}`
    const cache = join(folder, 'code-cache', version, `${program}-${task}.bin`)
    loadScripts(entry, {folder: join(folder, 'program'), digest, cache, require})
  }
}

function digestIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'digest.txt'), 'utf8')
  } catch {
    return undefined
  }
}
