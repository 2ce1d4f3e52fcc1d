import {createPolicy as create} from '../workspace/project/create-policy.ts'
import {call, type Call} from './call.ts'
import {text} from './kind.ts'

const self: Call = {
  name: 'createPolicy',
  kinds: {root: text('./personvern'), id: text('min-kommune')},
  needs: ['root', 'id'],
  renamed: {'<id>': 'id'}
}

/**
 * Begin a policy as a copy of the product's example.
 *
 * @public
 * @param root the folder of the project
 * @param id what the policy will be called
 * @returns the files that were written, relative to the root
 * @throws Misuse when the id is none or taken for the project's own words, or there is such a policy already
 */
export function createPolicy(root: string, id: string): string[] {
  return call(self, {root, id}, () => create(root, id))
}
