import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {recordPolicies} from './record-policies.ts'

/** Something that a folder in git cannot hold. */
export type SpecialFile =
  /** Bytes, in hexadecimal. */
  | {hex: string}
  /** A text, so many times. */
  | {repeat: string; times: number}
  /** A symbolic link to what it names, relative to where it stands. */
  | {link: string}
  /** Something of the base that is not there. */
  | {absent: true}

/** What `scenario.yaml` says. */
export interface Scenario {
  /** What the scenario shows, in a sentence. */
  why: string
  /** The arguments of the program. */
  args: string[]
  /** A folder of `base/` that lies under the scenario's own input; default: none. */
  base?: string
  /** What a folder in git cannot hold, by path. */
  files?: Record<string, SpecialFile>
  /** The folder whose files are compared too; default: none are. */
  pages?: string
}

/**
 * Read a scenario.
 *
 * @param folder its folder
 * @returns what its `scenario.yaml` says
 */
export function readScenario(folder: string): Scenario {
  return load(fs.readFileSync(path.join(folder, 'scenario.yaml'), 'utf8')) as Scenario
}

/**
 * Lay the input of a scenario out, the base first.
 *
 * @param folder the folder of the scenario
 * @param root an empty folder
 */
export function layScenario(folder: string, root: string): void {
  const {base, files = {}} = readScenario(folder)
  const layers = [...(base ? [path.join(folder, '..', 'base', base)] : []), path.join(folder, 'input')]
  for (const layer of layers.filter((one) => fs.existsSync(one))) fs.cpSync(layer, root, {recursive: true})
  for (const [file, special] of Object.entries(files)) laySpecial(path.join(root, file), special)
  // Scenarios of the check begin with passages that are remembered as they are, so that they show what they are about.
  if (base !== undefined && base !== 'minimal') recordPolicies(root)
}

function laySpecial(full: string, special: SpecialFile): void {
  fs.mkdirSync(path.dirname(full), {recursive: true})
  if ('absent' in special) fs.rmSync(full, {recursive: true})
  else if ('link' in special) fs.symlinkSync(special.link, full)
  else if ('hex' in special) fs.writeFileSync(full, Buffer.from(special.hex, 'hex'))
  else fs.writeFileSync(full, special.repeat.repeat(special.times))
}
