import fs from 'node:fs'
import path from 'node:path'
import {approve, type ApproveOptions} from '../../src/commands/approve/approve.ts'
import {createMessageWords} from '../../src/language/message-words.ts'
import {loadLanguages} from '../../src/workspace/languages/load-languages.ts'
import {reviewPassages} from './review-passages.ts'
import {rememberingSurroundings, type CommandRun} from './run-command.ts'
import {soundProject} from './sound-project.ts'

/** The policy of sound projects. */
export const approvedId = 'newsletter'

/** A sound project with every passage read, gone after the test. */
export function readProject(files: Readonly<Record<string, string>> = {}): string {
  const root = soundProject(files)
  reviewPassages(root, approvedId)
  return root
}

/** Change a file of the policy. */
export function changeFile(root: string, name: string, change: (text: string) => string): void {
  const file = path.join(root, 'policies', approvedId, name)
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')))
}

/** Approve the nynorsk version on a day, without what a machine may have installed; messages are in nynorsk. */
export async function approving(root: string, options: Partial<ApproveOptions> = {}): Promise<CommandRun> {
  const {surroundings, stdout, stderr} = rememberingSurroundings(root)
  const words = createMessageWords(loadLanguages(root).translator('nn'))
  const given = {language: 'nn', by: 'Kari Nordmann', role: 'personvernombod', today: '2026-11-22', apertium: false}
  const code = await approve(approvedId, {...given, ...options}, words, surroundings)
  return {code, stdout: stdout(), stderr: stderr()}
}
