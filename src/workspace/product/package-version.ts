import fs from 'node:fs'
import path from 'node:path'
import {packageRoot} from './package-root.ts'

/**
 * The version of the product.
 *
 * @returns the version in its `package.json`
 */
export function packageVersion(): string {
  return (JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as {version: string}).version
}
