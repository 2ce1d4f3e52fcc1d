import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {verifyOutput} from '../../workspace/manifest/verify-output.ts'
import {loadConfiguration} from '../../workspace/project/load-configuration.ts'
import {outputFolder} from '../../workspace/render/prepare-render.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {wayToProject} from '../report/way-to-project.ts'
import {lineBreaksLine} from './line-breaks-line.ts'
import {tellFindings} from './tell-run.ts'

/**
 * `personvern render --verify`: tell whether an output folder holds what was written to it, and all of it. Nothing is rendered.
 *
 * @param project the folder of the project, and the output folder, absolute; default: the one that the configuration says
 * @param quiet whether nothing is told when all is well
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0, or 1 when something is missing, changed or there twice, or the configuration is wrong
 * @throws Misuse when something is there and cannot be read
 */
export function renderVerify(
  {root, out: given}: {root: string; out?: string | false | undefined},
  quiet: boolean,
  words: MessageWords,
  {cwd, stdout, stderr}: Pick<Surroundings, 'cwd' | 'stderr' | 'stdout'>
): number {
  const {configuration, source, findings} = loadConfiguration(root)
  // What is wrong with it may be where the pages are.
  if (hasErrors(findings)) {
    const messages = findingMessages(findings, source ? [source] : [], words, wayToProject(cwd, root))
    tellFindings(messages, words, stderr)
    return exitCodes.findings
  }
  const out = outputFolder({root, out: given}, configuration)
  const shown = path.relative(cwd, out) || '.'
  const {faults, policies, files} = verifyOutput(out)
  if (faults.length === 0) {
    if (!quiet) stdout.write(`${words.say('output.verify.sound', {out: shown, policies, files})}\n`)
    return exitCodes.done
  }
  for (const {code, parameters} of faults)
    stderr.write(`${words.say(`output.verify.${code}`, {out: shown, ...inFolder(parameters, shown)})}\n`)
  if (faults.some(({code}) => code === 'line-breaks')) stderr.write(`${lineBreaksLine(shown, words)}\n`)
  stderr.write(`${words.say('output.verify.faults', {count: faults.length, out: shown}, faults.length)}\n`)
  return exitCodes.findings
}

/** Files are told as seen from the working directory. */
function inFolder(
  parameters: Readonly<Record<string, string | number>>,
  folder: string
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) =>
      (name === 'path' || name === 'file') && typeof value === 'string'
        ? [name, path.join(folder, value)]
        : [name, value]
    )
  )
}
