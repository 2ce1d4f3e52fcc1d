import fs from 'node:fs'
import path from 'node:path'
import {recordPolicies} from './record-policies.ts'
import {temporaryFolder, writeFiles} from './temporary-folder.ts'

const bases = path.resolve(import.meta.dirname, '..', 'scenarios', 'base')

/** The files of the one policy that these projects have, by name, as they are where nothing is wrong. */
export const soundFile = (name: 'policy' | 'nb' | 'nn' | 'en'): string =>
  fs.readFileSync(path.join(bases, 'sound', 'policies', 'newsletter', `${name}.yaml`), 'utf8')

/**
 * Make a project with one policy that the check finds nothing wrong with, its passages remembered as they are; gone after the test.
 *
 * @param files what lies over it: texts by path; default: nothing
 * @returns its folder
 */
export function soundProject(files: Readonly<Record<string, string>> = {}): string {
  return projectOn('sound', files)
}

/**
 * Make a project with one policy that lacks an error's worth, a warning's worth and a hint's worth, gone after the test.
 *
 * @param files what lies over it: texts by path; default: nothing
 * @returns its folder
 */
export function wantingProject(files: Readonly<Record<string, string>> = {}): string {
  return projectOn('wanting', files)
}

function projectOn(base: string, files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder()
  fs.cpSync(path.join(bases, base), root, {recursive: true})
  writeFiles(root, files)
  recordPolicies(root)
  return root
}
