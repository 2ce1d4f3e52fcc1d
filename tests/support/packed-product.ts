import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A project that has the product as `npm pack` makes it, and nothing else of it. */
export interface PackedProduct {
  /** The tarball. */
  tarball: string
  /** The files in it, sorted, with `/`. */
  files: readonly string[]
  /** The folder of the project: empty but for `node_modules`. */
  project: string
  /** The folder of the product in it. */
  product: string
  /** Runs the product's program in the project. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): string
  remove(): void
}

const root = path.resolve(import.meta.dirname, '..', '..')

/**
 * Pack the product as it was built, and unpack it into a project that links the dependencies that are installed.
 *
 * @returns the project
 */
export function packProduct(): PackedProduct {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-')))
  const packed = execFileSync(
    'npm',
    ['pack', '--offline', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder],
    {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
  )
  const [{filename, files}] = JSON.parse(packed) as [{filename: string; files: {path: string}[]}]
  const tarball = path.join(folder, filename)
  const project = path.join(folder, 'project')
  const modules = path.join(project, 'node_modules')
  const product = path.join(modules, 'personvern')
  fs.mkdirSync(product, {recursive: true})
  execFileSync('tar', ['-xzf', tarball, '-C', product, '--strip-components', '1'])
  for (const name of dependencies()) {
    fs.mkdirSync(path.dirname(path.join(modules, name)), {recursive: true})
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  }
  const {bin} = JSON.parse(fs.readFileSync(path.join(product, 'package.json'), 'utf8')) as {bin: {personvern: string}}
  return {
    tarball,
    files: files.map((file) => file.path).sort(),
    project,
    product,
    run: (args, environment = {}) =>
      execFileSync(process.execPath, [path.join(product, bin.personvern), ...args], {
        cwd: project,
        encoding: 'utf8',
        env: {...process.env, ...environment}
      }),
    remove: () => fs.rmSync(folder, {recursive: true, force: true})
  }
}

function dependencies(): string[] {
  const text = fs.readFileSync(path.join(root, 'package.json'), 'utf8')
  return Object.keys((JSON.parse(text) as {dependencies: object}).dependencies)
}
