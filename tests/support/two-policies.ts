import fs from 'node:fs'
import path from 'node:path'
import {minimalProject, oneLanguage} from './minimal-project.ts'
import {runCommand, type CommandRun} from './run-command.ts'

/**
 * Make a project with two policies, `minimal` and `b`, each in one language; gone after the test.
 *
 * @returns its folder
 */
export function twoPolicies(): string {
  const root = minimalProject({'policies/b/policy.yaml': oneLanguage})
  fs.copyFileSync(path.join(root, 'policies/minimal/nb.yaml'), path.join(root, 'policies/b/nb.yaml'))
  return root
}

/**
 * Render a project as Markdown, with messages in English.
 *
 * @param root its folder
 * @param args further arguments
 * @returns what the command said
 */
export function renderMarkdown(root: string, ...args: string[]): Promise<CommandRun> {
  return runCommand(['render', '--format', 'md', '--messages', 'en', ...args], root)
}
