import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Whether tests that speak with a program of the machine are run: where it is, and where `REAL_ENGINES` says that none may do without it.
 *
 * @param program its name, or the full path of a file that there is where it is installed whole
 * @param args what it answers when it is there; default: `--version`
 * @returns whether they are run; else they are told as skipped
 */
export function isAtHand(program: string, ...args: readonly string[]): boolean {
  if (process.env['REAL_ENGINES'] === '1') return true
  if (path.isAbsolute(program)) return fs.existsSync(program)
  return spawnSync(program, args.length > 0 ? args : ['--version']).status === 0
}
