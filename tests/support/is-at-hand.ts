import {spawnSync} from 'node:child_process'

/**
 * Whether tests that speak with a program of the machine are run: where it is, and where `REAL_ENGINES` says that none may do without it.
 *
 * @param program its name
 * @param args what it answers when it is there; default: `--version`
 * @returns whether they are run; else they are told as skipped
 */
export function isAtHand(program: string, ...args: readonly string[]): boolean {
  return process.env['REAL_ENGINES'] === '1' || spawnSync(program, args.length > 0 ? args : ['--version']).status === 0
}
