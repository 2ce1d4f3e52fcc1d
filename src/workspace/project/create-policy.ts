import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {listNames} from '../disk/list-names.ts'
import {writeTogether} from '../disk/write-together.ts'
import {isPolicyId, refuseReservedIds} from '../policy/policy-id.ts'
import {packageRoot} from '../product/package-root.ts'

/** The policy that others begin as. */
const model = 'eksempel'

/**
 * Begin a policy as a copy of the product's example.
 *
 * @param root the folder of the project, which is made where it is not there
 * @param id what the policy will be called
 * @returns the files that were written, relative to the root
 * @throws Misuse when the id is none or taken for the project's own words, or there is such a policy already
 */
export function createPolicy(root: string, id: string): string[] {
  if (!isPolicyId(id)) throw new Misuse('bad-form', {option: '<id>', actual: id, expected: ['min-erklaering']})
  refuseReservedIds([id])
  const folder = `policies/${id}`
  if (fs.existsSync(path.join(root, folder))) throw new Misuse('exists', {file: folder})
  const source = path.join(packageRoot, 'policies', model)
  // What is remembered of its translations comes along; nobody has approved the copy.
  const files = listNames(source).files.filter((name) => name.endsWith('.yaml') || name === 'translations.tsv')
  writeTogether(
    root,
    files.map((name) => ({path: `${folder}/${name}`, content: fs.readFileSync(path.join(source, name), 'utf8')}))
  )
  return files.map((name) => `${folder}/${name}`)
}
