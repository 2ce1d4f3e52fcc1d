import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {Contestant, Ground} from './contestant.ts'
import {contestants} from './contestants.ts'
import {race, type Result} from './race.ts'
import {reportCosts, reportRace} from './report-race.ts'

/*
 * `npm run bench`: what making pages takes, for the product and for others, in one run on one machine.
 *
 *   --policies 1,10,100,1000   how many declarations, one race each
 *   --rounds 5                 how many rounds count
 *   --only personvern,hugo     contestants whose names begin so
 *   --memory                   memory at its peak and time of processors too, by GNU time
 *   --program build/bin.cjs    the product's program; default: as package.json says
 */

const {values} = parseArgs({
  options: {
    policies: {type: 'string', default: '1,10,100,1000'},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string'},
    memory: {type: 'boolean', default: false},
    program: {type: 'string', default: programOf('package.json')}
  }
})

// Folders are removed when the process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const repository = process.cwd()
const program = path.resolve(repository, values.program)
const only = values.only?.toLowerCase().split(',')
const counts = values.policies
  .split(',')
  .map(Number)
  .sort((first, second) => first - second)

process.stdout.write(`${machine()}\n`)
const races = new Map<number, Result[]>()
for (const count of counts) {
  const ground = {repository, program, count}
  const results = await race(chosenFor(ground), ground, Number(values.rounds), values.memory, (text) =>
    process.stderr.write(`${text}\n`)
  )
  races.set(count, results)
  process.stdout.write(`\n${reportRace(count, results)}`)
}
const costs = reportCosts(races)
if (costs) process.stdout.write(`\n${costs}`)
process.stdout.write(`\n${contestants.map(({name, about}) => `- ${name}: ${about}`).join('\n')}\n`)

function chosenFor(ground: Ground): Contestant[] {
  return contestants.filter(
    ({isThere, most, name}) =>
      (only ? only.some((word) => name.toLowerCase().startsWith(word)) : ground.count <= (most ?? Infinity)) &&
      (isThere?.(ground) ?? true)
  )
}

/** What users run, as the package says. */
function programOf(file: string): string {
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as {bin: {personvern: string}}).bin.personvern
}

/** What the figures hold for. */
function machine(): string {
  const {stdout} = spawnSync('hugo', ['version'], {encoding: 'utf8'})
  const hugo = /v[\d.]+/.exec(stdout ?? '')?.[0]
  const processors = `${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return `Node ${process.version}, ${hugo ? `Hugo ${hugo}` : 'no Hugo'}, ${os.type()} ${os.arch()}, ${processors}`
}
