import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {reading} from '../disk/reading.ts'
import {isInside, realPathOfNearest} from '../disk/within.ts'
import {packageRoot} from '../product/package-root.ts'

/** A file of a theme. */
export interface StyleFile {
  /** Its path, absolute. */
  file: string
  /** The folder that it must lie in, and that it may name files of: a project, the product, or a package. */
  home: string
}

/**
 * Find a file that another one names by its place beside it. What a project's theme lacks there comes from the product.
 *
 * @param from the file that names it
 * @param relative where the file lies, as it is named
 * @returns the file; undefined when there is none within the same project, product or package
 */
export function findFileBeside({file, home}: StyleFile, relative: string): StyleFile | undefined {
  const own = path.resolve(path.dirname(file), relative)
  const homes = isOfPackage(home) ? [home] : [home, packageRoot]
  return homes
    .map((one) => ({file: path.join(one, path.relative(home, own)), home: one}))
    .find((one) => isInside(own, home) && isFileWithin(one))
}

/**
 * Find the style sheet of an npm package: where the project looks first, then where the product does.
 *
 * @param from the file that names it
 * @param name the name of the package, and the file in it: `@digdir/designsystemet-css/table.css`
 * @param root the folder of the project
 * @returns the file; undefined when no such package has one
 */
export function findFileOfPackage({file, home}: StyleFile, name: string, root: string): StyleFile | undefined {
  const [, packageName = ''] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? []
  const beside = isOfPackage(home) ? [path.dirname(file)] : []
  for (const base of [...beside, root, packageRoot]) {
    const found = resolveFrom(base, name, packageName)
    if (found) return found
  }
  return undefined
}

/** Whether a home is that of a package of others. */
function isOfPackage(home: string): boolean {
  return home !== packageRoot && home.split(path.sep).includes('node_modules')
}

function resolveFrom(base: string, name: string, packageName: string): StyleFile | undefined {
  const home = packageFolder(base, packageName)
  if (home === undefined) return undefined
  const file = (name === packageName ? styleField(home) : undefined) ?? exportedFile(base, name)
  return file !== undefined && /\.css$/i.test(file) && isFileWithin({file, home}) ? {file, home} : undefined
}

/** The folder of a package, where Node would look for it. */
function packageFolder(base: string, name: string): string | undefined {
  if (!/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i.test(name)) return undefined
  const folder = path.join(base, 'node_modules', name)
  if (reading(path.join(folder, 'package.json'), (one) => fs.statSync(one)) !== undefined)
    return fs.realpathSync(folder)
  const parent = path.dirname(base)
  return parent === base ? undefined : packageFolder(parent, name)
}

/** The style sheet that a package without `exports` names in `style`, or in `browser`. */
function styleField(folder: string): string | undefined {
  const {exports, style, browser} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >
  const own = exports === undefined ? [style, browser] : []
  const named = own.find((one): one is string => typeof one === 'string' && one.endsWith('.css'))
  return named === undefined ? undefined : path.join(folder, named)
}

function exportedFile(base: string, name: string): string | undefined {
  try {
    return createRequire(path.join(base, 'theme.css')).resolve(name)
  } catch {
    return undefined
  }
}

/** Whether there is such a file, which really lies in its home, links followed. */
function isFileWithin({file, home}: StyleFile): boolean {
  return (
    (reading(file, (one) => fs.statSync(one))?.isFile() ?? false) &&
    isInside(realPathOfNearest(file), realPathOfNearest(home))
  )
}
