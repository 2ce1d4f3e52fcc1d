import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {renameId, type RenameReport, type RenameRequest} from '../../workspace/rename/rename-id.ts'
import type {Surroundings} from '../program/surroundings.ts'

/** Options of `personvern rename`. */
export type RenameOptions = Pick<RenameRequest, 'dryRun' | 'kind' | 'root'>

/**
 * `personvern rename <policy> <old> <new>`: give an id another name everywhere in a policy.
 *
 * @param ids the policy, the id as it is, and as it is to be
 * @param options which kind of id, and whether it is only tried
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0
 * @throws Misuse when the id cannot be renamed, or somebody else works with the policy
 */
export async function rename(
  ids: Pick<RenameRequest, 'from' | 'policy' | 'to'>,
  options: RenameOptions,
  words: MessageWords,
  {cwd, stdout}: Pick<Surroundings, 'cwd' | 'stdout'>
): Promise<number> {
  const report = await renameId({...ids, ...options, root: findRoot(cwd, options.root)})
  stdout.write(
    linesFor(report, words)
      .map((line) => `${line}\n`)
      .join('')
  )
  return exitCodes.done
}

function linesFor({policy, kind, from, to, files, written}: RenameReport, words: MessageWords): string[] {
  return [
    words.say(written ? 'rename.done' : 'rename.wouldBe', {policy, kind, from, to}),
    ...files.map(({file, places}) => `  ${words.say('rename.file', {file, count: places}, places)}`),
    ...(kind === 'sections' ? [words.say('rename.anchor', {from, to})] : []),
    words.say(written ? 'rename.same' : 'rename.nothing')
  ]
}
