import {listPolicies} from '../../workspace/policy/load-policy.ts'
import {folderOf} from '../../workspace/policy/policy-id.ts'
import {linkOutside} from '../../workspace/project/links-outside.ts'
import {sharedInputs} from '../../workspace/project/project-inputs.ts'
import {openProject, type Project} from '../../workspace/project/open-project.ts'
import {policyOf} from './reload-changed.ts'

/** A project as it is now. */
export interface HeldProject {
  readonly now: Project
  /** Whether no link leads from a policy out of the project. */
  isWithin(id: string): boolean
  /** Look at what changed; whether something did that all policies share. */
  follow(files: readonly string[]): boolean
}

/**
 * Open a project, and open it again when what its policies share has changed.
 *
 * @param folder the folder that has `policies/`
 * @returns the project
 * @throws Misuse when there is no such project
 */
export function holdProject(folder: string): HeldProject {
  let now = openProject(folder)
  const {root} = now
  const reopen = (): void => {
    // What is shared is not read again as long as a link leads out of the project: a page must show nothing from elsewhere.
    if (linkOutside(root, sharedInputs) !== undefined) return
    try {
      now = openProject(root)
    } catch {
      // Without any policy there is no project: a branch is being switched, and more will follow.
      now = {...now, policies: listPolicies(root)}
    }
  }
  return {
    get now() {
      return now
    },
    isWithin: (id) => linkOutside(root, [folderOf(id)]) === undefined,
    follow(files) {
      const shared = files.some((file) => !file.startsWith('policies/'))
      if (shared || files.some((file) => !now.policies.includes(policyOf(file)))) reopen()
      else if (files.length > 0) now = {...now, policies: listPolicies(root)}
      return shared
    }
  }
}
