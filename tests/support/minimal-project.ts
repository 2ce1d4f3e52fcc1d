import fs from 'node:fs'
import path from 'node:path'
import {temporaryFolder, writeFiles} from './temporary-folder.ts'

const base = path.resolve(import.meta.dirname, '..', 'scenarios', 'base', 'minimal')

/**
 * Make a project with one small policy in three languages, gone after the test.
 *
 * @param files what lies over it: texts by path; default: nothing
 * @returns its folder
 */
export function minimalProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = temporaryFolder()
  fs.cpSync(base, root, {recursive: true})
  writeFiles(root, files)
  return root
}

/** The facts of a policy with one section, in bokmål. */
export const oneLanguage = `personvern: 1
languages: [nb]
controller: {email: post@eksempel.no}
parties: {skyhus: {name: Skyhus AS}}
outline: [{id: about, blocks: [text]}]
`
