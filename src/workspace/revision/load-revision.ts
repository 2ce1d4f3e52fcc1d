import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {isMisuse} from '../../diagnostics/misuse.ts'
import {isPackage} from '../languages/load-languages.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import {configurationNames} from '../project/load-configuration.ts'
import {openProject, type Project} from '../project/open-project.ts'
import {sharedFolders} from '../project/project-inputs.ts'
import {readRevision, type Revision, type RevisionFault, type RevisionFile} from './git-revision.ts'

/** A policy as it was in a revision, with all that it was rendered with then: in memory alone. */
export interface RevisionPolicy {
  project: Project
  loaded: LoadedPolicy
}

/**
 * Load a policy as it was in a revision. Its files are put into a folder of their own, which is gone when they have been read.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param revision the revision
 * @returns the policy, or why there is none
 */
export async function loadRevision(
  root: string,
  id: string,
  revision: Revision
): Promise<RevisionFault | RevisionPolicy> {
  const folders = [`policies/${id}`, ...configurationNames, ...(isPackage(root) ? [] : sharedFolders)]
  const files = await readRevision(root, revision, folders, (file) => isOfPolicy(file, id) || shared.test(file))
  if (typeof files === 'string') return files
  if (!files.some((file) => file.path === `policies/${id}/policy.yaml`)) return 'not-in-revision'
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-revision-'))
  try {
    write(folder, files)
    const project = openProject(folder)
    const loaded = loadPolicy(project.root, id, project.languages, true)
    return loaded.policy ? {project, loaded} : 'revision-unreadable'
  } catch (error) {
    // A file of the revision cannot be one of this disk, or there is no room for it.
    if (isMisuse(error) || (error as NodeJS.ErrnoException).code !== undefined) return 'revision-unreadable'
    throw error
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/** What a page is made of, besides the files of its policy. */
const shared =
  /^(?:personvern\.config\.(?:yaml|json)|locales\/[^/]+\/[^/]+\.(?:json|ya?ml)|templates\/(?:partials\/)?[^/]+\.(?:md|html)\.hbs)$/

function isOfPolicy(file: string, id: string): boolean {
  const folder = `policies/${id}/`
  return file.startsWith(folder) && /^[^/]+\.yaml$/.test(file.slice(folder.length))
}

function write(folder: string, files: readonly RevisionFile[]): void {
  for (const file of files) {
    const full = path.join(folder, file.path)
    fs.mkdirSync(path.dirname(full), {recursive: true})
    // A name twice, as on a disk that takes large and small letters for the same, is an error rather than another file's content.
    fs.writeFileSync(full, file.content, {flag: 'wx'})
  }
}
