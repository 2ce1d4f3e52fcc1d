import fs from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {temporaryFolder} from './temporary-folder.ts'

/**
 * Make a project of policies the size of real ones, that is gone after the test.
 *
 * @param count how many policies
 * @param files what else is in it: texts by path; default: nothing
 * @returns its folder, absolute
 */
export function copiesOfExample(count: number, files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder({'personvern.config.yaml': '', ...files})
  const example = path.join(packageRoot, 'policies', 'eksempel')
  for (let number = 0; number < count; number++)
    fs.cpSync(example, path.join(root, 'policies', `copy-${number}`), {recursive: true})
  return root
}
