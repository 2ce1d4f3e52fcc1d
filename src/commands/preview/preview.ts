import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {openPreview} from '../../preview/open-preview.ts'
import {isLoopback} from '../../workspace/network/own-names.ts'
import {listPolicies} from '../../workspace/policy/load-policy.ts'
import {chooseIds} from '../../workspace/project/choose-ids.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {exportOfPreview} from './export-preview.ts'
import type {PreviewCommandOptions} from './preview-options.ts'

const defaults = {port: 4600, host: '127.0.0.1'}

/**
 * `personvern preview`: show every language version of the declarations side by side, live, until somebody stops it.
 *
 * @param options which project, and where it can be seen
 * @param words what says messages
 * @param surroundings working directory, streams, and what stops it
 * @returns the exit code, once it was stopped
 * @throws Misuse when an option or the project's surroundings cannot work, or the port is taken
 */
export async function preview(
  options: PreviewCommandOptions,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  if (options.export !== undefined) return exportOfPreview(options, options.export, words, surroundings)
  const {cwd, stdout, stderr, openAddress, stopped, secret = () => undefined} = surroundings
  const {port = defaults.port, host = defaults.host, readOnly = false} = options
  const root = findRoot(cwd, options.root)
  const place = placeOf(options.policies ?? [], root)
  const opened = await openPreview({
    root,
    today: dayOf(options.today, surroundings),
    language: words.language,
    apertium: options.apertium ?? true,
    ...{port, host, readOnly, secret},
    report: (error) => void stderr.write(`${error.stack ?? error.message}\n`)
  })
  const address = opened.address + place
  stdout.write(`${words.say('preview.running', {address})}\n`)
  if (readOnly) stdout.write(`${words.say('preview.runningReadOnly')}\n`)
  if (!isLoopback(host))
    stderr.write(`${words.say(readOnly ? 'preview.reachable' : 'preview.reachableWriting', {host})}\n`)
  stdout.write(`${words.say('preview.howToStop')}\n`)
  if (options.open) openAddress?.(address)
  await stopped?.()
  await opened.close()
  return exitCodes.done
}

/** Where in the application the first of the policies is that somebody asks for. */
function placeOf(policies: readonly string[], root: string): string {
  if (policies.length === 0) return ''
  const [first] = chooseIds(policies, listPolicies(root))
  return `#/${first}`
}
