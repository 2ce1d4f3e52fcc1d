import path from 'node:path'
import {folderOf} from './policy-id.ts'

/**
 * The file whose holder works with the passages of a policy, or with the project's own words.
 *
 * @param root the folder of the project
 * @param id the policy, or `locales`
 * @returns the path of the lock
 */
export function lockOf(root: string, id: string): string {
  return path.join(path.resolve(root), folderOf(id), '.translations.lock')
}
