import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Contestant, Ground} from './contestant.ts'
import {runCommand, type Run, type Usage} from './run-command.ts'

/** What a contestant took, in the rounds that count. */
export interface Result {
  contestant: Contestant
  times: number[]
  usage: Usage | undefined
}

/** A contestant with what was laid out for it. */
interface Runner {
  contestant: Contestant
  /** What it reads. */
  site: string
  /** What it has written to, the last last. */
  outs: string[]
  folder: string
}

/**
 * Let contestants run, one after the other in every round, each round from another one on. Each writes to a folder that is new in every
 * round, and nothing is removed until all have run, since a disk that removes thousands of files is slow for a while; where one declaration is
 * changed, it writes over what it wrote in the round before. A round that does not count comes first.
 *
 * @param chosen who runs
 * @param ground how many declarations, and where the product is
 * @param rounds how many rounds count
 * @param memory whether it is measured too what they use, in a run of its own
 * @param tell what is told as it goes on
 * @returns what each took
 */
export async function race(
  chosen: readonly Contestant[],
  ground: Ground,
  rounds: number,
  memory: boolean,
  tell: (text: string) => void
): Promise<Result[]> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-bench-')))
  const clear = (): void => fs.rmSync(folder, {recursive: true, force: true})
  process.once('exit', clear)
  try {
    const runners = chosen.map((contestant, place) =>
      layOut(contestant, path.join(folder, String(place)), ground, tell)
    )
    for (const runner of runners) {
      await runOnce(runner, 0, ground)
      expectAll(runner, ground)
    }
    const times = new Map(chosen.map((contestant): [Contestant, number[]] => [contestant, []]))
    for (let round = 1; round <= rounds; round++) {
      tell(`round ${round} of ${rounds}`)
      for (const runner of inTurn(runners, round))
        times.get(runner.contestant)!.push((await runOnce(runner, round, ground)).time)
    }
    const usages: (Usage | undefined)[] = []
    for (const runner of memory ? runners : []) usages.push((await runOnce(runner, rounds + 1, ground, folder)).usage)
    return chosen.map((contestant, place) => ({contestant, times: times.get(contestant)!, usage: usages[place]}))
  } finally {
    process.off('exit', clear)
    clear()
  }
}

function layOut(contestant: Contestant, folder: string, ground: Ground, tell: (text: string) => void): Runner {
  tell(`laying out ${ground.count} for ${contestant.name}`)
  const site = path.join(folder, 'site')
  fs.mkdirSync(site, {recursive: true})
  contestant.prepare(site, ground)
  return {contestant, site, outs: [], folder}
}

function runOnce(
  {contestant, site, outs, folder}: Runner,
  round: number,
  ground: Ground,
  notes?: string
): Promise<Run> {
  const isAgain = contestant.change && outs.length > 0
  if (!isAgain) {
    const out = path.join(folder, `out-${round}`)
    fs.mkdirSync(out)
    outs.push(out)
  }
  contestant.change?.(site, round)
  return runCommand(contestant.command(site, outs.at(-1)!, ground), notes)
}

/** Those of a list from one on, then those before it. */
function inTurn<T>(list: readonly T[], first: number): T[] {
  return list.map((_, place) => list[(place + first) % list.length]!)
}

/** A contestant that does not make every page has not run. */
function expectAll({contestant, outs: [out = '']}: Runner, {count}: Ground): void {
  const wanted = (contestant.pages ?? 3) * count
  const made = fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html') && path.basename(name) !== 'index.html')
  if (made.length < wanted) throw new Error(`${contestant.name} made ${made.length} pages and not ${wanted}.`)
}
