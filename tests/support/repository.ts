import {execFileSync} from 'node:child_process'
import {temporaryFolder, writeFiles} from './temporary-folder.ts'

/** Nothing of this machine's own settings, and a day that does not change. */
const surroundings = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z'
}

/**
 * Ask git something in a test.
 *
 * @param root the repository
 * @param parameters what is asked
 * @returns its answer
 */
export function git(root: string, ...parameters: string[]): string {
  const settings = [
    'user.name=Kari Nordmann',
    'user.email=kari@eksempel.no',
    'init.defaultBranch=main',
    'core.autocrlf=false'
  ]
  const given = [...settings.flatMap((setting) => ['-c', setting]), ...parameters]
  return execFileSync('git', given, {cwd: root, encoding: 'utf8', env: {...process.env, ...surroundings}})
}

/**
 * Make a repository with one commit, gone after the test.
 *
 * @param files what is in it: texts by path
 * @param root a folder that it is made in; default: a new one
 * @returns its folder
 */
export function repository(files: Readonly<Record<string, string | Uint8Array>>, root = temporaryFolder()): string {
  writeFiles(root, files)
  git(root, 'init', '--quiet')
  commitAll(root, 'first')
  return root
}

/**
 * Commit all that there is.
 *
 * @param root the repository
 * @param subject what is said about it
 * @returns the commit
 */
export function commitAll(root: string, subject: string): string {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', subject)
  return git(root, 'rev-parse', 'HEAD').trim()
}
