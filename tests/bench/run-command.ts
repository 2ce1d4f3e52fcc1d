import {spawn} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import type {Command} from './contestant.ts'

/** How long a program ran, in milliseconds, and what it used, where that was asked for. */
export interface Run {
  time: number
  usage?: Usage
}

/** What a program used: memory at its peak, in MiB, and processors, in milliseconds of each. */
export interface Usage {
  peak: number
  processor: number
}

/** GNU time, which knows what a program used that it ran. */
const clock = '/usr/bin/time'

/**
 * Run a program to its end, with nothing in the environment that slows Node's start.
 *
 * @param command what to run
 * @param folder where to note what is used; default: it is not measured
 * @returns what it took
 * @throws when it ends with another code than 0, with what it said
 */
export async function runCommand({args: [program, ...args], cwd}: Command, folder?: string): Promise<Run> {
  const env = {...process.env, NODE_ENV: 'production'}
  for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete (env as NodeJS.ProcessEnv)[name]
  const file = folder !== undefined && fs.existsSync(clock) ? path.join(folder, 'usage') : undefined
  const line = file === undefined ? [program, ...args] : [clock, '-f', '%M %U %S', '-o', file, program, ...args]
  const begun = process.hrtime.bigint()
  const child = spawn(line[0]!, line.slice(1), {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  // Nobody waits for a program when the race is stopped.
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  const [status] = (await once(child, 'close')) as [number | null]
  process.off('exit', stop)
  const time = Number(process.hrtime.bigint() - begun) / 1e6
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${String(status)}\n${Buffer.concat(said).toString()}`)
  return {time, ...(file !== undefined && {usage: readUsage(file)})}
}

function readUsage(file: string): Usage {
  const [peak, user, system] = fs.readFileSync(file, 'utf8').trim().split(' ').map(Number) as [number, number, number]
  return {peak: peak / 1024, processor: (user + system) * 1000}
}
