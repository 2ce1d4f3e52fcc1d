import {readSource} from '../disk/read-source.ts'
import {folderOf} from './policy-id.ts'

/**
 * The languages that a policy says it is in, whatever else may be wrong with it.
 *
 * @param root the folder of the project
 * @param id the policy
 * @returns their codes, known or not; none when they cannot be read
 */
export function languagesOf(root: string, id: string): string[] {
  const {data} = readSource(root, `${folderOf(id)}/policy.yaml`)
  const {languages} = (data ?? {}) as {languages?: unknown}
  return Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : []
}
