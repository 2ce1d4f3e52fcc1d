import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type {CommandRun} from './run-command.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

/** The program as it was built: what runs in threads and in processes of its own. */
export const builtProgram = path.join(
  root,
  (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {bin: {personvern: string}}).bin.personvern
)

/**
 * Run the program in a process of its own.
 *
 * @param args its arguments
 * @param cwd the working directory
 * @returns what it did
 */
export function runBuilt(args: readonly string[], cwd: string): CommandRun {
  const {status, stdout, stderr} = spawnSync(process.execPath, [builtProgram, ...args], {cwd, encoding: 'utf8'})
  return {code: status ?? -1, stdout, stderr}
}

/**
 * Begin the program in a process of its own.
 *
 * @param args its arguments
 * @param cwd the working directory
 * @returns the process; what it says can be read
 */
export function startBuilt(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [builtProgram, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
}
