import fs from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'
import {hostileProject} from '../../../targets/support/hostile-project.ts'

/**
 * Lay out a site that is gone after the test, with declarations beside its own files: those of the repository, and `hostile`, which holds
 * what generators would run. It has the packages that are installed, and the product as it is built.
 *
 * @param files the site's own files, texts by path
 * @returns its folder
 */
export function layOutSite(files: Readonly<Record<string, string>>): string {
  const site = temporaryFolder({'package.json': '{"type": "module"}', ...files})
  for (const root of [packageRoot, hostileProject()])
    fs.cpSync(path.join(root, 'policies'), path.join(site, 'policies'), {recursive: true})
  const packages = path.join(packageRoot, 'node_modules')
  const linked = path.join(site, 'node_modules')
  fs.mkdirSync(linked)
  for (const name of fs.readdirSync(packages).filter((name) => !name.startsWith('.')))
    fs.symlinkSync(path.join(packages, name), path.join(linked, name))
  fs.symlinkSync(packageRoot, path.join(linked, 'personvern'))
  return site
}
