import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type {Contestant, Ground} from '../contestant.ts'
import {generateProject} from '../generate-project.ts'

/** The product with default options, with one thread, writing HTML alone, and with a warm cache when one declaration changed. */
export const personvern: readonly Contestant[] = [
  {
    name: 'personvern',
    about: 'HTML and Markdown, cold, default jobs',
    ...withOptions()
  },
  {
    name: 'personvern --jobs 1',
    about: 'the same in one thread',
    isThere: knows('--jobs'),
    ...withOptions('--jobs', '1')
  },
  {
    name: 'personvern --format html',
    about: 'HTML alone',
    ...withOptions('--format', 'html')
  },
  {
    name: 'personvern, one changed',
    about: 'HTML and Markdown, one declaration changed since the last run, warm cache',
    isThere: knows('--cache'),
    ...withOptions('--cache', 'cache'),
    change(site, round) {
      const [first] = fs.readdirSync(path.join(site, 'policies'))
      const file = path.join(site, 'policies', first!, 'nb.yaml')
      const text = fs.readFileSync(file, 'utf8')
      fs.writeFileSync(file, text.replace(/(?<= slike krav).*?(?=, og vi svarte)/, ` i runde ${round}`))
    }
  }
]

function withOptions(...options: string[]): Pick<Contestant, 'command' | 'prepare'> {
  return {
    prepare: (site, {count}) => void generateProject(site, count),
    command: (site, out, {program}) => ({
      args: [process.execPath, program, 'render', '--quiet', '--out', out, ...options],
      cwd: site
    })
  }
}

function knows(option: string): (ground: Ground) => boolean {
  return ({program}) =>
    spawnSync(process.execPath, [program, 'render', '--help'], {encoding: 'utf8'}).stdout.includes(option)
}
