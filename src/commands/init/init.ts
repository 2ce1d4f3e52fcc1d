import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {createPolicy} from '../../workspace/project/create-policy.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import type {Surroundings} from '../program/surroundings.ts'

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
  for (const file of createPolicy(root, id)) stdout.write(`${path.join(path.relative(cwd, root), file)}\n`)
  stdout.write(`${words.say('init.next', {id})}\n`)
  return exitCodes.done
}
