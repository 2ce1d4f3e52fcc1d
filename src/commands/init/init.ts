import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {createPolicy} from '../../workspace/project/create-policy.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {argumentText} from '../report/argument-text.ts'
import {rootOption} from '../report/root-option.ts'
import {wayToProject} from '../report/way-to-project.ts'

/** Options of `personvern init`. */
export interface InitOptions {
  /** The folder that has, or will have, `policies/`; default: the working directory. */
  root?: string | undefined
}

/**
 * `personvern init <id>`: begin a policy that renders and that explains itself.
 *
 * @param id what the policy will be called
 * @param options where
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code
 * @throws Misuse when the id is none, or there is such a policy already
 */
export function init(id: string, options: InitOptions, words: MessageWords, {cwd, stdout}: Surroundings): number {
  const root = findRoot(cwd, options.root)
  const files = createPolicy(root, id).map((file) => path.posix.join(wayToProject(cwd, root), file))
  const file = files.find((name) => path.posix.basename(name) === 'policy.yaml')!
  const command = `personvern render ${argumentText(id)}${rootOption(options.root)}`
  for (const line of [...files, words.say('init.next', {file, command})]) stdout.write(`${line}\n`)
  return exitCodes.done
}
