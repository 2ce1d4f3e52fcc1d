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
  sites: string[]
  out: string
}

/**
 * Let contestants run, one after the other in every round, each round from another one on. Each writes over what it wrote in the round
 * before, and every page is another than then; where one declaration is changed, only that is. A round that does not count comes first.
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
  const editions = contestant.change ? [0] : [0, 1]
  const sites = editions.map((edition) => {
    const site = path.join(folder, `site-${edition}`)
    fs.mkdirSync(site, {recursive: true})
    contestant.prepare(site, edition, ground)
    return site
  })
  const out = path.join(folder, 'out')
  fs.mkdirSync(out)
  return {contestant, sites, out}
}

function runOnce({contestant, sites, out}: Runner, round: number, ground: Ground, folder?: string): Promise<Run> {
  const site = sites[round % sites.length]!
  contestant.change?.(site, round)
  return runCommand(contestant.command(site, out, ground), folder)
}

/** Those of a list from one on, then those before it. */
function inTurn<T>(list: readonly T[], first: number): T[] {
  return list.map((_, place) => list[(place + first) % list.length]!)
}

/** A contestant that does not make every page has not run. */
function expectAll({contestant, out}: Runner, {count}: Ground): void {
  const wanted = (contestant.pages ?? 3) * count
  const made = fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html') && path.basename(name) !== 'index.html')
  if (made.length < wanted) throw new Error(`${contestant.name} made ${made.length} pages and not ${wanted}.`)
}
